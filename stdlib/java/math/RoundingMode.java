package java.math;

/** How a number is rounded. */
public enum RoundingMode {
    UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY;

    public static RoundingMode valueOf(int rm) {
        RoundingMode[] all = values();
        if (rm < 0 || rm >= all.length) {
            throw new IllegalArgumentException("argument out of range");
        }
        return all[rm];
    }
}
