package java.io;

import java.nio.channels.FileChannel;
import java.util.Objects;
import jindo.internal.FileOps;
import jindo.internal.channels.SystemFileChannel;

/** Reads and writes a file at any place. */
public class RandomAccessFile implements DataOutput, DataInput, Closeable {
    private final FileDescriptor fd;
    private volatile FileChannel channel;
    private final boolean writable;

    public RandomAccessFile(String name, String mode) throws FileNotFoundException {
        this(name != null ? new File(name) : null, mode);
    }

    public RandomAccessFile(File file, String mode) throws FileNotFoundException {
        int flags;
        switch (mode) {
            case "r" -> flags = FileOps.READ;
            case "rw" -> flags = FileOps.READ | FileOps.WRITE | FileOps.CREATE;
            case "rws" -> flags = FileOps.READ | FileOps.WRITE | FileOps.CREATE | FileOps.SYNC;
            case "rwd" -> flags = FileOps.READ | FileOps.WRITE | FileOps.CREATE | FileOps.DSYNC;
            default -> throw new IllegalArgumentException("Illegal mode \"" + mode
                    + "\" must be one of \"r\", \"rw\", \"rws\", or \"rwd\"");
        }
        String path = Objects.requireNonNull(file).getPath();
        if (file.isInvalid()) {
            throw new FileNotFoundException("Invalid file path");
        }
        writable = (flags & FileOps.WRITE) != 0;
        fd = new FileDescriptor(FileOps.openFile(path, flags));
    }

    public final FileChannel getChannel() {
        synchronized (fd) {
            if (channel == null) {
                channel = SystemFileChannel.on(fd.numberOrNone(), true, writable, false, this);
            }
            return channel;
        }
    }

    public final FileDescriptor getFD() throws IOException {
        return fd;
    }

    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    public int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        int n = fd.number();
        if (len == 0) {
            return 0;
        }
        int k = FileOps.read(n, b, off, len);
        return k == 0 ? -1 : FileOps.check(k);
    }

    public int read(byte[] b) throws IOException {
        return read(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b) throws IOException {
        readFully(b, 0, b.length);
    }

    @Override
    public final void readFully(byte[] b, int off, int len) throws IOException {
        for (int n = 0; n < len;) {
            int k = read(b, off + n, len - n);
            if (k < 0) {
                throw new EOFException();
            }
            n += k;
        }
    }

    @Override
    public int skipBytes(int n) throws IOException {
        if (n <= 0) {
            return 0;
        }
        long pos = getFilePointer();
        long to = Math.min(pos + n, length());
        seek(to);
        return (int) (to - pos);
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

    public long getFilePointer() throws IOException {
        return FileOps.check(FileOps.seek(fd.number(), 0, FileOps.SEEK_CURRENT));
    }

    public void seek(long pos) throws IOException {
        if (pos < 0) {
            throw new IOException("Negative seek offset");
        }
        FileOps.check(FileOps.seek(fd.number(), pos, FileOps.SEEK_START));
    }

    public long length() throws IOException {
        return FileOps.check(FileOps.length(fd.number()));
    }

    public void setLength(long newLength) throws IOException {
        long pos = getFilePointer();
        FileOps.check(FileOps.truncate(fd.number(), newLength));
        if (pos > newLength) {
            seek(newLength);
        }
    }

    @Override
    public void close() throws IOException {
        FileChannel c = channel;
        if (c != null) {
            c.close();
        }
        fd.close();
    }

    private int next() throws IOException {
        int b = read();
        if (b < 0) {
            throw new EOFException();
        }
        return b;
    }

    private long bytes(int n) throws IOException {
        byte[] b = new byte[n];
        readFully(b);
        long v = 0;
        for (byte x : b) {
            v = v << 8 | x & 0xff;
        }
        return v;
    }

    private void put(long v, int n) throws IOException {
        byte[] b = new byte[n];
        for (int i = n - 1; i >= 0; i--, v >>>= 8) {
            b[i] = (byte) v;
        }
        write(b, 0, n);
    }

    @Override
    public final boolean readBoolean() throws IOException {
        return next() != 0;
    }

    @Override
    public final byte readByte() throws IOException {
        return (byte) next();
    }

    @Override
    public final int readUnsignedByte() throws IOException {
        return next();
    }

    @Override
    public final short readShort() throws IOException {
        return (short) bytes(2);
    }

    @Override
    public final int readUnsignedShort() throws IOException {
        return (int) bytes(2);
    }

    @Override
    public final char readChar() throws IOException {
        return (char) bytes(2);
    }

    @Override
    public final int readInt() throws IOException {
        return (int) bytes(4);
    }

    @Override
    public final long readLong() throws IOException {
        return bytes(8);
    }

    @Override
    public final float readFloat() throws IOException {
        return Float.intBitsToFloat(readInt());
    }

    @Override
    public final double readDouble() throws IOException {
        return Double.longBitsToDouble(readLong());
    }

    @Override
    public final String readLine() throws IOException {
        StringBuilder sb = new StringBuilder();
        int c;
        while ((c = read()) >= 0 && c != '\n') {
            if (c == '\r') {
                long at = getFilePointer();
                if (read() != '\n') {
                    seek(at);
                }
                return sb.toString();
            }
            sb.append((char) c);
        }
        return c < 0 && sb.length() == 0 ? null : sb.toString();
    }

    @Override
    public final String readUTF() throws IOException {
        return DataInputStream.readUTF(this);
    }

    @Override
    public final void writeBoolean(boolean v) throws IOException {
        write(v ? 1 : 0);
    }

    @Override
    public final void writeByte(int v) throws IOException {
        write(v);
    }

    @Override
    public final void writeShort(int v) throws IOException {
        put(v, 2);
    }

    @Override
    public final void writeChar(int v) throws IOException {
        put(v, 2);
    }

    @Override
    public final void writeInt(int v) throws IOException {
        put(v, 4);
    }

    @Override
    public final void writeLong(long v) throws IOException {
        put(v, 8);
    }

    @Override
    public final void writeFloat(float v) throws IOException {
        writeInt(Float.floatToIntBits(v));
    }

    @Override
    public final void writeDouble(double v) throws IOException {
        writeLong(Double.doubleToLongBits(v));
    }

    @Override
    public final void writeBytes(String s) throws IOException {
        byte[] b = new byte[s.length()];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) s.charAt(i);
        }
        write(b, 0, b.length);
    }

    @Override
    public final void writeChars(String s) throws IOException {
        byte[] b = new byte[2 * s.length()];
        for (int i = 0; i < s.length(); i++) {
            b[2 * i] = (byte) (s.charAt(i) >>> 8);
            b[2 * i + 1] = (byte) s.charAt(i);
        }
        write(b, 0, b.length);
    }

    @Override
    public final void writeUTF(String str) throws IOException {
        byte[] b = DataOutputStream.encodeUTF(str);
        write(b, 0, b.length);
    }
}
