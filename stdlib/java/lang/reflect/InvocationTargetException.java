package java.lang.reflect;

public class InvocationTargetException extends ReflectiveOperationException {
    @java.io.Serial
    private static final long serialVersionUID = 4085088731926701167L;

    private final Throwable target; // the VM writes it

    protected InvocationTargetException() {
        super((Throwable) null);
        target = null;
    }

    public InvocationTargetException(Throwable target) {
        super((Throwable) null);
        this.target = target;
    }

    public InvocationTargetException(Throwable target, String s) {
        super(s, null);
        this.target = target;
    }

    public Throwable getTargetException() {
        return target;
    }

    @Override
    public Throwable getCause() {
        return target;
    }
}
