package java.lang;

public class ThreadDeath extends Error {
    @java.io.Serial
    private static final long serialVersionUID = -4417128565033088268L;

    public ThreadDeath() {
        super();
    }
}
