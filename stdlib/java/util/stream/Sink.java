package java.util.stream;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/**
 * Where a stage of a stream sends its elements: begin, any number of one kind of accept, end. A sink that wants
 * no more says that it is done.
 */
abstract class Sink<T> implements Consumer<T>, IntConsumer, LongConsumer, DoubleConsumer {
    /** Told first; the size is how many elements come, or -1. */
    void begin(long size) {
    }

    void end() {
    }

    boolean done() {
        return false;
    }

    @Override
    public void accept(T t) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(int t) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(long t) {
        throw new IllegalStateException("called wrong accept method");
    }

    @Override
    public void accept(double t) {
        throw new IllegalStateException("called wrong accept method");
    }

    /** A sink in front of another. */
    abstract static class Link<T, R> extends Sink<T> {
        final Sink<R> down;

        @SuppressWarnings("unchecked")
        Link(Sink<?> down) {
            this.down = (Sink<R>) down;
        }

        @Override
        void begin(long size) {
            down.begin(size);
        }

        @Override
        void end() {
            down.end();
        }

        @Override
        boolean done() {
            return down.done();
        }
    }

    /** A link that does not know how many elements it will let through. */
    abstract static class Sieve<T, R> extends Link<T, R> {
        Sieve(Sink<?> down) {
            super(down);
        }

        @Override
        void begin(long size) {
            down.begin(-1);
        }
    }
}
