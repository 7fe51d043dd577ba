package java.io;

/** Counts lines; takes each byte for a character, and each end of a line for a newline. */
@Deprecated
public class LineNumberInputStream extends FilterInputStream {
    private int pushBack = -1;
    private int lineNumber;
    private int markLineNumber;
    private int markPushBack = -1;

    public LineNumberInputStream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int c = pushBack;
        pushBack = -1;
        if (c == -1) {
            c = in.read();
        }
        if (c == '\r') {
            pushBack = in.read();
            if (pushBack == '\n') {
                pushBack = -1;
            }
            c = '\n';
        }
        if (c == '\n') {
            lineNumber++;
        }
        return c;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        java.util.Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        int c = read();
        if (c == -1) {
            return -1;
        }
        b[off] = (byte) c;
        int n = 1;
        try {
            while (n < len && (c = read()) != -1) {
                b[off + n++] = (byte) c;
            }
        } catch (IOException e) {
            return n;
        }
        return n;
    }

    @Override
    public long skip(long n) throws IOException {
        byte[] piece = new byte[(int) Math.max(0, Math.min(2048, n))];
        long left = n;
        while (left > 0) {
            int got = read(piece, 0, (int) Math.min(piece.length, left));
            if (got < 0) {
                break;
            }
            left -= got;
        }
        return Math.max(0, n) - Math.max(0, left);
    }

    public void setLineNumber(int lineNumber) {
        this.lineNumber = lineNumber;
    }

    public int getLineNumber() {
        return lineNumber;
    }

    /** Half of what is there may be second halves of line ends. */
    @Override
    public int available() throws IOException {
        return super.available() / 2 + (pushBack == -1 ? 0 : 1);
    }

    @Override
    public void mark(int readlimit) {
        markLineNumber = lineNumber;
        markPushBack = pushBack;
        in.mark(readlimit);
    }

    @Override
    public void reset() throws IOException {
        lineNumber = markLineNumber;
        pushBack = markPushBack;
        in.reset();
    }
}
