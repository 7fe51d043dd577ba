package java.util.zip;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;

import jindo.internal.Zlib;

/** Compresses. */
public class Deflater {
    public static final int DEFLATED = 8;
    public static final int NO_COMPRESSION = 0;
    public static final int BEST_SPEED = 1;
    public static final int BEST_COMPRESSION = 9;
    public static final int DEFAULT_COMPRESSION = -1;
    public static final int FILTERED = 1;
    public static final int HUFFMAN_ONLY = 2;
    public static final int DEFAULT_STRATEGY = 0;
    public static final int NO_FLUSH = 0;
    public static final int SYNC_FLUSH = 2;
    public static final int FULL_FLUSH = 3;
    private static final int FINISH = 4;
    private static final byte[] NONE = new byte[0];

    private final Zlib z;
    private int level;
    private int strategy;
    private boolean changed;
    private byte[] input = NONE;
    private int inputPos;
    private int inputLim;
    /** When not null the input, and the array is not used. */
    private ByteBuffer inputBuffer;
    private boolean finish;
    private boolean finished;
    private long bytesRead;
    private long bytesWritten;

    public Deflater(int level, boolean nowrap) {
        this.level = level;
        z = Zlib.deflater(this, level, DEFAULT_STRATEGY, nowrap);
    }

    public Deflater(int level) {
        this(level, false);
    }

    public Deflater() {
        this(DEFAULT_COMPRESSION, false);
    }

    public void setInput(byte[] input, int off, int len) {
        Checksums.check(input, off, len);
        synchronized (z) {
            this.input = input;
            inputPos = off;
            inputLim = off + len;
            inputBuffer = null;
        }
    }

    public void setInput(byte[] input) {
        setInput(input, 0, input.length);
    }

    public void setInput(ByteBuffer input) {
        if (input == null) {
            throw new NullPointerException();
        }
        synchronized (z) {
            inputBuffer = input;
            this.input = NONE;
            inputPos = inputLim = 0;
        }
    }

    public void setDictionary(byte[] dictionary, int off, int len) {
        Checksums.check(dictionary, off, len);
        synchronized (z) {
            z.setDictionary(dictionary, off, len);
        }
    }

    public void setDictionary(byte[] dictionary) {
        setDictionary(dictionary, 0, dictionary.length);
    }

    public void setDictionary(ByteBuffer dictionary) {
        byte[] b = new byte[dictionary.remaining()];
        dictionary.get(b);
        setDictionary(b, 0, b.length);
    }

    public void setStrategy(int strategy) {
        if (strategy < DEFAULT_STRATEGY || strategy > HUFFMAN_ONLY) {
            throw new IllegalArgumentException();
        }
        synchronized (z) {
            changed |= this.strategy != strategy;
            this.strategy = strategy;
        }
    }

    public void setLevel(int level) {
        if (level != DEFAULT_COMPRESSION && (level < 0 || level > 9)) {
            throw new IllegalArgumentException("invalid compression level");
        }
        synchronized (z) {
            changed |= this.level != level;
            this.level = level;
        }
    }

    public boolean needsInput() {
        synchronized (z) {
            return inputBuffer != null ? !inputBuffer.hasRemaining() : inputLim == inputPos;
        }
    }

    public void finish() {
        synchronized (z) {
            finish = true;
        }
    }

    public boolean finished() {
        synchronized (z) {
            return finished;
        }
    }

    public int deflate(byte[] output, int off, int len) {
        return deflate(output, off, len, NO_FLUSH);
    }

    public int deflate(byte[] output) {
        return deflate(output, 0, output.length, NO_FLUSH);
    }

    public int deflate(ByteBuffer output) {
        return deflate(output, NO_FLUSH);
    }

    public int deflate(byte[] output, int off, int len, int flush) {
        Checksums.check(output, off, len);
        checkFlush(flush);
        synchronized (z) {
            z.ensureOpen();
            if (inputBuffer == null) {
                return step(input, inputPos, inputLim - inputPos, output, off, len, finish ? FINISH : flush);
            }
            if (inputBuffer.hasArray()) {
                return step(inputBuffer.array(), inputBuffer.arrayOffset() + inputBuffer.position(),
                    inputBuffer.remaining(), output, off, len, finish ? FINISH : flush);
            }
            byte[] all = new byte[inputBuffer.remaining()];
            inputBuffer.get(inputBuffer.position(), all);
            return step(all, 0, all.length, output, off, len, finish ? FINISH : flush);
        }
    }

    private static void checkFlush(int flush) {
        if (flush != NO_FLUSH && flush != SYNC_FLUSH && flush != FULL_FLUSH) {
            throw new IllegalArgumentException();
        }
    }

    private int step(byte[] in, int from, int n, byte[] out, int off, int len, int flush) {
        long result;
        if (changed) {
            result = z.change(in, from, n, out, off, len, level, strategy);
            changed = false;
            int made = count(result);
            if (made == len) {
                return made;
            }
            int taken = (int) (result & 0x7fffffff);
            return made + count(z.deflate(in, from + taken, n - taken, out, off + made, len - made, flush));
        }
        return count(z.deflate(in, from, n, out, off, len, flush));
    }

    private int count(long result) {
        int taken = (int) (result & 0x7fffffff);
        int made = (int) (result >>> 31 & 0x7fffffff);
        finished |= (result & Zlib.FINISHED) != 0;
        if (inputBuffer != null) {
            inputBuffer.position(inputBuffer.position() + taken);
        } else {
            inputPos += taken;
        }
        bytesRead += taken;
        bytesWritten += made;
        return made;
    }

    public int deflate(ByteBuffer output, int flush) {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        checkFlush(flush);
        if (output.hasArray()) {
            int n = deflate(output.array(), output.arrayOffset() + output.position(), output.remaining(), flush);
            output.position(output.position() + n);
            return n;
        }
        byte[] piece = new byte[output.remaining()];
        int n = deflate(piece, 0, piece.length, flush);
        output.put(piece, 0, n);
        return n;
    }

    public int getAdler() {
        synchronized (z) {
            return z.adler();
        }
    }

    public int getTotalIn() {
        return (int) getBytesRead();
    }

    public long getBytesRead() {
        synchronized (z) {
            z.ensureOpen();
            return bytesRead;
        }
    }

    public int getTotalOut() {
        return (int) getBytesWritten();
    }

    public long getBytesWritten() {
        synchronized (z) {
            z.ensureOpen();
            return bytesWritten;
        }
    }

    public void reset() {
        synchronized (z) {
            z.reset();
            finish = finished = false;
            input = NONE;
            inputPos = inputLim = 0;
            inputBuffer = null;
            bytesRead = bytesWritten = 0;
        }
    }

    public void end() {
        synchronized (z) {
            z.close();
            input = NONE;
            inputPos = inputLim = 0;
            inputBuffer = null;
        }
    }
}
