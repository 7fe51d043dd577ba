package java.util;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongConsumer;

/** Spliterators over arrays, iterators and nothing, and iterators over spliterators. */
public final class Spliterators {
    private static final int BATCH = 1 << 10;
    private static final int MAX_BATCH = 1 << 25;

    private Spliterators() {
    }

    private static int sized(int characteristics) {
        return (characteristics & Spliterator.CONCURRENT) == 0
                ? characteristics | Spliterator.SIZED | Spliterator.SUBSIZED
                : characteristics;
    }

    private static int unsized(int characteristics) {
        return characteristics & ~(Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    private static void checkRange(int length, int from, int to) {
        if (from > to) {
            throw new ArrayIndexOutOfBoundsException("origin(" + from + ") > fence(" + to + ")");
        }
        if (from < 0) {
            throw new ArrayIndexOutOfBoundsException(from);
        }
        if (to > length) {
            throw new ArrayIndexOutOfBoundsException(to);
        }
    }

    /** How much the next split off a source that can only be walked takes. */
    private static int nextBatch(int batch, long estimate) {
        int n = batch + BATCH;
        if (n > estimate) {
            n = (int) estimate;
        }
        return Math.min(n, MAX_BATCH);
    }

    private static <T> Comparator<T> sortedOrder(int characteristics) {
        if ((characteristics & Spliterator.SORTED) == 0) {
            throw new IllegalStateException();
        }
        return null;
    }

    // Of nothing.

    public static <T> Spliterator<T> emptySpliterator() {
        return new ArraySplit<>(new Object[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt emptyIntSpliterator() {
        return new IntArraySplit(new int[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong emptyLongSpliterator() {
        return new LongArraySplit(new long[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble emptyDoubleSpliterator() {
        return new DoubleArraySplit(new double[0], 0, 0, Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    // Of arrays, collections and iterators.

    public static <T> Spliterator<T> spliterator(Object[] array, int additionalCharacteristics) {
        return new ArraySplit<>(array, 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliterator(Object[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        checkRange(array.length, fromIndex, toIndex);
        return new ArraySplit<>(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static <T> Spliterator<T> spliterator(Collection<? extends T> c, int characteristics) {
        return new OfCollection<>(Objects.requireNonNull(c), characteristics);
    }

    public static <T> Spliterator<T> spliterator(Iterator<? extends T> iterator, long size, int characteristics) {
        return new OfCollection<>(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> iterator, int characteristics) {
        return new OfCollection<>(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    public static Spliterator.OfInt spliterator(int[] array, int additionalCharacteristics) {
        return new IntArraySplit(array, 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt spliterator(int[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        checkRange(array.length, fromIndex, toIndex);
        return new IntArraySplit(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfInt spliterator(PrimitiveIterator.OfInt iterator, long size, int characteristics) {
        return new IntIteratorSplit(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    public static Spliterator.OfInt spliteratorUnknownSize(PrimitiveIterator.OfInt iterator, int characteristics) {
        return new IntIteratorSplit(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    public static Spliterator.OfLong spliterator(long[] array, int additionalCharacteristics) {
        return new LongArraySplit(array, 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong spliterator(long[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        checkRange(array.length, fromIndex, toIndex);
        return new LongArraySplit(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfLong spliterator(PrimitiveIterator.OfLong iterator, long size, int characteristics) {
        return new LongIteratorSplit(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    public static Spliterator.OfLong spliteratorUnknownSize(PrimitiveIterator.OfLong iterator, int characteristics) {
        return new LongIteratorSplit(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    public static Spliterator.OfDouble spliterator(double[] array, int additionalCharacteristics) {
        return new DoubleArraySplit(array, 0, array.length,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble spliterator(double[] array, int fromIndex, int toIndex,
            int additionalCharacteristics) {
        checkRange(array.length, fromIndex, toIndex);
        return new DoubleArraySplit(array, fromIndex, toIndex,
                additionalCharacteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    public static Spliterator.OfDouble spliterator(PrimitiveIterator.OfDouble iterator, long size, int characteristics) {
        return new DoubleIteratorSplit(Objects.requireNonNull(iterator), size, sized(characteristics));
    }

    public static Spliterator.OfDouble spliteratorUnknownSize(PrimitiveIterator.OfDouble iterator, int characteristics) {
        return new DoubleIteratorSplit(Objects.requireNonNull(iterator), Long.MAX_VALUE, unsized(characteristics));
    }

    // Iterators of spliterators.

    public static <T> Iterator<T> iterator(Spliterator<? extends T> spliterator) {
        Objects.requireNonNull(spliterator);
        class Walk implements Iterator<T>, Consumer<T> {
            private boolean ready;
            private T element;

            @Override
            public void accept(T e) {
                ready = true;
                element = e;
            }

            @Override
            public boolean hasNext() {
                return ready || spliterator.tryAdvance(this) && ready;
            }

            @Override
            public T next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                T e = element;
                element = null;
                return e;
            }

            @Override
            public void forEachRemaining(Consumer<? super T> action) {
                Objects.requireNonNull(action);
                if (ready) {
                    action.accept(next());
                }
                spliterator.forEachRemaining(action);
            }
        }
        return new Walk();
    }

    public static PrimitiveIterator.OfInt iterator(Spliterator.OfInt spliterator) {
        Objects.requireNonNull(spliterator);
        class Walk implements PrimitiveIterator.OfInt, IntConsumer {
            private boolean ready;
            private int element;

            @Override
            public void accept(int e) {
                ready = true;
                element = e;
            }

            @Override
            public boolean hasNext() {
                return ready || spliterator.tryAdvance((IntConsumer) this) && ready;
            }

            @Override
            public int nextInt() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return element;
            }

            @Override
            public void forEachRemaining(IntConsumer action) {
                Objects.requireNonNull(action);
                if (ready) {
                    action.accept(nextInt());
                }
                spliterator.forEachRemaining(action);
            }
        }
        return new Walk();
    }

    public static PrimitiveIterator.OfLong iterator(Spliterator.OfLong spliterator) {
        Objects.requireNonNull(spliterator);
        class Walk implements PrimitiveIterator.OfLong, LongConsumer {
            private boolean ready;
            private long element;

            @Override
            public void accept(long e) {
                ready = true;
                element = e;
            }

            @Override
            public boolean hasNext() {
                return ready || spliterator.tryAdvance((LongConsumer) this) && ready;
            }

            @Override
            public long nextLong() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return element;
            }

            @Override
            public void forEachRemaining(LongConsumer action) {
                Objects.requireNonNull(action);
                if (ready) {
                    action.accept(nextLong());
                }
                spliterator.forEachRemaining(action);
            }
        }
        return new Walk();
    }

    public static PrimitiveIterator.OfDouble iterator(Spliterator.OfDouble spliterator) {
        Objects.requireNonNull(spliterator);
        class Walk implements PrimitiveIterator.OfDouble, DoubleConsumer {
            private boolean ready;
            private double element;

            @Override
            public void accept(double e) {
                ready = true;
                element = e;
            }

            @Override
            public boolean hasNext() {
                return ready || spliterator.tryAdvance((DoubleConsumer) this) && ready;
            }

            @Override
            public double nextDouble() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                ready = false;
                return element;
            }

            @Override
            public void forEachRemaining(DoubleConsumer action) {
                Objects.requireNonNull(action);
                if (ready) {
                    action.accept(nextDouble());
                }
                spliterator.forEachRemaining(action);
            }
        }
        return new Walk();
    }

    private static final class ArraySplit<T> implements Spliterator<T> {
        private final Object[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        ArraySplit(Object[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            return lo >= mid ? null : new ArraySplit<>(array, lo, index = mid, characteristics);
        }

        @Override
        @SuppressWarnings("unchecked")
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            Object[] a = array;
            int hi = fence;
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept((T) a[i]);
            }
        }

        @Override
        @SuppressWarnings("unchecked")
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept((T) array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            return sortedOrder(characteristics);
        }
    }

    /** Walks a collection's iterator, asked for on first use, or an iterator; splits off batches as arrays. */
    static class OfCollection<T> implements Spliterator<T> {
        private final Collection<? extends T> collection;
        private final int characteristics;
        private Iterator<? extends T> each;
        private long estimate;
        private int batch;

        OfCollection(Collection<? extends T> collection, int characteristics) {
            this.collection = collection;
            this.characteristics = sized(characteristics);
        }

        OfCollection(Iterator<? extends T> each, long estimate, int characteristics) {
            this.collection = null;
            this.each = each;
            this.estimate = estimate;
            this.characteristics = characteristics;
        }

        private Iterator<? extends T> each() {
            if (each == null) {
                each = collection.iterator();
                estimate = collection.size();
            }
            return each;
        }

        @Override
        public Spliterator<T> trySplit() {
            Iterator<? extends T> i = each();
            if (estimate <= 1 || !i.hasNext()) {
                return null;
            }
            Object[] a = new Object[nextBatch(batch, estimate)];
            int n = 0;
            do {
                a[n++] = i.next();
            } while (n < a.length && i.hasNext());
            batch = n;
            if (estimate != Long.MAX_VALUE) {
                estimate -= n;
                return new ArraySplit<>(a, 0, n, characteristics);
            }
            return new ArraySplit<>(a, 0, n, characteristics | SIZED | SUBSIZED);
        }

        @Override
        public void forEachRemaining(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            each().forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(Consumer<? super T> action) {
            Objects.requireNonNull(action);
            Iterator<? extends T> i = each();
            if (!i.hasNext()) {
                return false;
            }
            action.accept(i.next());
            return true;
        }

        @Override
        public long estimateSize() {
            each();
            return estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super T> getComparator() {
            return sortedOrder(characteristics);
        }
    }

    /** A spliterator by its tryAdvance alone; splits off batches as arrays. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private final int characteristics;
        private long estimate;
        private int batch;

        protected AbstractSpliterator(long est, int additionalCharacteristics) {
            estimate = est;
            characteristics = (additionalCharacteristics & SIZED) != 0 ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator<T> trySplit() {
            Object[] slot = new Object[1];
            Consumer<T> hold = e -> slot[0] = e;
            if (estimate <= 1 || !tryAdvance(hold)) {
                return null;
            }
            Object[] a = new Object[nextBatch(batch, estimate)];
            int n = 0;
            do {
                a[n++] = slot[0];
            } while (n < a.length && tryAdvance(hold));
            batch = n;
            if (estimate != Long.MAX_VALUE) {
                estimate -= n;
            }
            return new ArraySplit<>(a, 0, n, characteristics | SIZED | SUBSIZED);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    private static final class IntArraySplit implements Spliterator.OfInt {
        private final int[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        IntArraySplit(int[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            return lo >= mid ? null : new IntArraySplit(array, lo, index = mid, characteristics);
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            int[] a = array;
            int hi = fence;
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return sortedOrder(characteristics);
        }
    }

    private static final class IntIteratorSplit extends AbstractIntSpliterator {
        private final PrimitiveIterator.OfInt each;

        IntIteratorSplit(PrimitiveIterator.OfInt each, long size, int characteristics) {
            super(size, characteristics);
            this.each = each;
        }

        @Override
        public void forEachRemaining(IntConsumer action) {
            Objects.requireNonNull(action);
            each.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(IntConsumer action) {
            Objects.requireNonNull(action);
            if (!each.hasNext()) {
                return false;
            }
            action.accept(each.nextInt());
            return true;
        }

        @Override
        public Comparator<? super Integer> getComparator() {
            return sortedOrder(characteristics());
        }
    }

    /** A spliterator of ints by its tryAdvance alone; splits off batches as arrays. */
    public abstract static class AbstractIntSpliterator implements Spliterator.OfInt {
        private final int characteristics;
        private long estimate;
        private int batch;

        protected AbstractIntSpliterator(long est, int additionalCharacteristics) {
            estimate = est;
            characteristics = (additionalCharacteristics & SIZED) != 0 ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfInt trySplit() {
            int[] slot = new int[1];
            IntConsumer hold = e -> slot[0] = e;
            if (estimate <= 1 || !tryAdvance(hold)) {
                return null;
            }
            int[] a = new int[nextBatch(batch, estimate)];
            int n = 0;
            do {
                a[n++] = slot[0];
            } while (n < a.length && tryAdvance(hold));
            batch = n;
            if (estimate != Long.MAX_VALUE) {
                estimate -= n;
            }
            return new IntArraySplit(a, 0, n, characteristics | SIZED | SUBSIZED);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    private static final class LongArraySplit implements Spliterator.OfLong {
        private final long[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        LongArraySplit(long[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            return lo >= mid ? null : new LongArraySplit(array, lo, index = mid, characteristics);
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            long[] a = array;
            int hi = fence;
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return sortedOrder(characteristics);
        }
    }

    private static final class LongIteratorSplit extends AbstractLongSpliterator {
        private final PrimitiveIterator.OfLong each;

        LongIteratorSplit(PrimitiveIterator.OfLong each, long size, int characteristics) {
            super(size, characteristics);
            this.each = each;
        }

        @Override
        public void forEachRemaining(LongConsumer action) {
            Objects.requireNonNull(action);
            each.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(LongConsumer action) {
            Objects.requireNonNull(action);
            if (!each.hasNext()) {
                return false;
            }
            action.accept(each.nextLong());
            return true;
        }

        @Override
        public Comparator<? super Long> getComparator() {
            return sortedOrder(characteristics());
        }
    }

    /** A spliterator of longs by its tryAdvance alone; splits off batches as arrays. */
    public abstract static class AbstractLongSpliterator implements Spliterator.OfLong {
        private final int characteristics;
        private long estimate;
        private int batch;

        protected AbstractLongSpliterator(long est, int additionalCharacteristics) {
            estimate = est;
            characteristics = (additionalCharacteristics & SIZED) != 0 ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfLong trySplit() {
            long[] slot = new long[1];
            LongConsumer hold = e -> slot[0] = e;
            if (estimate <= 1 || !tryAdvance(hold)) {
                return null;
            }
            long[] a = new long[nextBatch(batch, estimate)];
            int n = 0;
            do {
                a[n++] = slot[0];
            } while (n < a.length && tryAdvance(hold));
            batch = n;
            if (estimate != Long.MAX_VALUE) {
                estimate -= n;
            }
            return new LongArraySplit(a, 0, n, characteristics | SIZED | SUBSIZED);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }

    private static final class DoubleArraySplit implements Spliterator.OfDouble {
        private final double[] array;
        private int index;
        private final int fence;
        private final int characteristics;

        DoubleArraySplit(double[] array, int index, int fence, int characteristics) {
            this.array = array;
            this.index = index;
            this.fence = fence;
            this.characteristics = characteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            int lo = index;
            int mid = lo + fence >>> 1;
            return lo >= mid ? null : new DoubleArraySplit(array, lo, index = mid, characteristics);
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            double[] a = array;
            int hi = fence;
            int i = index;
            index = hi;
            for (; i < hi; i++) {
                action.accept(a[i]);
            }
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (index >= fence) {
                return false;
            }
            action.accept(array[index++]);
            return true;
        }

        @Override
        public long estimateSize() {
            return fence - index;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            return sortedOrder(characteristics);
        }
    }

    private static final class DoubleIteratorSplit extends AbstractDoubleSpliterator {
        private final PrimitiveIterator.OfDouble each;

        DoubleIteratorSplit(PrimitiveIterator.OfDouble each, long size, int characteristics) {
            super(size, characteristics);
            this.each = each;
        }

        @Override
        public void forEachRemaining(DoubleConsumer action) {
            Objects.requireNonNull(action);
            each.forEachRemaining(action);
        }

        @Override
        public boolean tryAdvance(DoubleConsumer action) {
            Objects.requireNonNull(action);
            if (!each.hasNext()) {
                return false;
            }
            action.accept(each.nextDouble());
            return true;
        }

        @Override
        public Comparator<? super Double> getComparator() {
            return sortedOrder(characteristics());
        }
    }

    /** A spliterator of doubles by its tryAdvance alone; splits off batches as arrays. */
    public abstract static class AbstractDoubleSpliterator implements Spliterator.OfDouble {
        private final int characteristics;
        private long estimate;
        private int batch;

        protected AbstractDoubleSpliterator(long est, int additionalCharacteristics) {
            estimate = est;
            characteristics = (additionalCharacteristics & SIZED) != 0 ? additionalCharacteristics | SUBSIZED
                    : additionalCharacteristics;
        }

        @Override
        public Spliterator.OfDouble trySplit() {
            double[] slot = new double[1];
            DoubleConsumer hold = e -> slot[0] = e;
            if (estimate <= 1 || !tryAdvance(hold)) {
                return null;
            }
            double[] a = new double[nextBatch(batch, estimate)];
            int n = 0;
            do {
                a[n++] = slot[0];
            } while (n < a.length && tryAdvance(hold));
            batch = n;
            if (estimate != Long.MAX_VALUE) {
                estimate -= n;
            }
            return new DoubleArraySplit(a, 0, n, characteristics | SIZED | SUBSIZED);
        }

        @Override
        public long estimateSize() {
            return estimate;
        }

        @Override
        public int characteristics() {
            return characteristics;
        }
    }
}
