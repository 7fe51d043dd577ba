package java.util;

import java.io.Serializable;

/** The orders behind Comparator's factories: natural, its reverse, and those that tell nulls apart. */
final class NaturalOrder implements Comparator<Comparable<Object>>, Serializable {
    private static final long serialVersionUID = 1;
    static final NaturalOrder FORWARD = new NaturalOrder(false);
    static final NaturalOrder REVERSE = new NaturalOrder(true);

    private final boolean reverse;

    private NaturalOrder(boolean reverse) {
        this.reverse = reverse;
    }

    @Override
    public int compare(Comparable<Object> a, Comparable<Object> b) {
        return reverse ? b.compareTo(a) : a.compareTo(b);
    }

    @Override
    public Comparator<Comparable<Object>> reversed() {
        return reverse ? FORWARD : REVERSE;
    }

    private Object readResolve() {
        return reverse ? REVERSE : FORWARD;
    }

    /** The opposite of a given comparator. */
    static final class Reversed<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 1;
        final Comparator<T> order;

        Reversed(Comparator<T> order) {
            this.order = order;
        }

        @Override
        public int compare(T a, T b) {
            return order.compare(b, a);
        }

        @Override
        public Comparator<T> reversed() {
            return order;
        }

        @Override
        public boolean equals(Object o) {
            return o == this || o instanceof Reversed<?> r && order.equals(r.order);
        }

        @Override
        public int hashCode() {
            return order.hashCode() ^ Integer.MIN_VALUE;
        }
    }

    /** Nulls before or after everything else; a null order holds all others equal. */
    static final class NullsApart<T> implements Comparator<T>, Serializable {
        private static final long serialVersionUID = 1;
        private final boolean first;
        private final Comparator<T> order;

        @SuppressWarnings("unchecked")
        NullsApart(boolean first, Comparator<? super T> order) {
            this.first = first;
            this.order = (Comparator<T>) order;
        }

        @Override
        public int compare(T a, T b) {
            if (a == null) {
                return b == null ? 0 : first ? -1 : 1;
            }
            if (b == null) {
                return first ? 1 : -1;
            }
            return order == null ? 0 : order.compare(a, b);
        }

        @Override
        public Comparator<T> thenComparing(Comparator<? super T> other) {
            Objects.requireNonNull(other);
            return new NullsApart<>(first, order == null ? other : order.thenComparing(other));
        }

        @Override
        public Comparator<T> reversed() {
            return new NullsApart<>(!first, order == null ? null : order.reversed());
        }
    }
}
