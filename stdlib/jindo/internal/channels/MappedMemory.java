package jindo.internal.channels;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.MappedByteBuffer;
import jindo.internal.FileOps;

/** A part of a file in memory, for as long as a buffer on it is in use. */
public final class MappedMemory {
    private static final Cleaner CLEANER = Cleaner.create();

    /** Makes buffers, on behalf of java.nio, which alone may. */
    public interface Maker {
        MappedByteBuffer make(long address, int size, boolean readOnly, MappedMemory owner);
    }

    private static Maker maker;

    private final long start;
    private final long length;

    private MappedMemory(long start, long length) {
        this.start = start;
        this.length = length;
    }

    public static void setMaker(Maker m) {
        maker = m;
    }

    static MappedByteBuffer map(int fd, long position, long size, boolean write, boolean privately, boolean readOnly)
            throws IOException {
        jindo.internal.Unsafe.ensureClassInitialized(MappedByteBuffer.class);
        if (size == 0) {
            return maker.make(0, 0, readOnly, null);
        }
        long page = FileOps.pageSize();
        long before = position % page;
        long address = FileOps.map(fd, position - before, size + before, write, privately);
        if (address < 0 && address > -4096) {
            throw new IOException("Map failed: " + FileOps.errorText((int) -address));
        }
        MappedMemory memory = new MappedMemory(address, size + before);
        CLEANER.register(memory, unmapper(address, size + before));
        return maker.make(address + before, (int) size, readOnly, memory);
    }

    private static Runnable unmapper(long address, long length) {
        return () -> FileOps.unmap(address, length);
    }

    /** Writes what has been changed from address on, for so many bytes, to the file. */
    public void force(long address, long size) {
        long from = address - address % FileOps.pageSize();
        int result = FileOps.force(from, Math.min(address + size, start + length) - from);
        if (result < 0) {
            throw new java.io.UncheckedIOException(new IOException(FileOps.errorText(-result)));
        }
    }
}
