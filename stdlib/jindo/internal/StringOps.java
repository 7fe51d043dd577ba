package jindo.internal;

/**
 * The inner loops of strings. Text is held as in java.lang.String: coder 0 is one byte a char (Latin-1), coder 1 two
 * bytes a char in native byte order. Indices and lengths count chars; callers have checked bounds.
 */
public final class StringOps {
    public static final byte LATIN1 = 0;
    public static final byte UTF16 = 1;

    private static final long BYTES = Unsafe.arrayBase(byte[].class);

    private StringOps() {
    }

    /** The i-th UTF-16 char of v. */
    public static char charAt(byte[] v, int i) {
        return Unsafe.getChar(v, BYTES + ((long) i << 1));
    }

    public static void setCharAt(byte[] v, int i, char c) {
        Unsafe.putChar(v, BYTES + ((long) i << 1), c);
    }

    /** The i-th char of v in either coder. */
    public static char charAt(byte[] v, byte coder, int i) {
        return coder == LATIN1 ? (char) (v[i] & 0xff) : charAt(v, i);
    }

    /** Whether two byte arrays of equal length have equal content. */
    public static native boolean equals(byte[] a, byte[] b);

    /** h = 31 * h + char, over all chars, from 0. */
    public static native int hash(byte[] v, byte coder);

    /** Lexicographic difference as String.compareTo. */
    public static native int compare(byte[] a, byte aCoder, int aLen, byte[] b, byte bCoder, int bLen);

    /** The first index in [from, to) of the UTF-16 unit ch, or -1. */
    public static native int indexOf(byte[] v, byte coder, int ch, int from, int to);

    /** The last index in [0, from] of the UTF-16 unit ch, or -1; from may be -1. */
    public static native int lastIndexOf(byte[] v, byte coder, int ch, int from);

    /** The first index of sub[0, subLen) within v[from, to), or -1; from when subLen is 0. */
    public static native int indexOfString(byte[] v, byte coder, int from, int to, byte[] sub, byte subCoder, int subLen);

    /** The last index in [0, from] at which sub[0, subLen) lies within v[0, vLen), or -1. */
    public static native int lastIndexOfString(byte[] v, byte coder, int vLen, byte[] sub, byte subCoder, int subLen,
                                               int from);

    /** Whether a[ai, ai + len) equals b[bi, bi + len). */
    public static native boolean regionEquals(byte[] a, byte aCoder, int ai, byte[] b, byte bCoder, int bi, int len);

    /** Copies len Latin-1 chars of src from si to UTF-16 chars of dst from di. */
    public static native void inflate(byte[] src, int si, byte[] dst, int di, int len);

    /** Copies len UTF-16 chars to Latin-1, stopping at the first that does not fit; answers how many were copied. */
    public static native int compress(byte[] src, int si, byte[] dst, int di, int len);

    /** As compress, from a char array. */
    public static native int compressChars(char[] src, int si, byte[] dst, int di, int len);

    /** Copies len chars of src to UTF-16 dst. */
    public static native void putChars(char[] src, int si, byte[] dst, int di, int len);

    /** Copies chars [from, to) of v, in either coder, to dst from di. */
    public static native void getChars(byte[] v, byte coder, int from, int to, char[] dst, int di);

    /** Writes v in decimal so that it ends before end in the Latin-1 array dst; answers where it starts. */
    public static native int putLong(long v, byte[] dst, int end);

    /** The length of the longest prefix of b[off, off + len) that is ASCII. */
    public static native int asciiPrefix(byte[] b, int off, int len);

    /** The string of UTF-8 bytes; every malformed sequence (as the JDK counts them) becomes U+FFFD. */
    public static native String decodeUtf8(byte[] b, int off, int len);

    /** The UTF-8 bytes of v[0, len); an unpaired surrogate becomes '?'. */
    public static native byte[] encodeUtf8(byte[] v, byte coder, int len);

    /** The canonical instance of a string equal to s. */
    public static native String intern(String s);

    public static byte[] utf8(String s) {
        return s.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** The number of decimal characters of v, sign included. */
    public static int decimalLength(long v) {
        int n = 1;
        if (v < 0) {
            n = 2;
            if (v == Long.MIN_VALUE) {
                return 20;
            }
            v = -v;
        }
        while (v >= 10) {
            v /= 10;
            n++;
        }
        return n;
    }

    /** Whether all of v[0, len) in UTF-16 would fit Latin-1; the copy if so, else null. */
    public static byte[] tryCompress(byte[] v, int from, int len) {
        byte[] out = new byte[len];
        return compress(v, from, out, 0, len) == len ? out : null;
    }

    public static byte[] inflated(byte[] v, int len) {
        byte[] out = utf16Array(len);
        inflate(v, 0, out, 0, len);
        return out;
    }

    /** A byte array for len UTF-16 chars. */
    public static byte[] utf16Array(int len) {
        if (len < 0 || len > Integer.MAX_VALUE >> 1) {
            throw new OutOfMemoryError("UTF16 String size is " + len + ", should be less than "
                                       + (Integer.MAX_VALUE >> 1));
        }
        return new byte[len << 1];
    }
}
