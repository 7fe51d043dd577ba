package java.io;

import java.nio.channels.FileChannel;
import java.util.Objects;
import jindo.internal.FileOps;
import jindo.internal.channels.SystemFileChannel;

/** Reads bytes from a file. */
public class FileInputStream extends InputStream {
    private final FileDescriptor fd;
    private volatile FileChannel channel;

    public FileInputStream(String name) throws FileNotFoundException {
        this(name != null ? new File(name) : null);
    }

    public FileInputStream(File file) throws FileNotFoundException {
        String path = Objects.requireNonNull(file).getPath();
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        fd = new FileDescriptor(FileOps.openFile(path, FileOps.READ));
    }

    public FileInputStream(FileDescriptor fdObj) {
        fd = Objects.requireNonNull(fdObj);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = fd.number();
        if (len == 0) {
            return 0;
        }
        int k = FileOps.read(n, b, off, len);
        return k == 0 ? -1 : FileOps.check(k);
    }

    @Override
    public byte[] readAllBytes() throws IOException {
        long left = FileOps.length(fd.number()) - position();
        if (left <= 0 || left > Integer.MAX_VALUE - 8) {
            return super.readAllBytes();
        }
        byte[] all = new byte[(int) left];
        int n = readNBytes(all, 0, all.length);
        int next = n == all.length ? read() : -1;
        if (next < 0) {
            return n == all.length ? all : java.util.Arrays.copyOf(all, n);
        }
        byte[] rest = super.readAllBytes(); // it has grown
        byte[] whole = java.util.Arrays.copyOf(all, n + 1 + rest.length);
        whole[n] = (byte) next;
        System.arraycopy(rest, 0, whole, n + 1, rest.length);
        return whole;
    }

    private long position() throws IOException {
        return FileOps.seek(fd.number(), 0, FileOps.SEEK_CURRENT);
    }

    @Override
    public long skip(long n) throws IOException {
        int number = fd.number();
        long before = FileOps.seek(number, 0, FileOps.SEEK_CURRENT);
        if (before < 0) {
            return super.skip(n);
        }
        return FileOps.check(FileOps.seek(number, n, FileOps.SEEK_CURRENT)) - before;
    }

    @Override
    public int available() throws IOException {
        return FileOps.check(FileOps.available(fd.number()));
    }

    @Override
    public void close() throws IOException {
        FileChannel c = channel;
        if (c != null) {
            c.close();
        }
        fd.close();
    }

    public FileChannel getChannel() {
        synchronized (fd) {
            if (channel == null) {
                channel = SystemFileChannel.on(fd.numberOrNone(), true, false, false, this);
            }
            return channel;
        }
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }
}
