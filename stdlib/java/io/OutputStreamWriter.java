package java.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Objects;
import jindo.internal.StreamDecoder;
import jindo.internal.StreamEncoder;

/** Encodes characters into bytes. */
public class OutputStreamWriter extends Writer {
    private final StreamEncoder encoder;

    public OutputStreamWriter(OutputStream out, String charsetName) throws UnsupportedEncodingException {
        super(out);
        encoder = new StreamEncoder(out, StreamDecoder.lookup(charsetName).newEncoder(), true);
    }

    public OutputStreamWriter(OutputStream out) {
        this(out, Charset.defaultCharset());
    }

    public OutputStreamWriter(OutputStream out, Charset cs) {
        super(out);
        encoder = new StreamEncoder(out, Objects.requireNonNull(cs, "charset").newEncoder(), true);
    }

    public OutputStreamWriter(OutputStream out, CharsetEncoder enc) {
        super(out);
        encoder = new StreamEncoder(out, Objects.requireNonNull(enc, "charset encoder"), false);
    }

    public String getEncoding() {
        return encoder.encoding();
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] cbuf, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, cbuf.length);
        synchronized (lock) {
            encoder.write(cbuf, off, len);
        }
    }

    @Override
    public void write(String str, int off, int len) throws IOException {
        if (len < 0) {
            throw new IndexOutOfBoundsException();
        }
        char[] buf = new char[len];
        str.getChars(off, off + len, buf, 0);
        write(buf, 0, len);
    }

    @Override
    public Writer append(CharSequence csq, int start, int end) throws IOException {
        return append((csq == null ? "null" : csq).subSequence(start, end));
    }

    @Override
    public Writer append(CharSequence csq) throws IOException {
        write(String.valueOf(csq));
        return this;
    }

    @Override
    public void flush() throws IOException {
        synchronized (lock) {
            encoder.flush();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            encoder.close();
        }
    }
}
