import java.io.FileNotFoundException;

class FlowUnreachableCatchWarning {
    void a() throws FileNotFoundException {
    }

    int b() {
        try {
            a();
        } catch (FileNotFoundException e) {
        } catch (java.io.IOException e) {
        }
    }
}
