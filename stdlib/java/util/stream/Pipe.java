package java.util.stream;

import java.util.Comparator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RecursiveTask;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A stage of a stream, linked to the one before it. The first holds the source. Nothing moves until a terminal
 * operation wraps its sink in those of all stages and lets the source run into it: in one loop, or in parallel over
 * pieces of the source, with one sink each, that are then combined in order. A stage that must see its elements
 * in order or all of them (a barrier) divides a parallel run: what comes before it is gathered first.
 */
abstract class Pipe<T, S extends BaseStream<T, S>> implements BaseStream<T, S> {
    static final int DISTINCT = Spliterator.DISTINCT;
    static final int SORTED = Spliterator.SORTED;
    static final int ORDERED = Spliterator.ORDERED;
    static final int SIZED = Spliterator.SIZED;
    private static final int KNOWN = DISTINCT | SORTED | ORDERED | SIZED;

    /** Makes the sink of a stage in front of the next one's. */
    interface Op {
        Sink<?> wrap(Sink<?> down);
    }

    private final Pipe<?, ?> head;
    private final Pipe<?, ?> prev;
    private final Op op;
    private final boolean barrier;
    private int flags;
    private boolean used;
    private long skip;
    private long limit = -1;

    // Of the head only.
    private Spliterator<?> source;
    private Supplier<? extends Spliterator<?>> supplier;
    private boolean parallel;
    private boolean canStop;
    private boolean widens;
    private Runnable closer;

    Pipe(Spliterator<?> source, Supplier<? extends Spliterator<?>> supplier, int characteristics,
            boolean parallel) {
        head = this;
        prev = null;
        op = null;
        barrier = false;
        this.source = source;
        this.supplier = supplier;
        this.parallel = parallel;
        int known = characteristics & KNOWN;
        if ((known & SORTED) != 0 && source != null && source.getComparator() != null) {
            known &= ~SORTED;
        }
        flags = known;
    }

    Pipe(Pipe<?, ?> prev, int clear, int set, boolean barrier, Op op) {
        prev.use();
        this.head = prev.head;
        this.prev = prev;
        this.op = op;
        this.barrier = barrier;
        flags = prev.flags & ~clear | set;
    }

    private void use() {
        if (used) {
            throw new IllegalStateException("stream has already been operated upon or closed");
        }
        used = true;
    }

    final boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** Says that this stage may stop early. */
    final void setCanStop() {
        head.canStop = true;
    }

    /** Says that this stage may give many elements, even without end, for one. */
    final void setWidens() {
        head.widens = true;
    }

    final boolean canStop() {
        return head.canStop;
    }

    // What depends on the shape.

    abstract void drain(Spliterator<?> from, Sink<?> to);

    abstract boolean step(Spliterator<?> from, Sink<?> to);

    abstract Buffer<T> newBuffer(long size);

    /** Says that this stage lets only a slice through. */
    final void slice(long skip, long limit) {
        this.skip = skip;
        this.limit = limit;
    }

    // Running.

    private Spliterator<?> takeSource() {
        Spliterator<?> s = source;
        if (s == null) {
            if (supplier == null) {
                throw new IllegalStateException("source already consumed or closed");
            }
            s = supplier.get();
        }
        source = null;
        supplier = null;
        return s;
    }

    private long exactSize(Spliterator<?> s) {
        return has(SIZED) ? exactSize(this, s) : -1;
    }

    private static long exactSize(Pipe<?, ?> p, Spliterator<?> s) {
        return p.prev == null ? s.getExactSizeIfKnown() : Slice.size(exactSize(p.prev, s), p.skip, p.limit);
    }

    private Sink<?> wrapAll(Sink<?> sink, Pipe<?, ?> from) {
        for (Pipe<?, ?> p = this; p != from; p = p.prev) {
            sink = p.op.wrap(sink);
        }
        return sink;
    }

    private static void run(Pipe<?, ?> shape, Spliterator<?> s, Sink<?> sink, boolean canStop) {
        sink.begin(s.getExactSizeIfKnown());
        if (canStop) {
            while (!sink.done() && shape.step(s, sink)) {
            }
        } else {
            shape.drain(s, sink);
        }
        sink.end();
    }

    /** The size of the result if it is known without running, or -1. */
    final long sizeIfKnown() {
        if (used || !has(SIZED)) {
            return -1;
        }
        Spliterator<?> s = head.takeSource();
        head.source = s;
        return exactSize(s);
    }

    /** Runs everything into the sink made, or in parallel into several that are combined into the leftmost. */
    final <A extends Sink<?>> A evaluate(boolean stops, Supplier<A> make, BiConsumer<A, A> combine) {
        use();
        Pipe<?, ?> h = head;
        Spliterator<?> s = h.takeSource();
        h.canStop |= stops;
        boolean canStop = h.canStop;
        boolean endless = canStop && (h.widens || !s.hasCharacteristics(SIZED));
        if (h.parallel && !endless) {
            return evaluateParallel(s, canStop, make, combine);
        }
        A sink = make.get();
        run(h, s, wrapAll(sink, h), canStop);
        return sink;
    }

    private <A extends Sink<?>> A evaluateParallel(Spliterator<?> s, boolean canStop, Supplier<A> make,
            BiConsumer<A, A> combine) {
        Pipe<?, ?> from = this;
        while (from.prev != null && !from.barrier) {
            from = from.prev;
        }
        if (from.barrier) {
            s = from.passBarrier(s, canStop);
        }
        return new Task<>(this, from, s, target(s.estimateSize()), canStop, make, combine).invoke();
    }

    private static long target(long size) {
        return Math.max(1, size / (ForkJoinPool.getCommonPoolParallelism() << 2));
    }

    /** Gathers what comes before a barrier and sends it through in order. */
    private Spliterator<T> passBarrier(Spliterator<?> s, boolean canStop) {
        Buffer<?> in = prev.gather(s, canStop);
        Buffer<T> out = newBuffer(-1);
        run(prev, in.spliterator(), op.wrap(out), true);
        return out.spliterator();
    }

    final Buffer<T> gather(Spliterator<?> s, boolean canStop) {
        return evaluateParallel(s, canStop, () -> newBuffer(-1), Buffer::append);
    }

    private static final class Task<A extends Sink<?>> extends RecursiveTask<A> {
        private static final long serialVersionUID = 1;
        private final transient Pipe<?, ?> pipe;
        private final transient Pipe<?, ?> from;
        private final transient Spliterator<?> source;
        private final long target;
        private final boolean canStop;
        private final transient Supplier<A> make;
        private final transient BiConsumer<A, A> combine;

        Task(Pipe<?, ?> pipe, Pipe<?, ?> from, Spliterator<?> source, long target, boolean canStop,
                Supplier<A> make, BiConsumer<A, A> combine) {
            this.pipe = pipe;
            this.from = from;
            this.source = source;
            this.target = target;
            this.canStop = canStop;
            this.make = make;
            this.combine = combine;
        }

        @Override
        protected A compute() {
            Spliterator<?> first = source.estimateSize() > target ? source.trySplit() : null;
            if (first == null) {
                A sink = make.get();
                run(from, source, pipe.wrapAll(sink, from), canStop);
                return sink;
            }
            Task<A> rest = new Task<>(pipe, from, source, target, canStop, make, combine);
            rest.fork();
            A left = new Task<>(pipe, from, first, target, canStop, make, combine).compute();
            combine.accept(left, rest.join());
            return left;
        }
    }

    /** All elements in order. */
    final Buffer<T> toBuffer() {
        Spliterator<?> s = head.source;
        long size = s != null && has(SIZED) && !head.parallel ? exactSize(s) : -1;
        return evaluate(false, () -> newBuffer(size), Buffer::append);
    }

    // Pulling.

    /** The source itself if this is the head; else null. */
    @SuppressWarnings("unchecked")
    final Spliterator<T> bareSource() {
        if (prev != null) {
            return null;
        }
        use();
        return (Spliterator<T>) takeSource();
    }

    /** For the spliterator of a stream with stages: pushes the source on, element by element. */
    final class Pull {
        private final Spliterator<?> from;
        private final long size;
        private Sink<?> chain;
        private boolean ended;

        Pull() {
            use();
            from = head.takeSource();
            size = exactSize(from);
        }

        private void start(Sink<?> sink) {
            chain = wrapAll(sink, head);
            chain.begin(from.getExactSizeIfKnown());
        }

        boolean started() {
            return chain != null;
        }

        /** Sends on until something arrived in the buffer; false if nothing will. */
        boolean fill(Buffer<T> buffer) {
            if (chain == null) {
                start(buffer);
            }
            while (buffer.size() == 0) {
                if (ended) {
                    return false;
                }
                if (chain.done() || !head.step(from, chain)) {
                    ended = true;
                    chain.end();
                }
            }
            return true;
        }

        void drainTo(Sink<?> sink) {
            start(sink);
            ended = true;
            if (head.canStop) {
                while (!chain.done() && head.step(from, chain)) {
                }
            } else {
                head.drain(from, chain);
            }
            chain.end();
        }

        long estimate() {
            return size >= 0 ? size : head.canStop || head.widens ? Long.MAX_VALUE : from.estimateSize();
        }

        int characteristics() {
            return flags & KNOWN & (size < 0 ? ~SIZED : ~0);
        }
    }

    static <T> Comparator<? super T> naturalOrThrow(int characteristics) {
        if ((characteristics & SORTED) == 0) {
            throw new IllegalStateException();
        }
        return null;
    }

    // BaseStream.

    @SuppressWarnings("unchecked")
    private S self() {
        return (S) this;
    }

    @Override
    public final boolean isParallel() {
        return head.parallel;
    }

    @Override
    public final S sequential() {
        head.parallel = false;
        return self();
    }

    @Override
    public final S parallel() {
        head.parallel = true;
        return self();
    }

    @Override
    public final S onClose(Runnable closeHandler) {
        if (used) {
            throw new IllegalStateException("stream has already been operated upon or closed");
        }
        Objects.requireNonNull(closeHandler);
        Runnable before = head.closer;
        head.closer = before == null ? closeHandler : both(before, closeHandler);
        return self();
    }

    /** Runs both though the first may fail. */
    static Runnable both(Runnable a, Runnable b) {
        return () -> {
            try {
                a.run();
            } catch (Throwable t) {
                try {
                    b.run();
                } catch (Throwable u) {
                    if (u != t) {
                        t.addSuppressed(u);
                    }
                }
                throw t;
            }
            b.run();
        };
    }

    @Override
    public final void close() {
        used = true;
        supplier = null;
        source = null;
        Runnable c = head.closer;
        if (c != null) {
            head.closer = null;
            c.run();
        }
    }
}
