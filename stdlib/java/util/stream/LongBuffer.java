package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.LongConsumer;

/** Keeps longs. */
class LongBuffer extends Buffer<Long> {
    long[] a;
    int size;

    LongBuffer(long size) {
        a = new long[firstSize(size)];
    }

    @Override
    public final void accept(long t) {
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
    final void append(Buffer<Long> other) {
        LongBuffer o = (LongBuffer) other;
        if (o.size > a.length - size) {
            a = Arrays.copyOf(a, Math.addExact(size, o.size));
        }
        System.arraycopy(o.a, 0, a, size, o.size);
        size += o.size;
    }

    final long[] toArray() {
        return size == a.length ? a : Arrays.copyOf(a, size);
    }

    @Override
    final Spliterator.OfLong spliterator() {
        return Arrays.spliterator(a, 0, size);
    }

    /** The builder of a stream, until it is built. */
    static final class AsBuilder implements LongStream.Builder {
        private LongBuffer buffer = new LongBuffer(-1);

        private LongBuffer open() {
            if (buffer == null) {
                throw new IllegalStateException();
            }
            return buffer;
        }

        @Override
        public void accept(long t) {
            open().accept(t);
        }

        @Override
        public LongStream build() {
            LongBuffer b = open();
            buffer = null;
            return StreamSupport.longStream(b.spliterator(), false);
        }
    }
}
