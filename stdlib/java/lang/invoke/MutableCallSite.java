package java.lang.invoke;

/** A call site whose target may change. */
public class MutableCallSite extends CallSite {
    public MutableCallSite(MethodType type) {
        super(unset(type));
    }

    public MutableCallSite(MethodHandle target) {
        super(target);
    }

    @Override
    public final MethodHandle getTarget() {
        return target;
    }

    @Override
    public void setTarget(MethodHandle next) {
        target = checked(next);
    }

    @Override
    public final MethodHandle dynamicInvoker() {
        return invoker();
    }

    public static void syncAll(MutableCallSite[] sites) {
        for (MutableCallSite s : sites)
            s.type();
        jindo.internal.Unsafe.fullFence();
    }
}
