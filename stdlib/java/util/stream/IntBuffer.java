package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.IntConsumer;

/** Keeps ints. */
class IntBuffer extends Buffer<Integer> {
    int[] a;
    int size;

    IntBuffer(long size) {
        a = new int[firstSize(size)];
    }

    @Override
    public final void accept(int t) {
        if (size == a.length) {
            a = Arrays.copyOf(a, grown(size));
        }
        a[size++] = t;
    }

    @Override
    final int size() {
        return size;
    }

    @Override
    final void append(Buffer<Integer> other) {
        IntBuffer o = (IntBuffer) other;
        if (o.size > a.length - size) {
            a = Arrays.copyOf(a, Math.addExact(size, o.size));
        }
        System.arraycopy(o.a, 0, a, size, o.size);
        size += o.size;
    }

    final int[] toArray() {
        return size == a.length ? a : Arrays.copyOf(a, size);
    }

    @Override
    final Spliterator.OfInt spliterator() {
        return Arrays.spliterator(a, 0, size);
    }

    /** The builder of a stream, until it is built. */
    static final class AsBuilder implements IntStream.Builder {
        private IntBuffer buffer = new IntBuffer(-1);

        private IntBuffer open() {
            if (buffer == null) {
                throw new IllegalStateException();
            }
            return buffer;
        }

        @Override
        public void accept(int t) {
            open().accept(t);
        }

        @Override
        public IntStream build() {
            IntBuffer b = open();
            buffer = null;
            return StreamSupport.intStream(b.spliterator(), false);
        }
    }
}
