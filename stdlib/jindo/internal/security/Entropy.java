package jindo.internal.security;

/** Bytes from the operating system that nobody can guess. */
public final class Entropy {
    private Entropy() {
    }

    /** Fills b[off, off+len); off and len are checked by the caller. */
    private static native void fill0(byte[] b, int off, int len);

    public static void fill(byte[] b, int off, int len) {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        fill0(b, off, len);
    }
}
