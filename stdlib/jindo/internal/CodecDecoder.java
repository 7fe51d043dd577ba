package jindo.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The decoder of a built-in charset. */
final class CodecDecoder extends CharsetDecoder {
    private final Codec codec;
    private final Codec.Run run = new Codec.Run();

    CodecDecoder(Codec codec) {
        super(codec, codec.averageCharsPerByte(), codec.maxCharsPerByte());
        this.codec = codec;
    }

    @Override
    protected void implReset() {
        run.state = 0;
    }

    @Override
    protected CoderResult decodeLoop(ByteBuffer in, CharBuffer out) {
        byte[] source = in.hasArray() ? in.array() : new byte[in.remaining()];
        int inBase = in.hasArray() ? in.arrayOffset() + in.position() : 0;
        if (!in.hasArray()) {
            in.duplicate().get(source);
        }
        char[] target = out.hasArray() ? out.array() : new char[out.remaining()];
        int outBase = out.hasArray() ? out.arrayOffset() + out.position() : 0;
        run.in = inBase;
        run.out = outBase;
        int stop = codec.decode(run, source, inBase + in.remaining(), target, outBase + out.remaining());
        in.position(in.position() + run.in - inBase);
        if (out.hasArray()) {
            out.position(out.position() + run.out - outBase);
        } else {
            out.put(target, 0, run.out);
        }
        return result(stop);
    }

    static CoderResult result(int stop) {
        return stop == Codec.UNDERFLOW ? CoderResult.UNDERFLOW
                : stop == Codec.OVERFLOW ? CoderResult.OVERFLOW
                : stop > Codec.UNMAPPABLE ? CoderResult.unmappableForLength(stop - Codec.UNMAPPABLE)
                : CoderResult.malformedForLength(stop);
    }
}
