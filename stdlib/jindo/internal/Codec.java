package jindo.internal;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;

/**
 * A built-in charset: converts between arrays. Conversions stop at the first thing that is not plain, tell in
 * {@link Run} how far they came, and return what stopped them.
 */
public abstract class Codec extends Charset {
    /** All input is consumed, or its rest begins a character. */
    public static final int UNDERFLOW = 0;
    /** No room for the next character. */
    public static final int OVERFLOW = -1;
    /** Positive: so many input units are malformed. UNMAPPABLE + n: so many cannot be converted. */
    public static final int UNMAPPABLE = 1 << 8;

    /** Where a conversion stands; state belongs to the codec (0 at first). */
    public static final class Run {
        public int in;
        public int out;
        public int state;
    }

    protected Codec(String name, String... aliases) {
        super(name, aliases);
    }

    public abstract int decode(Run run, byte[] in, int end, char[] out, int limit);

    public abstract int encode(Run run, char[] in, int end, byte[] out, int limit);

    /** The most bytes a char can take, and chars a byte can give, for sizing. */
    public abstract float maxBytesPerChar();

    public float averageBytesPerChar() {
        return maxBytesPerChar();
    }

    public float maxCharsPerByte() {
        return 1.0f;
    }

    public float averageCharsPerByte() {
        return 1.0f;
    }

    public byte[] replacement() {
        return new byte[] {'?'};
    }

    @Override
    public CharsetDecoder newDecoder() {
        return new CodecDecoder(this);
    }

    @Override
    public CharsetEncoder newEncoder() {
        return new CodecEncoder(this);
    }

    @Override
    public boolean contains(Charset cs) {
        return cs == this || cs == Codecs.US_ASCII || name().startsWith("UTF");
    }
}
