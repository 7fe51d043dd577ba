package java.io;

import jindo.internal.FileOps;

/** An open file of the system, by number. */
public final class FileDescriptor {
    public static final FileDescriptor in = new FileDescriptor(0);
    public static final FileDescriptor out = new FileDescriptor(1);
    public static final FileDescriptor err = new FileDescriptor(2);

    private int fd;

    public FileDescriptor() {
        fd = -1;
    }

    FileDescriptor(int fd) {
        this.fd = fd;
    }

    public boolean valid() {
        return fd != -1;
    }

    public void sync() throws SyncFailedException {
        if (fd == -1 || FileOps.sync(fd) < 0) {
            throw new SyncFailedException("sync failed");
        }
    }

    /** The number; an IOException when closed. */
    int number() throws IOException {
        int n = fd;
        if (n == -1) {
            throw new IOException("Stream Closed");
        }
        return n;
    }

    int numberOrNone() {
        return fd;
    }

    void set(int fd) {
        this.fd = fd;
    }

    /** Closes once. The standard three stay open in the system, where others may use them. */
    void close() throws IOException {
        int n;
        synchronized (this) {
            n = fd;
            fd = -1;
        }
        if (n > 2) {
            FileOps.check(FileOps.close(n));
        }
    }
}
