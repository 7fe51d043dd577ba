package java.lang.invoke;

/** A call site whose target never changes. */
public class ConstantCallSite extends CallSite {
    private boolean frozen;

    public ConstantCallSite(MethodHandle target) {
        super(target);
        frozen = true;
    }

    protected ConstantCallSite(MethodType type, MethodHandle hook) throws Throwable {
        super(unset(type));
        target = checked((MethodHandle) hook.invokeWithArguments(this));
        frozen = true;
    }

    @Override
    public final MethodHandle getTarget() {
        if (!frozen)
            throw new IllegalStateException();
        return target;
    }

    @Override
    public final void setTarget(MethodHandle ignored) {
        throw new UnsupportedOperationException();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return getTarget();
    }
}
