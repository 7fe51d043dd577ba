package java.nio;

import java.util.Objects;
import jindo.internal.Memory;
import jindo.internal.Unsafe;

/**
 * A buffer of longs: on an array, or on memory outside the heap (a view of a direct byte buffer). Both are reached
 * the same way, as an offset from base, which is null outside the heap.
 */
public final class LongBuffer extends Buffer implements Comparable<LongBuffer> {
    final Object base; // long[] or the byte[] that this is a view of, or null
    final long address; // of element 0, from base
    final boolean readOnly;
    final Object owner; // keeps the memory, when there is no base
    private final boolean big;

    LongBuffer(Object base, long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner, boolean big) {
        super(mark, pos, lim, cap);
        this.base = base;
        this.address = address;
        this.readOnly = readOnly;
        this.owner = owner;
        this.big = big;
    }

    public static LongBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return wrap(new long[capacity], 0, capacity);
    }

    public static LongBuffer wrap(long[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new LongBuffer(array, Memory.LONG_BASE, -1, offset, offset + length, array.length, false, null, !Memory.LITTLE);
    }

    public static LongBuffer wrap(long[] array) {
        return wrap(array, 0, array.length);
    }

    private long at(int i) {
        return address + ((long) i << 3);
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    private LongBuffer view(int from, int mark, int pos, int lim, int cap, boolean ro) {
        return new LongBuffer(base, at(from), mark, pos, lim, cap, ro, owner, big);
    }

    @Override
    public LongBuffer slice() {
        int n = remaining();
        return view(position(), -1, 0, n, n, readOnly);
    }

    @Override
    public LongBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public LongBuffer duplicate() {
        return view(0, markValue(), position(), limit(), capacity(), readOnly);
    }

    public LongBuffer asReadOnlyBuffer() {
        return view(0, markValue(), position(), limit(), capacity(), true);
    }

    public long get() {
        int i = nextGet(1);
        return Memory.getLong(base, at(i), big);
    }

    public long get(int index) {
        checkIndex(index);
        return Memory.getLong(base, at(index), big);
    }

    public LongBuffer put(long v) {
        writable();
        Memory.putLong(base, at(nextPut(1)), v, big);
        return this;
    }

    public LongBuffer put(int index, long v) {
        writable();
        Memory.putLong(base, at(checkIndex(index)), v, big);
        return this;
    }

    public LongBuffer get(long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int i = nextGet(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(i), dst, Memory.LONG_BASE + ((long) offset << 3), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(i + k);
            }
        }
        return this;
    }

    public LongBuffer get(long[] dst) {
        return get(dst, 0, dst.length);
    }

    public LongBuffer get(int index, long[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(index), dst, Memory.LONG_BASE + ((long) offset << 3), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(index + k);
            }
        }
        return this;
    }

    public LongBuffer get(int index, long[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public LongBuffer put(long[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        int i = nextPut(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.LONG_BASE + ((long) offset << 3), base, at(i), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                put(i + k, src[offset + k]);
            }
        }
        return this;
    }

    public final LongBuffer put(long[] src) {
        return put(src, 0, src.length);
    }

    public LongBuffer put(int index, long[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.LONG_BASE + ((long) offset << 3), base, at(index), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src[offset + k]);
            }
        }
        return this;
    }

    public LongBuffer put(int index, long[] src) {
        return put(index, src, 0, src.length);
    }

    public LongBuffer put(LongBuffer src) {
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

    public LongBuffer put(int index, LongBuffer src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        writable();
        if (big == src.big) {
            Unsafe.copyMemory(src.base, src.at(offset), base, at(index), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src.get(offset + k));
            }
        }
        return this;
    }

    public LongBuffer compact() {
        writable();
        int n = remaining();
        Unsafe.copyMemory(base, at(position()), base, at(0), (long) n << 3);
        limit(capacity());
        position(n);
        discardMark();
        return this;
    }

    @Override
    public final boolean hasArray() {
        return base instanceof long[] && !readOnly;
    }

    private void accessible() {
        if (!(base instanceof long[])) {
            throw new UnsupportedOperationException();
        }
        writable();
    }

    @Override
    public final long[] array() {
        accessible();
        return (long[]) base;
    }

    @Override
    public final int arrayOffset() {
        accessible();
        return (int) (address - Memory.LONG_BASE >> 3);
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
    public final LongBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final LongBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final LongBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final LongBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final LongBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final LongBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final LongBuffer rewind() {
        super.rewind();
        return this;
    }

    @Override
    public int hashCode() {
        int h = 1;
        for (int i = limit() - 1; i >= position(); i--) {
            h = 31 * h + (int) get(i);
        }
        return h;
    }

    public int mismatch(LongBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            long x = get(position() + i);
            long y = that.get(that.position() + i);
            if (x != y) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof LongBuffer that && remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(LongBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Long.compare(get(position() + i), that.get(that.position() + i));
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
