package jindo.internal;

/** What the Unicode Character Database says of a code point; any int may be asked, an invalid one is unassigned. */
public final class Unicode {
    public static final int JAVA_START = 1;
    public static final int JAVA_PART = 2;
    public static final int ID_START = 4;
    public static final int ID_PART = 8;
    public static final int IGNORABLE = 16;
    public static final int ALPHABETIC = 32;
    public static final int IDEOGRAPHIC = 64;
    public static final int WHITESPACE = 128;
    public static final int MIRRORED = 256;
    public static final int LOWERCASE = 512;
    public static final int UPPERCASE = 1024;

    private Unicode() {
    }

    /** The general category, as the constants of java.lang.Character number them. */
    public static native int type(int cp);

    /** The flags above that hold for cp. */
    public static native int flags(int cp);

    /** The bidirectional class, as Character numbers them, or -1. */
    public static native int direction(int cp);

    public static native int toLower(int cp);

    public static native int toUpper(int cp);

    public static native int toTitle(int cp);

    /** The value of a decimal digit or of a (full-width) Latin letter as a digit, or -1. */
    public static native int digit(int cp);

    /** As Character.getNumericValue: -1 none, -2 not a nonnegative integer. */
    public static native int numericValue(int cp);

    /** The index of the block, in the order of Character.UnicodeBlock's constants, or -1. */
    public static native int block(int cp);

    /** The ordinal in Character.UnicodeScript. */
    public static native int script(int cp);
}
