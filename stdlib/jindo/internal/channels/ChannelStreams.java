package jindo.internal.channels;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousByteChannel;
import java.nio.channels.Channel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Streams on channels and channels on streams. */
public final class ChannelStreams {
    private ChannelStreams() {
    }

    private static void checkBlocking(Channel c) {
        if (c instanceof SelectableChannel s && !s.isBlocking()) {
            throw new IllegalBlockingModeException();
        }
    }

    /** Reads from a channel. */
    public static final class In extends InputStream {
        private final ReadableByteChannel channel;

        public In(ReadableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public synchronized int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            checkBlocking(channel);
            return len == 0 ? 0 : channel.read(ByteBuffer.wrap(b, off, len));
        }

        @Override
        public int available() throws IOException {
            if (channel instanceof SeekableByteChannel s) {
                return (int) Math.min(Math.max(0, s.size() - s.position()), Integer.MAX_VALUE);
            }
            return 0;
        }

        @Override
        public synchronized long skip(long n) throws IOException {
            if (channel instanceof SeekableByteChannel s) {
                long from = s.position();
                long to = n < 0 ? Math.max(from + n, 0)
                    : Math.min(Math.max(s.size(), from), from > Long.MAX_VALUE - n ? Long.MAX_VALUE : from + n);
                s.position(to); // backwards too
                return to - from;
            }
            return super.skip(n);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Writes to a channel. */
    public static final class Out extends OutputStream {
        private final WritableByteChannel channel;

        public Out(WritableByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) throws IOException {
            if ((off | len) < 0 || len > b.length - off) {
                throw new IndexOutOfBoundsException();
            }
            checkBlocking(channel);
            ByteBuffer src = ByteBuffer.wrap(b, off, len);
            while (src.hasRemaining()) {
                if (channel.write(src) <= 0) {
                    throw new RuntimeException("no bytes written");
                }
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static int await(Future<Integer> f) throws IOException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return f.get();
                } catch (ExecutionException e) {
                    throw new IOException(e.getCause());
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Reads from an asynchronous channel, and waits. */
    public static final class AsyncIn extends InputStream {
        private final AsynchronousByteChannel channel;

        public AsyncIn(AsynchronousByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public synchronized int read(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            return len == 0 ? 0 : await(channel.read(ByteBuffer.wrap(b, off, len)));
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Writes to an asynchronous channel, and waits. */
    public static final class AsyncOut extends OutputStream {
        private final AsynchronousByteChannel channel;

        public AsyncOut(AsynchronousByteChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public synchronized void write(byte[] b, int off, int len) throws IOException {
            Objects.checkFromIndexSize(off, len, b.length);
            ByteBuffer src = ByteBuffer.wrap(b, off, len);
            while (src.hasRemaining()) {
                await(channel.write(src));
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    private static final int CHUNK = 8192;

    /** A channel on an input stream. */
    public static final class Source extends AbstractInterruptibleChannel implements ReadableByteChannel {
        private final InputStream in;
        private final Object lock = new Object();

        public Source(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(ByteBuffer dst) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            if (dst.isReadOnly()) {
                throw new IllegalArgumentException();
            }
            int len = dst.remaining();
            int total = 0;
            int n = 0;
            synchronized (lock) {
                byte[] buf = new byte[Math.min(len, CHUNK)];
                while (total < len) {
                    if (total > 0 && in.available() <= 0) {
                        break; // block at most once
                    }
                    int want = Math.min(len - total, CHUNK);
                    try {
                        begin();
                        n = in.read(buf, 0, want);
                    } finally {
                        end(n > 0);
                    }
                    if (n < 0) {
                        break;
                    }
                    total += n;
                    dst.put(buf, 0, n);
                }
            }
            return n < 0 && total == 0 ? -1 : total;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            in.close();
        }
    }

    /** A channel on an output stream. */
    public static final class Sink extends AbstractInterruptibleChannel implements WritableByteChannel {
        private final OutputStream out;
        private final Object lock = new Object();

        public Sink(OutputStream out) {
            this.out = out;
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            int len = src.remaining();
            int total = 0;
            synchronized (lock) {
                byte[] buf = new byte[Math.min(len, CHUNK)];
                while (total < len) {
                    int n = Math.min(len - total, CHUNK);
                    src.get(buf, 0, n);
                    boolean done = false;
                    try {
                        begin();
                        out.write(buf, 0, n);
                        done = true;
                    } finally {
                        end(done);
                    }
                    total += n;
                }
            }
            return total;
        }

        @Override
        protected void implCloseChannel() throws IOException {
            out.close();
        }
    }
}
