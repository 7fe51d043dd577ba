package jindo.internal.channels;

import java.io.IOException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.IllegalSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.spi.AbstractSelectableChannel;
import java.nio.channels.spi.AbstractSelectionKey;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jindo.internal.IoWait;

/** A selector that polls the descriptors of its channels. */
final class SystemSelector extends AbstractSelector {
    private final Set<SelectionKey> keys = ConcurrentHashMap.newKeySet();
    private final Set<SelectionKey> selected = new HashSet<>();
    private final Set<SelectionKey> keysView = Collections.unmodifiableSet(keys);
    private final Set<SelectionKey> selectedView = new RemoveOnly(selected);
    private final Object state = new Object();
    /** Set by wakeup, taken by the next selection. */
    private boolean woken;
    private Thread selecting;

    SystemSelector(SelectorProvider provider) {
        super(provider);
    }

    /** A set from which keys are taken but that grows only by selection. */
    private static final class RemoveOnly extends AbstractSet<SelectionKey> {
        private final Set<SelectionKey> set;

        RemoveOnly(Set<SelectionKey> set) {
            this.set = set;
        }

        @Override
        public Iterator<SelectionKey> iterator() {
            return set.iterator();
        }

        @Override
        public int size() {
            return set.size();
        }

        @Override
        public boolean contains(Object o) {
            return set.contains(o);
        }

        @Override
        public boolean remove(Object o) {
            return set.remove(o);
        }

        @Override
        public void clear() {
            set.clear();
        }
    }

    /** A registration. */
    static final class Key extends AbstractSelectionKey {
        private final SystemSelector selector;
        private final SelectableChannel channel;
        private volatile int interest;
        volatile int ready;

        Key(SystemSelector selector, SelectableChannel channel) {
            this.selector = selector;
            this.channel = channel;
        }

        private void check() {
            if (!isValid()) {
                throw new CancelledKeyException();
            }
        }

        @Override
        public SelectableChannel channel() {
            return channel;
        }

        @Override
        public Selector selector() {
            return selector;
        }

        @Override
        public int interestOps() {
            check();
            return interest;
        }

        @Override
        public SelectionKey interestOps(int ops) {
            check();
            if ((ops & ~channel.validOps()) != 0) {
                throw new IllegalArgumentException();
            }
            interest = ops;
            selector.refresh();
            return this;
        }

        @Override
        public int readyOps() {
            check();
            return ready;
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder("channel=").append(channel).append(", selector=").append(selector);
            return isValid() ? sb.append(", interestOps=").append(interest).append(", readyOps=").append(ready).toString()
                : sb.append(", invalid").toString();
        }
    }

    private void checkOpen() {
        if (!isOpen()) {
            throw new ClosedSelectorException();
        }
    }

    @Override
    public Set<SelectionKey> keys() {
        checkOpen();
        return keysView;
    }

    @Override
    public Set<SelectionKey> selectedKeys() {
        checkOpen();
        return selectedView;
    }

    @Override
    protected SelectionKey register(AbstractSelectableChannel ch, int ops, Object att) {
        if (!(ch instanceof Selectable)) {
            throw new IllegalSelectorException();
        }
        checkOpen();
        Key k = new Key(this, ch);
        k.attach(att);
        k.interest = ops;
        keys.add(k);
        refresh();
        return k;
    }

    /** What is waited for has changed: a selection under way looks again. */
    private void refresh() {
        synchronized (state) {
            if (selecting != null) {
                IoWait.wake(selecting);
            }
        }
    }

    @Override
    public Selector wakeup() {
        synchronized (state) {
            woken = true;
            if (selecting != null) {
                IoWait.wake(selecting);
            }
        }
        return this;
    }

    @Override
    protected void implCloseSelector() {
        wakeup();
        synchronized (this) {
            synchronized (selectedView) {
                selected.clear();
                for (SelectionKey k : keys) {
                    deregister((AbstractSelectionKey) k);
                }
                keys.clear();
            }
        }
    }

    private void removeCancelled() {
        Set<SelectionKey> cancelled = cancelledKeys();
        synchronized (cancelled) {
            for (SelectionKey k : cancelled) {
                keys.remove(k);
                selected.remove(k);
                deregister((AbstractSelectionKey) k);
            }
            cancelled.clear();
        }
    }

    @Override
    public int selectNow() throws IOException {
        return select(System.nanoTime(), true);
    }

    @Override
    public int select() throws IOException {
        return select(0, false);
    }

    @Override
    public int select(long timeout) throws IOException {
        if (timeout < 0) {
            throw new IllegalArgumentException("Negative timeout");
        }
        return timeout == 0 ? select(0, false) : select(System.nanoTime() + timeout * 1_000_000L, true);
    }

    private int select(long deadline, boolean limited) throws IOException {
        synchronized (this) {
            checkOpen();
            synchronized (selectedView) {
                removeCancelled();
                int n;
                try {
                    begin();
                    IoWait.prepare();
                    synchronized (state) {
                        selecting = Thread.currentThread();
                    }
                    n = poll(deadline, limited);
                } finally {
                    synchronized (state) {
                        selecting = null;
                        woken = false;
                    }
                    end();
                }
                removeCancelled();
                return n;
            }
        }
    }

    private int poll(long deadline, boolean limited) {
        while (true) {
            List<Key> polled = new ArrayList<>();
            for (SelectionKey k : keys) {
                if (k.isValid() && ((Key) k).interest != 0 && ((Selectable) k.channel()).core().enter()) {
                    polled.add((Key) k);
                }
            }
            try {
                boolean last;
                synchronized (state) {
                    last = woken || !isOpen();
                }
                long left = limited ? Math.max(deadline - System.nanoTime(), 0) : -1;
                int ready = wait(polled, last ? 0 : left);
                synchronized (state) {
                    last |= woken || !isOpen();
                }
                if (ready >= 0 || last || limited && deadline - System.nanoTime() <= 0) {
                    return Math.max(ready, 0);
                }
            } finally {
                for (Key k : polled) {
                    ((Selectable) k.channel).core().leave();
                }
            }
        }
    }

    /** How many keys changed, -1 when none is ready. */
    private int wait(List<Key> polled, long nanos) {
        int n = polled.size();
        int[] fds = new int[n];
        int[] wants = new int[n];
        int[] gots = new int[n];
        for (int i = 0; i < n; i++) {
            Key k = polled.get(i);
            fds[i] = ((Selectable) k.channel).core().descriptor();
            int ops = k.interest;
            wants[i] = ((ops & (SelectionKey.OP_READ | SelectionKey.OP_ACCEPT)) != 0 ? IoWait.READ : 0)
                | ((ops & (SelectionKey.OP_WRITE | SelectionKey.OP_CONNECT)) != 0 ? IoWait.WRITE : 0);
        }
        if (IoWait.many(fds, wants, gots, n, nanos) <= 0) {
            return -1;
        }
        int updated = -1;
        for (int i = 0; i < n; i++) {
            int change = gots[i] == 0 ? -1 : mark(polled.get(i), gots[i]);
            if (change >= 0) {
                updated = Math.max(updated, 0) + change;
            }
        }
        return updated;
    }

    /** 1 when the key's ready set changed, 0 when it is as before, -1 when nothing asked for is ready. */
    private int mark(Key k, int got) {
        boolean error = (got & IoWait.ERROR) != 0;
        int ops = k.interest & ((Selectable) k.channel).operations((got & IoWait.READ) != 0, (got & IoWait.WRITE) != 0,
            error, k.interest);
        if (ops == 0 || !k.isValid()) {
            return -1;
        }
        if (selected.add(k)) {
            k.ready = ops;
            return 1;
        }
        int before = k.ready;
        k.ready = before | ops;
        return k.ready != before ? 1 : 0;
    }
}
