package jindo.internal.fs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.Watchable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import jindo.internal.FileOps;
import jindo.internal.IoWait;

/** Watches directories for the system's word of changes; a thread of its own reads it. */
final class SystemWatchService implements WatchService {
    private static final int MOST_EVENTS = 512;

    private final int fd;
    private final Thread reader;
    private final LinkedBlockingDeque<Key> signalled = new LinkedBlockingDeque<>();
    private final Map<Integer, Key> keys = new HashMap<>();
    private final Key end = new Key(null, -1, 0);
    private volatile boolean closed;

    SystemWatchService() throws IOException {
        fd = FileOps.check(FileOps.watchOpen());
        reader = new Thread(null, this::readEvents, "FileSystemWatchService", 0, false);
        reader.setDaemon(true);
        reader.start();
    }

    // ---- events in ----

    private void readEvents() {
        byte[] b = new byte[8192];
        int[] out = new int[2];
        byte[][] name = new byte[1][];
        while (!closed) {
            if (IoWait.one(fd, IoWait.READ, -1) == 0) {
                continue;
            }
            int n = FileOps.read(fd, b, 0, b.length);
            for (int at = 0; at < n;) {
                int next = FileOps.watchEvent(b, at, n - at, out, name);
                if (next == at) {
                    break;
                }
                at = next;
                tell(out[0], out[1], new String(name[0], StandardCharsets.UTF_8));
            }
        }
        synchronized (keys) {
            keys.clear();
            FileOps.close(fd);
        }
    }

    private void tell(int id, int changes, String name) {
        Key key;
        synchronized (keys) {
            if ((changes & FileOps.WATCH_OVERFLOW) != 0) {
                for (Key k : keys.values()) {
                    k.add(StandardWatchEventKinds.OVERFLOW, null);
                }
                return;
            }
            key = keys.get(id);
            if (key != null && (changes & FileOps.WATCH_GONE) != 0) {
                keys.remove(id);
            }
        }
        if (key == null) {
            return;
        }
        if ((changes & FileOps.WATCH_GONE) != 0) {
            key.gone();
            return;
        }
        Path context = SystemPath.of(name);
        if ((changes & FileOps.WATCH_CREATE & key.wanted) != 0) {
            key.add(StandardWatchEventKinds.ENTRY_CREATE, context);
        }
        if ((changes & FileOps.WATCH_DELETE & key.wanted) != 0) {
            key.add(StandardWatchEventKinds.ENTRY_DELETE, context);
        }
        if ((changes & FileOps.WATCH_MODIFY & key.wanted) != 0) {
            key.add(StandardWatchEventKinds.ENTRY_MODIFY, context);
        }
    }

    // ---- registration ----

    private static int wanted(WatchEvent.Kind<?>[] events) {
        if (events.length == 0) {
            throw new IllegalArgumentException("No events to register");
        }
        int wanted = 0;
        for (WatchEvent.Kind<?> k : events) {
            if (k == StandardWatchEventKinds.ENTRY_CREATE) {
                wanted |= FileOps.WATCH_CREATE;
            } else if (k == StandardWatchEventKinds.ENTRY_DELETE) {
                wanted |= FileOps.WATCH_DELETE;
            } else if (k == StandardWatchEventKinds.ENTRY_MODIFY) {
                wanted |= FileOps.WATCH_MODIFY;
            } else if (k == null) {
                throw new NullPointerException("An element in event set is 'null'");
            } else if (k != StandardWatchEventKinds.OVERFLOW) {
                throw new UnsupportedOperationException(k.name());
            }
        }
        if (wanted == 0) {
            throw new IllegalArgumentException("No events to register");
        }
        return wanted;
    }

    WatchKey register(SystemPath dir, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers)
            throws IOException {
        int wanted = wanted(events);
        for (WatchEvent.Modifier m : modifiers) {
            throw new UnsupportedOperationException(Objects.requireNonNull(m) + " not supported");
        }
        checkOpen();
        if (!FileOps.isDirectory(SystemFiles.stat(dir, true))) {
            throw new NotDirectoryException(dir.toString());
        }
        synchronized (keys) {
            checkOpen();
            int id = SystemFiles.check(FileOps.watchAdd(fd, dir.forSystem()), dir);
            Key key = keys.get(id);
            if (key == null) {
                key = new Key(dir, id, wanted);
                keys.put(id, key);
            } else {
                key.wanted = wanted;
            }
            return key;
        }
    }

    private void checkOpen() {
        if (closed) {
            throw new ClosedWatchServiceException();
        }
    }

    @Override
    public void close() {
        synchronized (keys) {
            if (closed) {
                return;
            }
            closed = true;
            for (Key k : keys.values()) {
                k.valid = false;
            }
        }
        IoWait.wake(reader);
        signalled.clear();
        signalled.offer(end);
    }

    // ---- keys out ----

    /** The end wakes all who wait, one after another. */
    private WatchKey open(Key key) {
        if (key == end) {
            signalled.offer(end);
        }
        checkOpen();
        return key;
    }

    @Override
    public WatchKey poll() {
        checkOpen();
        return open(signalled.poll());
    }

    @Override
    public WatchKey poll(long timeout, TimeUnit unit) throws InterruptedException {
        checkOpen();
        return open(signalled.poll(timeout, unit));
    }

    @Override
    public WatchKey take() throws InterruptedException {
        checkOpen();
        return open(signalled.take());
    }

    /** An event, counted when it comes again before it was read. */
    private static final class Event<T> implements WatchEvent<T> {
        private final Kind<T> kind;
        private final T context;
        private int count = 1;

        Event(Kind<T> kind, T context) {
            this.kind = kind;
            this.context = context;
        }

        @Override
        public Kind<T> kind() {
            return kind;
        }

        @Override
        public int count() {
            return count;
        }

        @Override
        public T context() {
            return context;
        }
    }

    /** A directory being watched. */
    private final class Key implements WatchKey {
        private final SystemPath dir;
        private final int id;
        volatile int wanted;
        volatile boolean valid = true;
        private boolean ready = true;
        private List<WatchEvent<?>> events = new ArrayList<>();
        private final Map<Object, Event<?>> lastModified = new LinkedHashMap<>();

        Key(SystemPath dir, int id, int wanted) {
            this.dir = dir;
            this.id = id;
            this.wanted = wanted;
        }

        synchronized <T> void add(WatchEvent.Kind<T> kind, T context) {
            Event<?> last = events.isEmpty() ? null : (Event<?>) events.get(events.size() - 1);
            if (last != null && (last.kind == StandardWatchEventKinds.OVERFLOW
                    || last.kind == kind && Objects.equals(last.context, context))) {
                last.count++;
                return;
            }
            if (kind == StandardWatchEventKinds.ENTRY_MODIFY && lastModified.containsKey(context)) {
                lastModified.get(context).count++;
                return;
            }
            if (events.size() >= MOST_EVENTS) {
                events.clear();
                lastModified.clear();
                events.add(new Event<>(StandardWatchEventKinds.OVERFLOW, null));
            } else {
                Event<T> e = new Event<>(kind, context);
                if (kind == StandardWatchEventKinds.ENTRY_MODIFY) {
                    lastModified.put(context, e);
                } else if (context != null) {
                    lastModified.remove(context);
                }
                events.add(e);
            }
            signal();
        }

        private void signal() {
            if (ready) {
                ready = false;
                signalled.offer(this);
            }
        }

        synchronized void gone() {
            valid = false;
            signal();
        }

        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public synchronized List<WatchEvent<?>> pollEvents() {
            List<WatchEvent<?>> taken = events;
            events = new ArrayList<>();
            lastModified.clear();
            return taken;
        }

        @Override
        public synchronized boolean reset() {
            if (!ready && valid) {
                if (events.isEmpty()) {
                    ready = true;
                } else {
                    signalled.offer(this);
                }
            }
            return valid;
        }

        @Override
        public void cancel() {
            synchronized (keys) {
                if (valid && !closed) {
                    valid = false;
                    keys.remove(id);
                    FileOps.watchRemove(fd, id);
                }
            }
        }

        @Override
        public Watchable watchable() {
            return dir;
        }
    }
}
