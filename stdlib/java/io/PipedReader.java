package java.io;

import java.util.Objects;

/** The end of a pipe that is read, by another thread than the one that writes. */
public class PipedReader extends Reader {
    private static final int PIPE_SIZE = 1024;

    private char[] buffer;
    private int in = -1; // where the next char goes, -1 when empty
    private int out;
    boolean connected;
    private boolean closedByWriter;
    private volatile boolean closedByReader;
    private Thread reader;
    private Thread writer;

    public PipedReader(PipedWriter src) throws IOException {
        this(src, PIPE_SIZE);
    }

    public PipedReader(PipedWriter src, int pipeSize) throws IOException {
        this(pipeSize);
        connect(src);
    }

    public PipedReader() {
        this(PIPE_SIZE);
    }

    public PipedReader(int pipeSize) {
        if (pipeSize <= 0) {
            throw new IllegalArgumentException("Pipe size <= 0");
        }
        buffer = new char[pipeSize];
    }

    public void connect(PipedWriter src) throws IOException {
        src.connect(this);
    }

    synchronized void receive(int b) throws IOException {
        checkReceiver();
        writer = Thread.currentThread();
        while (in == out) {
            checkReceiver();
            notifyAll();
            pause();
        }
        if (in < 0) {
            in = 0;
            out = 0;
        }
        buffer[in++] = (char) b;
        if (in >= buffer.length) {
            in = 0;
        }
    }

    synchronized void receive(char[] b, int off, int len) throws IOException {
        for (int i = 0; i < len; i++) {
            receive(b[off + i]);
        }
    }

    private void checkReceiver() throws IOException {
        if (!connected) {
            throw new IOException("Pipe not connected");
        }
        if (closedByWriter || closedByReader) {
            throw new IOException("Pipe closed");
        }
        if (reader != null && !reader.isAlive()) {
            throw new IOException("Read end dead");
        }
    }

    private void pause() throws InterruptedIOException {
        try {
            wait(1000);
        } catch (InterruptedException e) {
            throw new InterruptedIOException();
        }
    }

    synchronized void receivedLast() {
        closedByWriter = true;
        notifyAll();
    }

    private void checkReader() throws IOException {
        if (!connected) {
            throw new IOException("Pipe not connected");
        }
        if (closedByReader) {
            throw new IOException("Pipe closed");
        }
        if (writer != null && !writer.isAlive() && !closedByWriter && in < 0) {
            throw new IOException("Write end dead");
        }
    }

    @Override
    public synchronized int read() throws IOException {
        checkReader();
        reader = Thread.currentThread();
        int trials = 2;
        while (in < 0) {
            if (closedByWriter) {
                return -1;
            }
            if (writer != null && !writer.isAlive() && --trials < 0) {
                throw new IOException("Pipe broken");
            }
            notifyAll();
            pause();
        }
        int c = buffer[out++];
        if (out >= buffer.length) {
            out = 0;
        }
        if (in == out) {
            in = -1;
        }
        return c;
    }

    @Override
    public synchronized int read(char[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c < 0) {
            return -1;
        }
        b[off] = (char) c;
        int n = 1;
        while (in >= 0 && n < len) {
            int have = Math.min(in > out ? in - out : buffer.length - out, len - n);
            System.arraycopy(buffer, out, b, off + n, have);
            out += have;
            n += have;
            if (out >= buffer.length) {
                out = 0;
            }
            if (in == out) {
                in = -1;
            }
        }
        return n;
    }

    @Override
    public synchronized boolean ready() throws IOException {
        checkReader();
        return in >= 0;
    }

    @Override
    public void close() throws IOException {
        closedByReader = true;
        synchronized (this) {
            in = -1;
        }
    }
}
