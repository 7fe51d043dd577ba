package java.util.regex;

/** A set of code points. */
@FunctionalInterface
interface CharSet {
    boolean has(int c);

    default CharSet or(CharSet other) {
        return c -> has(c) || other.has(c);
    }

    default CharSet and(CharSet other) {
        return c -> has(c) && other.has(c);
    }

    default CharSet not() {
        return c -> !has(c);
    }

    /** The same with the answers for Latin-1 in a table. */
    default CharSet fast() {
        long[] low = new long[4];
        for (int c = 0; c < 256; c++) {
            if (has(c)) {
                low[c >> 6] |= 1L << c;
            }
        }
        return c -> c < 256 ? (low[c >> 6] & 1L << c) != 0 : has(c);
    }
}
