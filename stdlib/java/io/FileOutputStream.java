package java.io;

import java.nio.channels.FileChannel;
import java.util.Objects;
import jindo.internal.FileOps;
import jindo.internal.channels.SystemFileChannel;

/** Writes bytes to a file. */
public class FileOutputStream extends OutputStream {
    private final FileDescriptor fd;
    private volatile FileChannel channel;
    private final boolean append;

    public FileOutputStream(String name) throws FileNotFoundException {
        this(name != null ? new File(name) : null, false);
    }

    public FileOutputStream(String name, boolean append) throws FileNotFoundException {
        this(name != null ? new File(name) : null, append);
    }

    public FileOutputStream(File file) throws FileNotFoundException {
        this(file, false);
    }

    public FileOutputStream(File file, boolean append) throws FileNotFoundException {
        String path = Objects.requireNonNull(file).getPath();
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        this.append = append;
        fd = new FileDescriptor(FileOps.openFile(path,
                FileOps.WRITE | FileOps.CREATE | (append ? FileOps.APPEND : FileOps.TRUNCATE)));
    }

    public FileOutputStream(FileDescriptor fdObj) {
        fd = Objects.requireNonNull(fdObj);
        append = false;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] b) throws IOException {
        write(b, 0, b.length);
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        FileOps.writeFully(fd.number(), b, off, len);
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
                channel = SystemFileChannel.on(fd.numberOrNone(), false, true, append, this);
            }
            return channel;
        }
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }
}
