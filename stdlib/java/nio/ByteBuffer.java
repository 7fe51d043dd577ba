package java.nio;

import java.util.Objects;
import jindo.internal.DirectMemory;
import jindo.internal.Memory;
import jindo.internal.Unsafe;

/**
 * A buffer of bytes: on an array, or on memory outside the heap (direct buffers). Both are reached
 * the same way, as an offset from base, which is null outside the heap.
 */
public class ByteBuffer extends Buffer implements Comparable<ByteBuffer> {
    final Object base; // byte[], or null
    final long address; // of element 0, from base
    final boolean readOnly;
    final Object owner; // keeps the memory, when there is no base
    boolean big = true;

    ByteBuffer(Object base, long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner) {
        super(mark, pos, lim, cap);
        this.base = base;
        this.address = address;
        this.readOnly = readOnly;
        this.owner = owner;
    }

    public static ByteBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return wrap(new byte[capacity], 0, capacity);
    }

    public static ByteBuffer allocateDirect(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        DirectMemory owner = DirectMemory.allocate(capacity);
        return new ByteBuffer(null, owner.address, -1, 0, capacity, capacity, false, owner);
    }

    public static ByteBuffer wrap(byte[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new ByteBuffer(array, Memory.BYTE_BASE, -1, offset, offset + length, array.length, false, null);
    }

    public static ByteBuffer wrap(byte[] array) {
        return wrap(array, 0, array.length);
    }

    private long at(int i) {
        return address + i;
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    private ByteBuffer view(int from, int mark, int pos, int lim, int cap, boolean ro) {
        return make(address + from, mark, pos, lim, cap, ro);
    }

    ByteBuffer make(long at, int mark, int pos, int lim, int cap, boolean ro) {
        return new ByteBuffer(base, at, mark, pos, lim, cap, ro, owner);
    }

    @Override
    public ByteBuffer slice() {
        int n = remaining();
        return view(position(), -1, 0, n, n, readOnly);
    }

    @Override
    public ByteBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public ByteBuffer duplicate() {
        return view(0, markValue(), position(), limit(), capacity(), readOnly);
    }

    public ByteBuffer asReadOnlyBuffer() {
        return view(0, markValue(), position(), limit(), capacity(), true);
    }

    public byte get() {
        int i = nextGet(1);
        return Unsafe.getByte(base, at(i));
    }

    public byte get(int index) {
        checkIndex(index);
        return Unsafe.getByte(base, at(index));
    }

    public ByteBuffer put(byte v) {
        writable();
        Unsafe.putByte(base, at(nextPut(1)), v);
        return this;
    }

    public ByteBuffer put(int index, byte v) {
        writable();
        Unsafe.putByte(base, at(checkIndex(index)), v);
        return this;
    }

    public ByteBuffer get(byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int i = nextGet(length);
        Unsafe.copyMemory(base, at(i), dst, Memory.BYTE_BASE + offset, length);
        return this;
    }

    public ByteBuffer get(byte[] dst) {
        return get(dst, 0, dst.length);
    }

    public ByteBuffer get(int index, byte[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        Unsafe.copyMemory(base, at(index), dst, Memory.BYTE_BASE + offset, length);
        return this;
    }

    public ByteBuffer get(int index, byte[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public ByteBuffer put(byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        int i = nextPut(length);
        Unsafe.copyMemory(src, Memory.BYTE_BASE + offset, base, at(i), length);
        return this;
    }

    public final ByteBuffer put(byte[] src) {
        return put(src, 0, src.length);
    }

    public ByteBuffer put(int index, byte[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        Unsafe.copyMemory(src, Memory.BYTE_BASE + offset, base, at(index), length);
        return this;
    }

    public ByteBuffer put(int index, byte[] src) {
        return put(index, src, 0, src.length);
    }

    public ByteBuffer put(ByteBuffer src) {
        if (src == this) {
            throw new IllegalArgumentException("The source buffer is this buffer");
        }
        writable();
        int n = src.remaining();
        if (n > remaining()) {
            throw new BufferOverflowException();
        }
        put(position(), src, src.position(), n);
        position(position() + n);
        src.position(src.position() + n);
        return this;
    }

    public ByteBuffer put(int index, ByteBuffer src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        writable();
        Unsafe.copyMemory(src.base, src.at(offset), base, at(index), length);
        return this;
    }

    public ByteBuffer compact() {
        writable();
        int n = remaining();
        Unsafe.copyMemory(base, at(position()), base, at(0), (long) n << 0);
        limit(capacity());
        position(n);
        discardMark();
        return this;
    }

    @Override
    public final boolean hasArray() {
        return base instanceof byte[] && !readOnly;
    }

    private void accessible() {
        if (!(base instanceof byte[])) {
            throw new UnsupportedOperationException();
        }
        writable();
    }

    @Override
    public final byte[] array() {
        accessible();
        return (byte[]) base;
    }

    @Override
    public final int arrayOffset() {
        accessible();
        return (int) (address - Memory.BYTE_BASE >> 0);
    }

    @Override
    public boolean isDirect() {
        return base == null;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public ByteBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public ByteBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public ByteBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public ByteBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public ByteBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public ByteBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public ByteBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (int i = limit() - 1; i >= position(); i--) {
            h = 31 * h + get(i);
        }
        return h;
    }

    public int mismatch(ByteBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            byte x = get(position() + i);
            byte y = that.get(that.position() + i);
            if (x != y) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof ByteBuffer that && remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ByteBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Byte.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    @Override
    public String toString() {
        return (isDirect() ? "java.nio.DirectByteBuffer" : "java.nio.HeapByteBuffer") + (readOnly ? "R" : "")
                + "[pos=" + position() + " lim=" + limit() + " cap=" + capacity() + "]";
    }

    public final ByteOrder order() {
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    public final ByteBuffer order(ByteOrder bo) {
        big = bo == ByteOrder.BIG_ENDIAN;
        return this;
    }

    public final int alignmentOffset(int index, int unitSize) {
        if (index < 0) {
            throw new IllegalArgumentException("Index less than zero: " + index);
        }
        if (unitSize < 1 || (unitSize & unitSize - 1) != 0) {
            throw new IllegalArgumentException("Unit size not a power of two: " + unitSize);
        }
        if (unitSize > 8 && !isDirect()) {
            throw new UnsupportedOperationException("Unit size unsupported for non-direct buffer: " + unitSize);
        }
        return (int) (at(index) & unitSize - 1);
    }

    public final ByteBuffer alignedSlice(int unitSize) {
        int pos = position();
        int lim = limit();
        int posMod = alignmentOffset(pos, unitSize);
        int limMod = alignmentOffset(lim, unitSize);
        int from = posMod > 0 ? pos + (unitSize - posMod) : pos;
        int to = lim - limMod;
        if (from > lim || to < pos) {
            from = to = pos;
        }
        return slice(from, to - from);
    }

    public char getChar() {
        return Memory.getChar(base, at(nextGet(2)), big);
    }

    public char getChar(int index) {
        return Memory.getChar(base, at(checkIndex(index, 2)), big);
    }

    public ByteBuffer putChar(char value) {
        writable();
        Memory.putChar(base, at(nextPut(2)), value, big);
        return this;
    }

    public ByteBuffer putChar(int index, char value) {
        writable();
        Memory.putChar(base, at(checkIndex(index, 2)), value, big);
        return this;
    }

    public CharBuffer asCharBuffer() {
        int n = remaining() >> 1;
        return new CharBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big, null);
    }

    public short getShort() {
        return Memory.getShort(base, at(nextGet(2)), big);
    }

    public short getShort(int index) {
        return Memory.getShort(base, at(checkIndex(index, 2)), big);
    }

    public ByteBuffer putShort(short value) {
        writable();
        Memory.putShort(base, at(nextPut(2)), value, big);
        return this;
    }

    public ByteBuffer putShort(int index, short value) {
        writable();
        Memory.putShort(base, at(checkIndex(index, 2)), value, big);
        return this;
    }

    public ShortBuffer asShortBuffer() {
        int n = remaining() >> 1;
        return new ShortBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big);
    }

    public int getInt() {
        return Memory.getInt(base, at(nextGet(4)), big);
    }

    public int getInt(int index) {
        return Memory.getInt(base, at(checkIndex(index, 4)), big);
    }

    public ByteBuffer putInt(int value) {
        writable();
        Memory.putInt(base, at(nextPut(4)), value, big);
        return this;
    }

    public ByteBuffer putInt(int index, int value) {
        writable();
        Memory.putInt(base, at(checkIndex(index, 4)), value, big);
        return this;
    }

    public IntBuffer asIntBuffer() {
        int n = remaining() >> 2;
        return new IntBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big);
    }

    public long getLong() {
        return Memory.getLong(base, at(nextGet(8)), big);
    }

    public long getLong(int index) {
        return Memory.getLong(base, at(checkIndex(index, 8)), big);
    }

    public ByteBuffer putLong(long value) {
        writable();
        Memory.putLong(base, at(nextPut(8)), value, big);
        return this;
    }

    public ByteBuffer putLong(int index, long value) {
        writable();
        Memory.putLong(base, at(checkIndex(index, 8)), value, big);
        return this;
    }

    public LongBuffer asLongBuffer() {
        int n = remaining() >> 3;
        return new LongBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big);
    }

    public float getFloat() {
        return Memory.getFloat(base, at(nextGet(4)), big);
    }

    public float getFloat(int index) {
        return Memory.getFloat(base, at(checkIndex(index, 4)), big);
    }

    public ByteBuffer putFloat(float value) {
        writable();
        Memory.putFloat(base, at(nextPut(4)), value, big);
        return this;
    }

    public ByteBuffer putFloat(int index, float value) {
        writable();
        Memory.putFloat(base, at(checkIndex(index, 4)), value, big);
        return this;
    }

    public FloatBuffer asFloatBuffer() {
        int n = remaining() >> 2;
        return new FloatBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big);
    }

    public double getDouble() {
        return Memory.getDouble(base, at(nextGet(8)), big);
    }

    public double getDouble(int index) {
        return Memory.getDouble(base, at(checkIndex(index, 8)), big);
    }

    public ByteBuffer putDouble(double value) {
        writable();
        Memory.putDouble(base, at(nextPut(8)), value, big);
        return this;
    }

    public ByteBuffer putDouble(int index, double value) {
        writable();
        Memory.putDouble(base, at(checkIndex(index, 8)), value, big);
        return this;
    }

    public DoubleBuffer asDoubleBuffer() {
        int n = remaining() >> 3;
        return new DoubleBuffer(base, at(position()), -1, 0, n, n, readOnly, owner == null ? this : owner, big);
    }
}
