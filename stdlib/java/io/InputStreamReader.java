package java.io;

import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.Objects;
import jindo.internal.StreamDecoder;

/** Decodes bytes into characters. */
public class InputStreamReader extends Reader {
    private final StreamDecoder decoder;

    public InputStreamReader(InputStream in) {
        this(in, Charset.defaultCharset());
    }

    public InputStreamReader(InputStream in, String charsetName) throws UnsupportedEncodingException {
        super(in);
        decoder = new StreamDecoder(in, StreamDecoder.lookup(charsetName).newDecoder(), true);
    }

    public InputStreamReader(InputStream in, Charset cs) {
        super(in);
        decoder = new StreamDecoder(in, Objects.requireNonNull(cs, "charset").newDecoder(), true);
    }

    public InputStreamReader(InputStream in, CharsetDecoder dec) {
        super(in);
        decoder = new StreamDecoder(in, Objects.requireNonNull(dec, "charset decoder"), false);
    }

    public String getEncoding() {
        return decoder.encoding();
    }

    @Override
    public int read(java.nio.CharBuffer target) throws IOException {
        return super.read(target);
    }

    @Override
    public int read() throws IOException {
        synchronized (lock) {
            return decoder.read();
        }
    }

    @Override
    public int read(char[] cbuf, int off, int len) throws IOException {
        synchronized (lock) {
            return decoder.read(cbuf, off, len);
        }
    }

    @Override
    public boolean ready() throws IOException {
        synchronized (lock) {
            return decoder.ready();
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (lock) {
            decoder.close();
        }
    }
}
