package jindo.internal.channels;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Pipe;
import java.nio.channels.SelectionKey;
import java.nio.channels.spi.SelectorProvider;
import java.util.Objects;
import jindo.internal.net.NetSocket;

/** A pipe: a pair of sockets used in one direction. */
final class SystemPipe extends Pipe {
    private final Source source;
    private final Sink sink;

    SystemPipe(SelectorProvider provider) throws IOException {
        NetSocket[] ends = NetSocket.pair();
        source = new Source(provider, ends[0]);
        sink = new Sink(provider, ends[1]);
    }

    @Override
    public SourceChannel source() {
        return source;
    }

    @Override
    public SinkChannel sink() {
        return sink;
    }

    private static final class Source extends SourceChannel implements Selectable {
        private final NetSocket core;
        private final Object lock = new Object();

        Source(SelectorProvider provider, NetSocket core) {
            super(provider);
            this.core = core;
        }

        @Override
        public NetSocket core() {
            return core;
        }

        @Override
        public int operations(boolean readable, boolean writable, boolean error, int interest) {
            return readable || error ? SelectionKey.OP_READ : 0;
        }

        @Override
        public int read(ByteBuffer dst) throws IOException {
            Buffers.checkWritable(dst);
            synchronized (lock) {
                if (!isOpen()) {
                    throw new AsynchronousCloseException();
                }
                boolean block = isBlocking();
                int n = 0;
                try {
                    if (block) {
                        begin();
                    }
                    n = Transfers.read(core, dst, block);
                } finally {
                    if (block) {
                        end(n > 0);
                    }
                }
                return n;
            }
        }

        @Override
        public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, dsts.length);
            for (int i = offset; i < offset + length; i++) {
                if (dsts[i].hasRemaining()) {
                    return read(dsts[i]);
                }
            }
            return 0;
        }

        @Override
        public long read(ByteBuffer[] dsts) throws IOException {
            return read(dsts, 0, dsts.length);
        }

        @Override
        protected void implCloseSelectableChannel() {
            core.close();
        }

        @Override
        protected void implConfigureBlocking(boolean block) {
            // waiting is done here
        }
    }

    private static final class Sink extends SinkChannel implements Selectable {
        private final NetSocket core;
        private final Object lock = new Object();

        Sink(SelectorProvider provider, NetSocket core) {
            super(provider);
            this.core = core;
        }

        @Override
        public NetSocket core() {
            return core;
        }

        @Override
        public int operations(boolean readable, boolean writable, boolean error, int interest) {
            return writable || error ? SelectionKey.OP_WRITE : 0;
        }

        @Override
        public int write(ByteBuffer src) throws IOException {
            Objects.requireNonNull(src);
            synchronized (lock) {
                if (!isOpen()) {
                    throw new AsynchronousCloseException();
                }
                if (!isBlocking()) {
                    return Transfers.write(core, src, false);
                }
                int total = 0;
                try {
                    begin();
                    while (src.hasRemaining() && isOpen()) {
                        total += Transfers.write(core, src, true);
                    }
                } finally {
                    end(total > 0);
                }
                return total;
            }
        }

        @Override
        public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, srcs.length);
            long total = 0;
            for (int i = offset; i < offset + length; i++) {
                total += write(srcs[i]);
                if (srcs[i].hasRemaining()) {
                    break;
                }
            }
            return total;
        }

        @Override
        public long write(ByteBuffer[] srcs) throws IOException {
            return write(srcs, 0, srcs.length);
        }

        @Override
        protected void implCloseSelectableChannel() {
            core.close();
        }

        @Override
        protected void implConfigureBlocking(boolean block) {
            // waiting is done here
        }
    }
}
