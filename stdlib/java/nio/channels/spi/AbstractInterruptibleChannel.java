package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.Channel;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.InterruptibleChannel;
import jindo.internal.Interruption;

/** The closing half of a channel: by anybody at any time, and by an interrupt of a thread blocked in it. */
public abstract class AbstractInterruptibleChannel implements Channel, InterruptibleChannel {
    private final Object closeLock = new Object();
    private volatile boolean closed;
    private volatile Thread interrupted;

    protected AbstractInterruptibleChannel() {
    }

    @Override
    public final void close() throws IOException {
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
            implCloseChannel();
        }
    }

    protected abstract void implCloseChannel() throws IOException;

    @Override
    public final boolean isOpen() {
        return !closed;
    }

    private void closeFor(Thread target) {
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
            interrupted = target;
            try {
                implCloseChannel();
            } catch (IOException e) {
                // the blocked thread is told of the close, not of how it went
            }
        }
    }

    /** Before an operation that may block: from now on an interrupt closes the channel. */
    protected final void begin() {
        Thread me = Thread.currentThread();
        Interruption.set(() -> closeFor(me));
        if (me.isInterrupted()) {
            closeFor(me);
        }
    }

    /** After it. */
    protected final void end(boolean completed) throws AsynchronousCloseException {
        Interruption.set(null);
        Thread t = interrupted;
        if (t != null && t == Thread.currentThread()) {
            interrupted = null;
            throw new ClosedByInterruptException();
        }
        if (!completed && closed) {
            throw new AsynchronousCloseException();
        }
    }
}
