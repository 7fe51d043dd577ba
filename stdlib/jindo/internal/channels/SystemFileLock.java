package jindo.internal.channels;

import java.io.IOException;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;

/** A lock that a descriptor holds in the system. */
final class SystemFileLock extends FileLock {
    private final FileLocks owner;
    volatile boolean held;

    SystemFileLock(FileChannel channel, long position, long size, boolean shared, FileLocks owner) {
        super(channel, position, size, shared);
        this.owner = owner;
    }

    SystemFileLock(AsynchronousFileChannel channel, long position, long size, boolean shared, FileLocks owner) {
        super(channel, position, size, shared);
        this.owner = owner;
    }

    @Override
    public boolean isValid() {
        return held && acquiredBy().isOpen();
    }

    @Override
    public void release() throws IOException {
        if (!acquiredBy().isOpen()) {
            throw new ClosedChannelException();
        }
        owner.release(this);
    }
}
