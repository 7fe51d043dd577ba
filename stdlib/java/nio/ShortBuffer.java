package java.nio;

import java.util.Objects;
import jindo.internal.Memory;
import jindo.internal.Unsafe;

/**
 * A buffer of shorts: on an array, or on memory outside the heap (a view of a direct byte buffer). Both are reached
 * the same way, as an offset from base, which is null outside the heap.
 */
public final class ShortBuffer extends Buffer implements Comparable<ShortBuffer> {
    final Object base; // short[] or the byte[] that this is a view of, or null
    final long address; // of element 0, from base
    final boolean readOnly;
    final Object owner; // keeps the memory, when there is no base
    private final boolean big;

    ShortBuffer(Object base, long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner, boolean big) {
        super(mark, pos, lim, cap);
        this.base = base;
        this.address = address;
        this.readOnly = readOnly;
        this.owner = owner;
        this.big = big;
    }

    public static ShortBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return wrap(new short[capacity], 0, capacity);
    }

    public static ShortBuffer wrap(short[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new ShortBuffer(array, Memory.SHORT_BASE, -1, offset, offset + length, array.length, false, null, !Memory.LITTLE);
    }

    public static ShortBuffer wrap(short[] array) {
        return wrap(array, 0, array.length);
    }

    private long at(int i) {
        return address + ((long) i << 1);
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    private ShortBuffer view(int from, int mark, int pos, int lim, int cap, boolean ro) {
        return new ShortBuffer(base, at(from), mark, pos, lim, cap, ro, owner, big);
    }

    @Override
    public ShortBuffer slice() {
        int n = remaining();
        return view(position(), -1, 0, n, n, readOnly);
    }

    @Override
    public ShortBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public ShortBuffer duplicate() {
        return view(0, markValue(), position(), limit(), capacity(), readOnly);
    }

    public ShortBuffer asReadOnlyBuffer() {
        return view(0, markValue(), position(), limit(), capacity(), true);
    }

    public short get() {
        int i = nextGet(1);
        return Memory.getShort(base, at(i), big);
    }

    public short get(int index) {
        checkIndex(index);
        return Memory.getShort(base, at(index), big);
    }

    public ShortBuffer put(short v) {
        writable();
        Memory.putShort(base, at(nextPut(1)), v, big);
        return this;
    }

    public ShortBuffer put(int index, short v) {
        writable();
        Memory.putShort(base, at(checkIndex(index)), v, big);
        return this;
    }

    public ShortBuffer get(short[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int i = nextGet(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(i), dst, Memory.SHORT_BASE + ((long) offset << 1), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(i + k);
            }
        }
        return this;
    }

    public ShortBuffer get(short[] dst) {
        return get(dst, 0, dst.length);
    }

    public ShortBuffer get(int index, short[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(index), dst, Memory.SHORT_BASE + ((long) offset << 1), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(index + k);
            }
        }
        return this;
    }

    public ShortBuffer get(int index, short[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public ShortBuffer put(short[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        int i = nextPut(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.SHORT_BASE + ((long) offset << 1), base, at(i), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(i + k, src[offset + k]);
            }
        }
        return this;
    }

    public final ShortBuffer put(short[] src) {
        return put(src, 0, src.length);
    }

    public ShortBuffer put(int index, short[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.SHORT_BASE + ((long) offset << 1), base, at(index), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src[offset + k]);
            }
        }
        return this;
    }

    public ShortBuffer put(int index, short[] src) {
        return put(index, src, 0, src.length);
    }

    public ShortBuffer put(ShortBuffer src) {
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

    public ShortBuffer put(int index, ShortBuffer src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        writable();
        if (big == src.big) {
            Unsafe.copyMemory(src.base, src.at(offset), base, at(index), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src.get(offset + k));
            }
        }
        return this;
    }

    public ShortBuffer compact() {
        writable();
        int n = remaining();
        Unsafe.copyMemory(base, at(position()), base, at(0), (long) n << 1);
        limit(capacity());
        position(n);
        discardMark();
        return this;
    }

    @Override
    public final boolean hasArray() {
        return base instanceof short[] && !readOnly;
    }

    private void accessible() {
        if (!(base instanceof short[])) {
            throw new UnsupportedOperationException();
        }
        writable();
    }

    @Override
    public final short[] array() {
        accessible();
        return (short[]) base;
    }

    @Override
    public final int arrayOffset() {
        accessible();
        return (int) (address - Memory.SHORT_BASE >> 1);
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
    public final ShortBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final ShortBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final ShortBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final ShortBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final ShortBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final ShortBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final ShortBuffer rewind() {
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

    public int mismatch(ShortBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            short x = get(position() + i);
            short y = that.get(that.position() + i);
            if (x != y) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof ShortBuffer that && remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(ShortBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Short.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    @Override
    public String toString() {
        return getClass().getName() + "[pos=" + position() + " lim=" + limit() + " cap=" + capacity() + "]";
    }

    public ByteOrder order() {
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }
}
