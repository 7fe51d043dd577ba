package jindo.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Objects;

/** Encodes onto an output stream: what OutputStreamWriter does. Not synchronized; callers lock. */
public final class StreamEncoder {
    private static final int SIZE = 8192;

    private final OutputStream out;
    private final CharsetEncoder encoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private char pendingHigh; // a high surrogate whose other half has not come yet, or 0
    private boolean open = true;

    public StreamEncoder(OutputStream out, CharsetEncoder encoder, boolean replace) {
        this.out = Objects.requireNonNull(out);
        this.encoder = encoder;
        if (replace) {
            encoder.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
    }

    public String encoding() {
        return open ? StreamDecoder.historicalName(encoder.charset()) : null;
    }

    private void ensureOpen() throws IOException {
        if (!open) {
            throw new IOException("Stream closed");
        }
    }

    private void drain() throws IOException {
        if (bytes.position() > 0) {
            int n = bytes.position();
            bytes.clear();
            out.write(bytes.array(), 0, n);
        }
    }

    private void encode(CharBuffer in, boolean end) throws IOException {
        while (true) {
            CoderResult result = encoder.encode(in, bytes, end);
            if (result.isUnderflow()) {
                return;
            }
            if (result.isOverflow()) {
                drain();
            } else {
                result.throwException();
            }
        }
    }

    public void write(char[] cbuf, int off, int len) throws IOException {
        ensureOpen();
        CharBuffer in;
        if (pendingHigh != 0 && len > 0) {
            char[] joined = new char[len + 1];
            joined[0] = pendingHigh;
            System.arraycopy(cbuf, off, joined, 1, len);
            in = CharBuffer.wrap(joined);
            pendingHigh = 0;
        } else {
            in = CharBuffer.wrap(cbuf, off, len);
        }
        encode(in, false);
        if (in.hasRemaining()) {
            pendingHigh = in.get();
        }
    }

    public void flush() throws IOException {
        ensureOpen();
        drain();
        out.flush();
    }

    public void close() throws IOException {
        if (!open) {
            return;
        }
        try (OutputStream o = out) {
            encode(pendingHigh != 0 ? CharBuffer.wrap(new char[] {pendingHigh}) : CharBuffer.allocate(0), true);
            while (encoder.flush(bytes).isOverflow()) {
                drain();
            }
            drain();
        } finally {
            open = false;
        }
    }
}
