package java.lang.invoke;

/** A call site whose target may change, for all threads at once. */
public class VolatileCallSite extends CallSite {
    public VolatileCallSite(MethodType type) {
        super(unset(type));
    }

    public VolatileCallSite(MethodHandle target) {
        super(target);
    }

    @Override
    public final MethodHandle getTarget() {
        jindo.internal.Unsafe.loadFence();
        return target;
    }

    @Override
    public void setTarget(MethodHandle next) {
        target = checked(next);
        jindo.internal.Unsafe.fullFence();
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return invoker();
    }
}
