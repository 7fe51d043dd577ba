package jindo.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Decodes an input stream: what InputStreamReader does. Not synchronized; callers lock. */
public final class StreamDecoder {
    private static final int SIZE = 8192;

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE);
    private final char[] chars = new char[SIZE];
    private int next;
    private int count;
    private boolean ended;
    private boolean open = true;

    /** replace: malformed input becomes the replacement; else as the decoder is set. */
    public StreamDecoder(InputStream in, CharsetDecoder decoder, boolean replace) {
        this.in = Objects.requireNonNull(in);
        this.decoder = decoder;
        if (replace) {
            decoder.onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        }
        bytes.flip();
    }

    public static Charset lookup(String name) throws UnsupportedEncodingException {
        Objects.requireNonNull(name, "charsetName");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(name);
        }
    }

    /** The historical name where there is one; null when closed. */
    public String encoding() {
        return open ? historicalName(decoder.charset()) : null;
    }

    static String historicalName(Charset cs) {
        String name = cs.name();
        return switch (name) {
            case "UTF-8" -> "UTF8";
            case "ISO-8859-1" -> "ISO8859_1";
            case "US-ASCII" -> "ASCII";
            case "UTF-16BE" -> "UnicodeBigUnmarked";
            case "UTF-16LE" -> "UnicodeLittleUnmarked";
            case "windows-1252" -> "Cp1252";
            default -> name;
        };
    }

    private void ensureOpen() throws IOException {
        if (!open) {
            throw new IOException("Stream closed");
        }
    }

    /** Decodes at least one char into chars; false at the end. */
    private boolean fill() throws IOException {
        CharBuffer target = CharBuffer.wrap(chars);
        while (true) {
            CoderResult result = decoder.decode(bytes, target, ended);
            if (result.isError()) {
                result.throwException();
            }
            if (target.position() > 0) {
                break;
            }
            if (ended) {
                decoder.flush(target);
                decoder.reset();
                if (target.position() > 0) {
                    break;
                }
                return false;
            }
            bytes.compact();
            int n = 0;
            try {
                n = in.read(bytes.array(), bytes.position(), bytes.remaining());
            } finally { // who reads on after a time-out finds the bytes there were
                bytes.position(bytes.position() + Math.max(n, 0));
                bytes.flip();
            }
            ended = n < 0;
        }
        next = 0;
        count = target.position();
        return true;
    }

    public int read() throws IOException {
        ensureOpen();
        return next < count || fill() ? chars[next++] : -1;
    }

    public int read(char[] cbuf, int off, int len) throws IOException {
        ensureOpen();
        Objects.checkFromIndexSize(off, len, cbuf.length);
        if (len == 0) {
            return 0;
        }
        if (next >= count && !fill()) {
            return -1;
        }
        int n = Math.min(len, count - next);
        System.arraycopy(chars, next, cbuf, off, n);
        next += n;
        return n;
    }

    public boolean ready() throws IOException {
        ensureOpen();
        return next < count || bytes.hasRemaining() || in.available() > 0;
    }

    public void close() throws IOException {
        if (open) {
            open = false;
            in.close();
        }
    }
}
