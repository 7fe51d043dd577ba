package java.util.stream;

import java.util.Spliterator;

/** A sink that keeps what it gets. */
abstract class Buffer<T> extends Sink<T> {
    abstract int size();

    /** Adds all of another buffer of the same shape. */
    abstract void append(Buffer<T> other);

    abstract Spliterator<T> spliterator();

    static int grown(int length) {
        int n = length + (length >> 1) + 8;
        if (n < 0) {
            if (length >= Integer.MAX_VALUE - 8) {
                throw new OutOfMemoryError("Required length exceeds implementation limit");
            }
            n = Integer.MAX_VALUE - 8;
        }
        return n;
    }

    static int firstSize(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("Stream size exceeds max array size");
        }
        return size < 0 ? 8 : (int) size;
    }
}
