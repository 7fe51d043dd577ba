import java.io.IOException;

class FlowNeverThrown {
    void a() {
        try {
            System.out.println();
        } catch (IOException e) {
        }
    }
}
