package java.nio;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jindo.internal.Memory;
import jindo.internal.Unsafe;

/**
 * A buffer of chars: on an array, or on memory outside the heap (a view of a direct byte buffer). Both are reached
 * the same way, as an offset from base, which is null outside the heap.
 */
public final class CharBuffer extends Buffer implements Comparable<CharBuffer>, Appendable, CharSequence, Readable {
    final Object base; // char[] or the byte[] that this is a view of, or null
    final long address; // of element 0, from base
    final boolean readOnly;
    final Object owner; // keeps the memory, when there is no base
    private final boolean big;
    private final CharSequence text; // wrapped, else null

    CharBuffer(Object base, long address, int mark, int pos, int lim, int cap, boolean readOnly, Object owner, boolean big, CharSequence text) {
        super(mark, pos, lim, cap);
        this.base = base;
        this.address = address;
        this.readOnly = readOnly;
        this.owner = owner;
        this.big = big;
        this.text = text;
    }

    public static CharBuffer allocate(int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException("capacity < 0: (" + capacity + " < 0)");
        }
        return wrap(new char[capacity], 0, capacity);
    }

    public static CharBuffer wrap(char[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        return new CharBuffer(array, Memory.CHAR_BASE, -1, offset, offset + length, array.length, false, null, !Memory.LITTLE, null);
    }

    public static CharBuffer wrap(char[] array) {
        return wrap(array, 0, array.length);
    }

    public static CharBuffer wrap(CharSequence csq, int start, int end) {
        Objects.checkFromToIndex(start, end, csq.length());
        return new CharBuffer(null, 0, -1, start, end, csq.length(), true, null, !Memory.LITTLE, csq);
    }

    public static CharBuffer wrap(CharSequence csq) {
        return wrap(csq, 0, csq.length());
    }

    private long at(int i) {
        return address + ((long) i << 1);
    }

    private void writable() {
        if (readOnly) {
            throw new ReadOnlyBufferException();
        }
    }

    private CharBuffer view(int from, int mark, int pos, int lim, int cap, boolean ro) {
        if (text != null) {
            return new CharBuffer(null, 0, mark, pos, lim, cap, true, null, big,
                    from == 0 && cap == text.length() ? text : text.subSequence(from, from + cap));
        }
        return new CharBuffer(base, at(from), mark, pos, lim, cap, ro, owner, big, null);
    }

    @Override
    public CharBuffer slice() {
        int n = remaining();
        return view(position(), -1, 0, n, n, readOnly);
    }

    @Override
    public CharBuffer slice(int index, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        return view(index, -1, 0, length, length, readOnly);
    }

    @Override
    public CharBuffer duplicate() {
        return view(0, markValue(), position(), limit(), capacity(), readOnly);
    }

    public CharBuffer asReadOnlyBuffer() {
        return view(0, markValue(), position(), limit(), capacity(), true);
    }

    public char get() {
        int i = nextGet(1);
        return text != null ? text.charAt(i) : Memory.getChar(base, at(i), big);
    }

    public char get(int index) {
        checkIndex(index);
        return text != null ? text.charAt(index) : Memory.getChar(base, at(index), big);
    }

    public CharBuffer put(char v) {
        writable();
        Memory.putChar(base, at(nextPut(1)), v, big);
        return this;
    }

    public CharBuffer put(int index, char v) {
        writable();
        Memory.putChar(base, at(checkIndex(index)), v, big);
        return this;
    }

    public CharBuffer get(char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, dst.length);
        int i = nextGet(length);
        if (big != Memory.LITTLE && text == null) {
            Unsafe.copyMemory(base, at(i), dst, Memory.CHAR_BASE + ((long) offset << 1), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(i + k);
            }
        }
        return this;
    }

    public CharBuffer get(char[] dst) {
        return get(dst, 0, dst.length);
    }

    public CharBuffer get(int index, char[] dst, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, dst.length);
        if (big != Memory.LITTLE && text == null) {
            Unsafe.copyMemory(base, at(index), dst, Memory.CHAR_BASE + ((long) offset << 1), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                dst[offset + k] = get(index + k);
            }
        }
        return this;
    }

    public CharBuffer get(int index, char[] dst) {
        return get(index, dst, 0, dst.length);
    }

    public CharBuffer put(char[] src, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        int i = nextPut(length);
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.CHAR_BASE + ((long) offset << 1), base, at(i), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(i + k, src[offset + k]);
            }
        }
        return this;
    }

    public final CharBuffer put(char[] src) {
        return put(src, 0, src.length);
    }

    public CharBuffer put(int index, char[] src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.length);
        writable();
        if (big != Memory.LITTLE) {
            Unsafe.copyMemory(src, Memory.CHAR_BASE + ((long) offset << 1), base, at(index), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src[offset + k]);
            }
        }
        return this;
    }

    public CharBuffer put(int index, char[] src) {
        return put(index, src, 0, src.length);
    }

    public CharBuffer put(CharBuffer src) {
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

    public CharBuffer put(int index, CharBuffer src, int offset, int length) {
        Objects.checkFromIndexSize(index, length, limit());
        Objects.checkFromIndexSize(offset, length, src.limit());
        writable();
        if (big == src.big && src.text == null) {
            Unsafe.copyMemory(src.base, src.at(offset), base, at(index), (long) length << 1);
        } else {
            for (int k = 0; k < length; k++) {
                put(index + k, src.get(offset + k));
            }
        }
        return this;
    }

    public CharBuffer put(String src, int start, int end) {
        Objects.checkFromToIndex(start, end, src.length());
        writable();
        int i = nextPut(end - start);
        for (int k = start; k < end; k++) {
            put(i++, src.charAt(k));
        }
        return this;
    }

    public final CharBuffer put(String src) {
        return put(src, 0, src.length());
    }

    @Override
    public int read(CharBuffer target) throws IOException {
        int n = Math.min(remaining(), target.remaining());
        if (remaining() == 0) {
            return -1;
        }
        int kept = limit();
        limit(position() + n);
        try {
            target.put(this);
        } finally {
            limit(kept);
        }
        return n;
    }

    public CharBuffer compact() {
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
        return base instanceof char[] && !readOnly;
    }

    private void accessible() {
        if (!(base instanceof char[])) {
            throw new UnsupportedOperationException();
        }
        writable();
    }

    @Override
    public final char[] array() {
        accessible();
        return (char[]) base;
    }

    @Override
    public final int arrayOffset() {
        accessible();
        return (int) (address - Memory.CHAR_BASE >> 1);
    }

    @Override
    public boolean isDirect() {
        return base == null && text == null;
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public final CharBuffer position(int newPosition) {
        super.position(newPosition);
        return this;
    }

    @Override
    public final CharBuffer limit(int newLimit) {
        super.limit(newLimit);
        return this;
    }

    @Override
    public final CharBuffer mark() {
        super.mark();
        return this;
    }

    @Override
    public final CharBuffer reset() {
        super.reset();
        return this;
    }

    @Override
    public final CharBuffer clear() {
        super.clear();
        return this;
    }

    @Override
    public final CharBuffer flip() {
        super.flip();
        return this;
    }

    @Override
    public final CharBuffer rewind() {
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

    public int mismatch(CharBuffer that) {
        int n = Math.min(remaining(), that.remaining());
        for (int i = 0; i < n; i++) {
            char x = get(position() + i);
            char y = that.get(that.position() + i);
            if (x != y) {
                return i;
            }
        }
        return remaining() == that.remaining() ? -1 : n;
    }

    @Override
    public boolean equals(Object ob) {
        return this == ob || ob instanceof CharBuffer that && remaining() == that.remaining() && mismatch(that) < 0;
    }

    @Override
    public int compareTo(CharBuffer that) {
        int i = mismatch(that);
        if (i >= 0 && i < Math.min(remaining(), that.remaining())) {
            return Character.compare(get(position() + i), that.get(that.position() + i));
        }
        return remaining() - that.remaining();
    }

    @Override
    public String toString() {
        return toString(position(), limit());
    }

    private String toString(int from, int to) {
        if (text != null) {
            return text.toString().substring(from, to);
        }
        char[] chars = new char[to - from];
        get(from, chars, 0, chars.length);
        return new String(chars);
    }

    @Override
    public int length() {
        return remaining();
    }

    public boolean isEmpty() {
        return remaining() == 0;
    }

    @Override
    public char charAt(int index) {
        return get(position() + checkIndex(index, 1));
    }

    @Override
    public CharBuffer subSequence(int start, int end) {
        Objects.checkFromToIndex(start, end, remaining());
        int p = position();
        return view(0, -1, p + start, p + end, capacity(), readOnly);
    }

    @Override
    public CharBuffer append(CharSequence csq) {
        return put(String.valueOf(csq));
    }

    @Override
    public CharBuffer append(CharSequence csq, int start, int end) {
        return put((csq == null ? "null" : csq).subSequence(start, end).toString());
    }

    @Override
    public CharBuffer append(char c) {
        return put(c);
    }

    @Override
    public IntStream chars() {
        return CharSequence.super.chars();
    }

    public ByteOrder order() {
        return big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }
}
