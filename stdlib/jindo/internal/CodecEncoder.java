package jindo.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;

/** The encoder of a built-in charset. */
final class CodecEncoder extends CharsetEncoder {
    private final Codec codec;
    private final Codec.Run run = new Codec.Run();

    CodecEncoder(Codec codec) {
        super(codec, codec.averageBytesPerChar(), codec.maxBytesPerChar(), codec.replacement());
        this.codec = codec;
    }

    @Override
    protected void implReset() {
        run.state = 0;
    }

    @Override
    public boolean isLegalReplacement(byte[] repl) {
        return true;
    }

    @Override
    protected CoderResult encodeLoop(CharBuffer in, ByteBuffer out) {
        char[] source = in.hasArray() ? in.array() : new char[in.remaining()];
        int inBase = in.hasArray() ? in.arrayOffset() + in.position() : 0;
        if (!in.hasArray()) {
            in.duplicate().get(source);
        }
        byte[] target = out.hasArray() ? out.array() : new byte[out.remaining()];
        int outBase = out.hasArray() ? out.arrayOffset() + out.position() : 0;
        run.in = inBase;
        run.out = outBase;
        int stop = codec.encode(run, source, inBase + in.remaining(), target, outBase + out.remaining());
        in.position(in.position() + run.in - inBase);
        if (out.hasArray()) {
            out.position(out.position() + run.out - outBase);
        } else {
            out.put(target, 0, run.out);
        }
        return CodecDecoder.result(stop);
    }
}
