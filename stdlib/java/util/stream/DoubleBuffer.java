package java.util.stream;

import java.util.Arrays;
import java.util.Spliterator;
import java.util.function.DoubleConsumer;

/** Keeps doubles. */
class DoubleBuffer extends Buffer<Double> {
    double[] a;
    int size;

    DoubleBuffer(long size) {
        a = new double[firstSize(size)];
    }

    @Override
    public final void accept(double t) {
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
    final void append(Buffer<Double> other) {
        DoubleBuffer o = (DoubleBuffer) other;
        if (o.size > a.length - size) {
            a = Arrays.copyOf(a, Math.addExact(size, o.size));
        }
        System.arraycopy(o.a, 0, a, size, o.size);
        size += o.size;
    }

    final double[] toArray() {
        return size == a.length ? a : Arrays.copyOf(a, size);
    }

    @Override
    final Spliterator.OfDouble spliterator() {
        return Arrays.spliterator(a, 0, size);
    }

    /** The builder of a stream, until it is built. */
    static final class AsBuilder implements DoubleStream.Builder {
        private DoubleBuffer buffer = new DoubleBuffer(-1);

        private DoubleBuffer open() {
            if (buffer == null) {
                throw new IllegalStateException();
            }
            return buffer;
        }

        @Override
        public void accept(double t) {
            open().accept(t);
        }

        @Override
        public DoubleStream build() {
            DoubleBuffer b = open();
            buffer = null;
            return StreamSupport.doubleStream(b.spliterator(), false);
        }
    }
}
