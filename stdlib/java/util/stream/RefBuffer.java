package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;

/** Keeps references. */
class RefBuffer<T> extends Buffer<T> {
    Object[] a;
    int size;

    RefBuffer(long size) {
        a = new Object[firstSize(size)];
    }

    @Override
    public final void accept(T t) {
        if (size == a.length) {
            a = Arrays.copyOf(a, grown(size));
        }
        a[size++] = t;
    }

    @SuppressWarnings("unchecked")
    final T get(int i) {
        return (T) a[i];
    }

    @Override
    final int size() {
        return size;
    }

    @Override
    final void append(Buffer<T> other) {
        RefBuffer<T> o = (RefBuffer<T>) other;
        if (o.size > a.length - size) {
            a = Arrays.copyOf(a, Math.addExact(size, o.size));
        }
        System.arraycopy(o.a, 0, a, size, o.size);
        size += o.size;
    }

    final Object[] toArray() {
        return size == a.length ? a : Arrays.copyOf(a, size);
    }

    @Override
    @SuppressWarnings("unchecked")
    final Spliterator<T> spliterator() {
        return (Spliterator<T>) Arrays.spliterator(a, 0, size);
    }

    /** The builder of a stream, until it is built. */
    static final class AsBuilder<T> implements Stream.Builder<T> {
        private RefBuffer<T> buffer = new RefBuffer<>(-1);

        private RefBuffer<T> open() {
            if (buffer == null) {
                throw new IllegalStateException();
            }
            return buffer;
        }

        @Override
        public void accept(T t) {
            open().accept(t);
        }

        @Override
        public Stream<T> build() {
            RefBuffer<T> b = open();
            buffer = null;
            return StreamSupport.stream(b.spliterator(), false);
        }
    }
}
