package java.io;

import java.util.Objects;

/** The end of a pipe that is written. */
public class PipedWriter extends Writer {
    private volatile PipedReader sink;
    private boolean closed;

    public PipedWriter(PipedReader snk) throws IOException {
        connect(snk);
    }

    public PipedWriter() {
    }

    public synchronized void connect(PipedReader snk) throws IOException {
        if (snk == null) {
            throw new NullPointerException();
        }
        synchronized (snk) {
            if (sink != null || snk.connected) {
                throw new IOException("Already connected");
            }
            snk.connected = true;
            sink = snk;
        }
    }

    private PipedReader sink() throws IOException {
        PipedReader s = sink;
        if (s == null) {
            throw new IOException("Pipe not connected");
        }
        return s;
    }

    @Override
    public void write(int b) throws IOException {
        sink().receive(b);
    }

    @Override
    public void write(char[] b, int off, int len) throws IOException {
        PipedReader s = sink();
        Objects.checkFromIndexSize(off, len, b.length);
        s.receive(b, off, len);
    }

    @Override
    public synchronized void flush() throws IOException {
        if (closed) {
            throw new IOException("Pipe closed");
        }
        PipedReader s = sink;
        if (s != null) {
            synchronized (s) {
                s.notifyAll();
            }
        }
    }

    @Override
    public void close() throws IOException {
        closed = true;
        PipedReader s = sink;
        if (s != null) {
            s.receivedLast();
        }
    }
}
