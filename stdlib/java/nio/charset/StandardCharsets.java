package java.nio.charset;

import jindo.internal.Codecs;

/** The charsets that every platform has. */
public final class StandardCharsets {
    public static final Charset US_ASCII = Codecs.US_ASCII;
    public static final Charset ISO_8859_1 = Codecs.ISO_8859_1;
    public static final Charset UTF_8 = Codecs.UTF_8;
    public static final Charset UTF_16BE = Codecs.UTF_16BE;
    public static final Charset UTF_16LE = Codecs.UTF_16LE;
    public static final Charset UTF_16 = Codecs.UTF_16;

    private StandardCharsets() {
    }
}
