import java.io.FileNotFoundException;
import java.io.IOException;

class FlowMultipleCatches {
    void a() throws IOException {
    }

    void b() {
        try {
            a();
        } catch (IOException e) {
        } catch (FileNotFoundException e) {
        }
        try {
            a();
        } catch (FileNotFoundException e) {
        }
    }
}
