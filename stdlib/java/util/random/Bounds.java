package java.util.random;

/** The checks of the bounds given to generators. */
final class Bounds {
    private Bounds() {
    }

    static void check(float bound) {
        if (!(bound > 0 && bound < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
    }

    static void check(float origin, float bound) {
        if (!(origin < bound && bound - origin < Float.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    static void check(double bound) {
        if (!(bound > 0 && bound < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be finite and positive");
        }
    }

    static void check(double origin, double bound) {
        if (!(origin < bound && bound - origin < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    static void check(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
    }

    static void check(int origin, int bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }

    static void check(long bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("bound must be positive");
        }
    }

    static void check(long origin, long bound) {
        if (origin >= bound) {
            throw new IllegalArgumentException("bound must be greater than origin");
        }
    }
}
