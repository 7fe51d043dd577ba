package java.lang.invoke;

/** Guards that all turn to their fallbacks at once, for good. */
public class SwitchPoint {
    private volatile boolean invalid;

    public boolean hasBeenInvalidated() {
        return invalid;
    }

    public MethodHandle guardWithTest(MethodHandle target, MethodHandle fallback) {
        if (target.type() != fallback.type())
            throw new WrongMethodTypeException("MethodHandle" + fallback.type() + " should be of type " + target.type());
        return new MethodHandle.Adapter(target.type(), a -> (invalid ? fallback : target).apply(a));
    }

    public static void invalidateAll(SwitchPoint[] points) {
        for (SwitchPoint p : points)
            p.invalid = true;
    }
}
