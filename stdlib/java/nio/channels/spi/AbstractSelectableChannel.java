package java.nio.channels.spi;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.IllegalBlockingModeException;
import java.nio.channels.IllegalSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;

/** The registrations and the blocking mode of a selectable channel. */
public abstract class AbstractSelectableChannel extends SelectableChannel {
    private final SelectorProvider provider;
    private final Object regLock = new Object();
    private final List<SelectionKey> keys = new ArrayList<>(1);
    private volatile boolean nonBlocking;

    protected AbstractSelectableChannel(SelectorProvider provider) {
        this.provider = provider;
    }

    @Override
    public final SelectorProvider provider() {
        return provider;
    }

    @Override
    public final boolean isRegistered() {
        synchronized (keys) {
            return !keys.isEmpty();
        }
    }

    @Override
    public final SelectionKey keyFor(Selector sel) {
        synchronized (keys) {
            for (SelectionKey k : keys) {
                if (k.selector() == sel) {
                    return k;
                }
            }
            return null;
        }
    }

    void remove(SelectionKey k) {
        synchronized (keys) {
            keys.remove(k);
        }
    }

    private boolean hasValidKeys() {
        synchronized (keys) {
            for (SelectionKey k : keys) {
                if (k.isValid()) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public final SelectionKey register(Selector sel, int ops, Object att) throws ClosedChannelException {
        if ((ops & ~validOps()) != 0) {
            throw new IllegalArgumentException();
        }
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
        synchronized (regLock) {
            if (isBlocking()) {
                throw new IllegalBlockingModeException();
            }
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            SelectionKey k = keyFor(sel);
            if (k != null) {
                k.attach(att);
                k.interestOps(ops);
                return k;
            }
            if (!(sel instanceof AbstractSelector s)) {
                if (sel == null) {
                    throw new NullPointerException();
                }
                throw new IllegalSelectorException();
            }
            k = s.register(this, ops, att);
            synchronized (keys) {
                keys.add(k);
            }
            return k;
        }
    }

    @Override
    protected final void implCloseChannel() throws IOException {
        implCloseSelectableChannel();
        List<SelectionKey> copy;
        synchronized (keys) {
            copy = new ArrayList<>(keys);
        }
        for (SelectionKey k : copy) {
            k.cancel();
        }
    }

    protected abstract void implCloseSelectableChannel() throws IOException;

    @Override
    public final boolean isBlocking() {
        return !nonBlocking;
    }

    @Override
    public final Object blockingLock() {
        return regLock;
    }

    @Override
    public final SelectableChannel configureBlocking(boolean block) throws IOException {
        synchronized (regLock) {
            if (!isOpen()) {
                throw new ClosedChannelException();
            }
            if (block == nonBlocking) {
                if (block && hasValidKeys()) {
                    throw new IllegalBlockingModeException();
                }
                implConfigureBlocking(block);
                nonBlocking = !block;
            }
            return this;
        }
    }

    protected abstract void implConfigureBlocking(boolean block) throws IOException;
}
