package java.io;

import java.nio.charset.Charset;
import java.util.Formatter;
import java.util.Locale;
import java.util.Objects;
import jindo.internal.StreamDecoder;

/** Prints values as text; never throws, remembers that something failed. */
public class PrintStream extends FilterOutputStream implements Appendable, Closeable {
    private final boolean autoFlush;
    private final Charset charset;
    private boolean trouble;
    private boolean closing;
    private Formatter formatter;

    private PrintStream(boolean autoFlush, Charset charset, OutputStream out) {
        super(out);
        this.autoFlush = autoFlush;
        this.charset = charset;
    }

    public PrintStream(OutputStream out) {
        this(out, false);
    }

    public PrintStream(OutputStream out, boolean autoFlush) {
        this(autoFlush, Charset.defaultCharset(), Objects.requireNonNull(out, "Null output stream"));
    }

    public PrintStream(OutputStream out, boolean autoFlush, String encoding) throws UnsupportedEncodingException {
        this(autoFlush, StreamDecoder.lookup(encoding), Objects.requireNonNull(out, "Null output stream"));
    }

    public PrintStream(OutputStream out, boolean autoFlush, Charset charset) {
        this(autoFlush, Objects.requireNonNull(charset), Objects.requireNonNull(out));
    }

    public PrintStream(String fileName) throws FileNotFoundException {
        this(false, Charset.defaultCharset(), new BufferedOutputStream(new FileOutputStream(fileName)));
    }

    public PrintStream(String fileName, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(false, StreamDecoder.lookup(csn), new BufferedOutputStream(new FileOutputStream(fileName)));
    }

    public PrintStream(String fileName, Charset charset) throws IOException {
        this(false, Objects.requireNonNull(charset), new BufferedOutputStream(new FileOutputStream(fileName)));
    }

    public PrintStream(File file) throws FileNotFoundException {
        this(false, Charset.defaultCharset(), new BufferedOutputStream(new FileOutputStream(file)));
    }

    public PrintStream(File file, String csn) throws FileNotFoundException, UnsupportedEncodingException {
        this(false, StreamDecoder.lookup(csn), new BufferedOutputStream(new FileOutputStream(file)));
    }

    public PrintStream(File file, Charset charset) throws IOException {
        this(false, Objects.requireNonNull(charset), new BufferedOutputStream(new FileOutputStream(file)));
    }

    private void ensureOpen() throws IOException {
        if (out == null) {
            throw new IOException("Stream closed");
        }
    }

    private void failed(IOException e) {
        if (e instanceof InterruptedIOException) {
            Thread.currentThread().interrupt();
        } else {
            trouble = true;
        }
    }

    @Override
    public void flush() {
        synchronized (this) {
            try {
                ensureOpen();
                out.flush();
            } catch (IOException e) {
                trouble = true;
            }
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closing) {
                return;
            }
            closing = true;
            try {
                out.close();
            } catch (IOException e) {
                trouble = true;
            }
            out = null;
        }
    }

    public boolean checkError() {
        if (out != null) {
            flush();
        }
        return trouble || out instanceof PrintStream ps && ps.checkError();
    }

    protected void setError() {
        trouble = true;
    }

    protected void clearError() {
        trouble = false;
    }

    @Override
    public void write(int b) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(b);
                if (b == '\n' && autoFlush) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    @Override
    public void write(byte[] buf, int off, int len) {
        try {
            synchronized (this) {
                ensureOpen();
                out.write(buf, off, len);
                if (autoFlush) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    @Override
    public void write(byte[] buf) throws IOException {
        write(buf, 0, buf.length);
    }

    public void writeBytes(byte[] buf) {
        write(buf, 0, buf.length);
    }

    /** By way of write, which a subclass may have made its own. */
    private void print0(String s, boolean flush) {
        byte[] bytes = s.getBytes(charset);
        try {
            synchronized (this) {
                ensureOpen();
                write(bytes, 0, bytes.length);
                if (autoFlush && (flush || s.indexOf('\n') >= 0)) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            failed(e);
        }
    }

    private void println0(String s) {
        print0(s.concat(System.lineSeparator()), true);
    }

    public void print(boolean b) {
        print(b ? "true" : "false");
    }

    public void print(char c) {
        print(String.valueOf(c));
    }

    public void print(int i) {
        print(String.valueOf(i));
    }

    public void print(long l) {
        print(String.valueOf(l));
    }

    public void print(float f) {
        print(String.valueOf(f));
    }

    public void print(double d) {
        print(String.valueOf(d));
    }

    public void print(char[] s) {
        print(String.valueOf(s));
    }

    public void print(String s) {
        print0(String.valueOf(s), false);
    }

    public void print(Object obj) {
        print(String.valueOf(obj));
    }

    /** Subclasses that override print see println's text too. */
    private boolean plain() {
        return getClass() == PrintStream.class;
    }

    public void println() {
        print0(System.lineSeparator(), true);
    }

    public void println(boolean x) {
        println(String.valueOf(x));
    }

    public void println(char x) {
        println(String.valueOf(x));
    }

    public void println(int x) {
        println(String.valueOf(x));
    }

    public void println(long x) {
        println(String.valueOf(x));
    }

    public void println(float x) {
        println(String.valueOf(x));
    }

    public void println(double x) {
        println(String.valueOf(x));
    }

    public void println(char[] x) {
        println(String.valueOf(x));
    }

    public void println(String x) {
        if (plain()) {
            println0(String.valueOf(x));
        } else {
            synchronized (this) {
                print(x);
                println();
            }
        }
    }

    public void println(Object x) {
        println(String.valueOf(x));
    }

    public PrintStream printf(String format, Object... args) {
        return format(format, args);
    }

    public PrintStream printf(Locale l, String format, Object... args) {
        return format(l, format, args);
    }

    public PrintStream format(String format, Object... args) {
        return format(Locale.getDefault(Locale.Category.FORMAT), format, args);
    }

    public PrintStream format(Locale l, String format, Object... args) {
        try {
            synchronized (this) {
                ensureOpen();
                if (formatter == null || formatter.locale() != l) {
                    formatter = new Formatter((Appendable) this, l);
                }
                formatter.format(l, format, args);
            }
        } catch (IOException e) {
            failed(e);
        }
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq) {
        print(String.valueOf(csq));
        return this;
    }

    @Override
    public PrintStream append(CharSequence csq, int start, int end) {
        return append((csq == null ? "null" : csq).subSequence(start, end));
    }

    @Override
    public PrintStream append(char c) {
        print(c);
        return this;
    }
}
