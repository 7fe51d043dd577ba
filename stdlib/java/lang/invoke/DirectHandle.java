package java.lang.invoke;

/** A handle on a method, constructor or field of the VM, which calls or accesses it by itself. */
final class DirectHandle extends MethodHandle {
    private final int kind; // MethodHandleInfo.REF_xxx
    private final long target; // the VM's Method or Field
    final Class<?> refc;
    final String name;

    DirectHandle(MethodType type, int kind, long target, Class<?> refc, String name) {
        super(type);
        this.kind = kind;
        this.target = target;
        this.refc = refc;
        this.name = name;
    }

    int kind() {
        return kind;
    }

    long target() {
        return target;
    }

    boolean isField() {
        return kind <= MethodHandleInfo.REF_putStatic;
    }

    @Override
    Object apply(Object[] args) throws Throwable {
        return apply0(args);
    }

    private native Object apply0(Object[] args);

    @Override
    DirectHandle direct() {
        return this;
    }
}
