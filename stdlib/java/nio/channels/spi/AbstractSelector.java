package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import jindo.internal.Interruption;

/** The closing of a selector and its cancelled keys. */
public abstract class AbstractSelector extends Selector {
    private final AtomicBoolean closed = new AtomicBoolean();
    private final SelectorProvider provider;
    private final Set<SelectionKey> cancelled = new HashSet<>();

    protected AbstractSelector(SelectorProvider provider) {
        this.provider = provider;
    }

    void cancel(SelectionKey k) {
        synchronized (cancelled) {
            cancelled.add(k);
        }
    }

    @Override
    public final void close() throws IOException {
        if (closed.compareAndSet(false, true)) {
            implCloseSelector();
        }
    }

    protected abstract void implCloseSelector() throws IOException;

    @Override
    public final boolean isOpen() {
        return !closed.get();
    }

    @Override
    public final SelectorProvider provider() {
        return provider;
    }

    protected final Set<SelectionKey> cancelledKeys() {
        return cancelled;
    }

    protected abstract SelectionKey register(AbstractSelectableChannel ch, int ops, Object att);

    protected final void deregister(AbstractSelectionKey key) {
        key.invalidate();
        ((AbstractSelectableChannel) key.channel()).remove(key);
    }

    /** Before an operation that may block: an interrupt wakes the selector. */
    protected final void begin() {
        Interruption.set(this::wakeup);
        if (Thread.currentThread().isInterrupted()) {
            wakeup();
        }
    }

    protected final void end() {
        Interruption.set(null);
    }
}
