package java.nio;

import java.util.Objects;
import jindo.internal.Memory;
import jindo.internal.Unsafe;

/**
 * A buffer of doubles: on an array, or on memory outside the heap (a view of a direct byte buffer). Both are reached
 * the same way, as an offset from base, which is null outside the heap.
 */
public final class DoubleBuffer extends Buffer implements Comparable<DoubleBuffer> {
    final Object base; // double[] or the byte[] that this is a view of, or null
    final long address; // of element 0, from base
    final boolean readOnly;
    final Object owner; // keeps the memory, when there is no base
    private final boolean big;

    DoubleBuffer(Object base, long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner, boolean big) {
        super(mark, pos, lim, cap);
        this.base = base;
        this.address = address;
        this.readOnly = readOnly;
        this.owner = owner;
        this.big = big;
    }

    public static DoubleBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return wrap(new double[capacity], 0, capacity);
    }

    public static DoubleBuffer wrap(double[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new DoubleBuffer(array, Memory.DOUBLE_BASE, -1, offset, offset + length, array.length, false, null, !Memory.LITTLE);
    }

    public static DoubleBuffer wrap(double[] array) {
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

    private DoubleBuffer view(int from, int mark, int pos, int lim, int cap, boolean ro) {
        return new DoubleBuffer(base, at(from), mark, pos, lim, cap, ro, owner, big);
    }

    @Override
    public DoubleBuffer slice() {
        int n = remaining();
        return view(position(), -1, 0, n, n, readOnly);
    }

    @Override
    public DoubleBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public DoubleBuffer duplicate() {
        return view(0, markValue(), position(), limit(), capacity(), readOnly);
    }

    public DoubleBuffer asReadOnlyBuffer() {
        return view(0, markValue(), position(), limit(), capacity(), true);
    }

    public double get() {
        int i = nextGet(1);
        return Memory.getDouble(base, at(i), big);
    }

    public double get(int index) {
        checkIndex(index);
        return Memory.getDouble(base, at(index), big);
    }

    public DoubleBuffer put(double v) {
        writable();
        Memory.putDouble(base, at(nextPut(1)), v, big);
        return this;
    }

    public DoubleBuffer put(int index, double v) {
        writable();
        Memory.putDouble(base, at(checkIndex(index)), v, big);
        return this;
    }

    public DoubleBuffer get(double[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int i = nextGet(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(i), dst, Memory.DOUBLE_BASE + ((long) offset << 3), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(i + k);
            }
        }
        return this;
    }

    public DoubleBuffer get(double[] dst) {
        return get(dst, 0, dst.length);
    }

    public DoubleBuffer get(int index, double[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(base, at(index), dst, Memory.DOUBLE_BASE + ((long) offset << 3), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(index + k);
            }
        }
        return this;
    }

    public DoubleBuffer get(int index, double[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public DoubleBuffer put(double[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        int i = nextPut(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.DOUBLE_BASE + ((long) offset << 3), base, at(i), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                put(i + k, src[offset + k]);
            }
        }
        return this;
    }

    public final DoubleBuffer put(double[] src) {
        return put(src, 0, src.length);
    }

    public DoubleBuffer put(int index, double[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.DOUBLE_BASE + ((long) offset << 3), base, at(index), (long) length << 3);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src[offset + k]);
            }
        }
        return this;
    }

    public DoubleBuffer put(int index, double[] src) {
        return put(index, src, 0, src.length);
    }

    public DoubleBuffer put(DoubleBuffer src) {
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

    public DoubleBuffer put(int index, DoubleBuffer src, int offset, int length) {
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

    public DoubleBuffer compact() {
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
        return base instanceof double[] && !readOnly;
    }

    private void accessible() {
        if (!(base instanceof double[])) {
            throw new UnsupportedOperationException();
        }
        writable();
    }

    @Override
    public final double[] array() {
        accessible();
        return (double[]) base;
    }

    @Override
    public final int arrayOffset() {
        accessible();
        return (int) (address - Memory.DOUBLE_BASE >> 3);
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
    public final DoubleBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final DoubleBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final DoubleBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final DoubleBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final DoubleBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final DoubleBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final DoubleBuffer rewind() {
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

    public int mismatch(DoubleBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            double x = get(position() + i);
            double y = that.get(that.position() + i);
            if (x != y && (x == x || y == y)) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof DoubleBuffer that && remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(DoubleBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Double.compare(get(position() + i), that.get(that.position() + i));
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
