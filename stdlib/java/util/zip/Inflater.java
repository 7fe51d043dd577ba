package java.util.zip;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;

import jindo.internal.Zlib;

/** Decompresses. */
public class Inflater {
    private static final byte[] NONE = new byte[0];

    private final Zlib z;
    private byte[] input = NONE;
    private int inputPos;
    private int inputLim;
    /** When not null the input, and the array is not used. */
    private ByteBuffer inputBuffer;
    private boolean finished;
    private boolean needDict;
    private long bytesRead;
    private long bytesWritten;

    public Inflater(boolean nowrap) {
        z = Zlib.inflater(this, nowrap);
    }

    public Inflater() {
        this(false);
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
            needDict = false;
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

    public int getRemaining() {
        synchronized (z) {
            return inputBuffer != null ? inputBuffer.remaining() : inputLim - inputPos;
        }
    }

    public boolean needsInput() {
        return getRemaining() == 0;
    }

    public boolean needsDictionary() {
        synchronized (z) {
            return needDict;
        }
    }

    public boolean finished() {
        synchronized (z) {
            return finished;
        }
    }

    public int inflate(byte[] output, int off, int len) throws DataFormatException {
        Checksums.check(output, off, len);
        synchronized (z) {
            z.ensureOpen();
            int total = 0;
            int made;
            do {
                made = inputBuffer == null ? step(input, inputPos, inputLim - inputPos, output, off + total, len - total)
                    : stepFromBuffer(output, off + total, len - total);
                total += made;
            } while (inputBuffer != null && total < len && inputBuffer.hasRemaining() && !finished && !needDict);
            return total;
        }
    }

    private int step(byte[] in, int from, int n, byte[] out, int off, int len) throws DataFormatException {
        long result = z.inflate(in, from, n, out, off, len);
        int taken = (int) (result & 0x7fffffff);
        int made = (int) (result >>> 31 & 0x7fffffff);
        finished |= (result & Zlib.FINISHED) != 0;
        needDict = (result & Zlib.NEEDS_DICTIONARY) != 0;
        if (inputBuffer != null) {
            inputBuffer.position(inputBuffer.position() + taken);
        } else {
            inputPos += taken;
        }
        bytesRead += taken;
        bytesWritten += made;
        return made;
    }

    private int stepFromBuffer(byte[] out, int off, int len) throws DataFormatException {
        if (inputBuffer.hasArray()) {
            return step(inputBuffer.array(), inputBuffer.arrayOffset() + inputBuffer.position(), inputBuffer.remaining(),
                out, off, len);
        }
        byte[] piece = new byte[Math.min(inputBuffer.remaining(), 8192)];
        inputBuffer.get(inputBuffer.position(), piece);
        return step(piece, 0, piece.length, out, off, len);
    }

    public int inflate(byte[] output) throws DataFormatException {
        return inflate(output, 0, output.length);
    }

    public int inflate(ByteBuffer output) throws DataFormatException {
        if (output.isReadOnly()) {
            throw new ReadOnlyBufferException();
        }
        if (output.hasArray()) {
            int n = inflate(output.array(), output.arrayOffset() + output.position(), output.remaining());
            output.position(output.position() + n);
            return n;
        }
        byte[] piece = new byte[output.remaining()];
        int n = inflate(piece, 0, piece.length);
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
            input = NONE;
            inputPos = inputLim = 0;
            inputBuffer = null;
            finished = needDict = false;
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
