package jindo.internal.channels;

import java.io.IOException;
import java.nio.channels.OverlappingFileLockException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jindo.internal.FileOps;

/** The locks of one channel, and a view of all this VM holds, file by file, as they must not overlap. */
final class FileLocks {
    private static final Map<String, List<SystemFileLock>> all = new HashMap<>();
    private static final long RETRY_MILLIS = 10;

    private final int fd;
    private final String file;
    private final List<SystemFileLock> own = new ArrayList<>();

    FileLocks(int fd) {
        this.fd = fd;
        file = FileIdentity.of(fd);
    }

    private void add(SystemFileLock lock) {
        synchronized (all) {
            List<SystemFileLock> list = all.computeIfAbsent(file, k -> new ArrayList<>());
            for (SystemFileLock other : list) {
                if (other.overlaps(lock.position(), lock.size())) {
                    throw new OverlappingFileLockException();
                }
            }
            list.add(lock);
            own.add(lock);
        }
    }

    private void remove(SystemFileLock lock) {
        synchronized (all) {
            List<SystemFileLock> list = all.get(file);
            if (list != null && list.remove(lock) && list.isEmpty()) {
                all.remove(file);
            }
            own.remove(lock);
        }
    }

    /** Whether it is held now; without waiting false when another process holds one, else when the channel is closed. */
    boolean acquire(SystemFileLock lock, boolean wait, BooleanSupplier open) throws IOException {
        add(lock);
        boolean done = false;
        try {
            while (open.getAsBoolean()) {
                int result = FileOps.check(FileOps.lock(fd, lock.position(), lock.size(), lock.isShared(), false));
                if (result == 0) {
                    lock.held = true;
                    done = true;
                    return true;
                }
                if (!wait) {
                    return false;
                }
                try {
                    Thread.sleep(RETRY_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
            return false;
        } finally {
            if (!done) {
                remove(lock);
            }
        }
    }

    void release(SystemFileLock lock) throws IOException {
        boolean was;
        synchronized (lock) {
            was = lock.held;
            lock.held = false;
        }
        if (was) {
            FileOps.check(FileOps.unlock(fd, lock.position(), lock.size()));
            remove(lock);
        }
    }

    void releaseAll() throws IOException {
        List<SystemFileLock> copy;
        synchronized (all) {
            copy = new ArrayList<>(own);
        }
        for (SystemFileLock lock : copy) {
            release(lock);
        }
    }
}
