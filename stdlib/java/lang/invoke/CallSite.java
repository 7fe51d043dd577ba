package java.lang.invoke;

/** What an invokedynamic instruction is linked to. */
public abstract class CallSite {
    MethodHandle target;

    CallSite(MethodHandle target) {
        target.type();
        this.target = target;
    }

    public MethodType type() {
        return target.type();
    }

    public abstract MethodHandle getTarget();

    public abstract void setTarget(MethodHandle target);

    public abstract MethodHandle dynamicInvoker();

    final MethodHandle invoker() {
        MethodType t = type();
        return new MethodHandle.Adapter(t, a -> getTarget().apply(a));
    }

    final MethodHandle checked(MethodHandle next) {
        if (next.type() != type())
            throw new WrongMethodTypeException("MethodHandle" + next.type() + " should be of type " + type());
        return next;
    }

    static MethodHandle unset(MethodType type) {
        return new MethodHandle.Adapter(type, a -> {
            throw new IllegalStateException("uninitialized call site");
        });
    }
}
