package java.util;

import java.io.Serializable;

/** A set of constants of one enum, as bits. */
public abstract class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, Serializable {
    private static final long serialVersionUID = 1009687484059888093L;

    final transient Class<E> type;
    final transient E[] universe;

    EnumSet(Class<E> type, E[] universe) {
        this.type = type;
        this.universe = universe;
    }

    abstract void addRange(int from, int to);

    abstract void addAllOfUniverse();

    abstract void complement();

    static <E extends Enum<E>> E[] universeOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        if (all == null) {
            throw new ClassCastException(type + " not an enum");
        }
        return all;
    }

    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> elementType) {
        E[] all = universeOf(elementType);
        return all.length <= 64 ? new OneWord<>(elementType, all) : new Words<>(elementType, all);
    }

    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> elementType) {
        EnumSet<E> s = noneOf(elementType);
        s.addAllOfUniverse();
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> s) {
        return s.clone();
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> c) {
        if (c instanceof EnumSet<E> s) {
            return s.clone();
        }
        if (c.isEmpty()) {
            throw new IllegalArgumentException("Collection is empty");
        }
        Iterator<E> each = c.iterator();
        EnumSet<E> s = of(each.next());
        while (each.hasNext()) {
            s.add(each.next());
        }
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> s) {
        EnumSet<E> copy = copyOf(s);
        copy.complement();
        return copy;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e) {
        EnumSet<E> s = noneOf(e.getDeclaringClass());
        s.add(e);
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2) {
        EnumSet<E> s = of(e1);
        s.add(e2);
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3) {
        EnumSet<E> s = of(e1, e2);
        s.add(e3);
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4) {
        EnumSet<E> s = of(e1, e2, e3);
        s.add(e4);
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E e1, E e2, E e3, E e4, E e5) {
        EnumSet<E> s = of(e1, e2, e3, e4);
        s.add(e5);
        return s;
    }

    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E first, E... rest) {
        EnumSet<E> s = of(first);
        for (E e : rest) {
            s.add(e);
        }
        return s;
    }

    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0) {
            throw new IllegalArgumentException(from + " > " + to);
        }
        EnumSet<E> s = noneOf(from.getDeclaringClass());
        s.addRange(from.ordinal(), to.ordinal());
        return s;
    }

    @Override
    @SuppressWarnings("unchecked")
    public EnumSet<E> clone() {
        try {
            return (EnumSet<E>) super.clone();
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    final boolean fits(Object e) {
        if (e == null) {
            return false;
        }
        Class<?> c = e.getClass();
        return c == type || c.getSuperclass() == type;
    }

    final void check(E e) {
        Class<?> c = e.getClass();
        if (c != type && c.getSuperclass() != type) {
            throw new ClassCastException(c + " != " + type);
        }
    }

    Object writeReplace() {
        return new SerializationProxy<>(this);
    }

    private void readObject(java.io.ObjectInputStream s) throws java.io.InvalidObjectException {
        throw new java.io.InvalidObjectException("Proxy required");
    }

    /** The serial form: the type and the elements. */
    private static final class SerializationProxy<E extends Enum<E>> implements Serializable {
        private static final long serialVersionUID = 362491234563181265L;
        private static final Enum<?>[] NONE = {};

        private final Class<E> elementType;
        private final Enum<?>[] elements;

        SerializationProxy(EnumSet<E> set) {
            elementType = set.type;
            elements = set.toArray(NONE);
        }

        private Object readResolve() {
            EnumSet<E> s = EnumSet.noneOf(elementType);
            for (Enum<?> e : elements) {
                s.add(elementType.cast(e));
            }
            return s;
        }
    }

    /** Enums of at most 64 constants. */
    private static final class OneWord<E extends Enum<E>> extends EnumSet<E> {
        private static final long serialVersionUID = 3411599620347842686L;
        private long bits;

        OneWord(Class<E> type, E[] universe) {
            super(type, universe);
        }

        private static long bit(Object e) {
            return 1L << ((Enum<?>) e).ordinal();
        }

        @Override
        void addRange(int from, int to) {
            bits = -1L >>> from - to - 1 << from;
        }

        @Override
        void addAllOfUniverse() {
            if (universe.length != 0) {
                bits = -1L >>> -universe.length;
            }
        }

        @Override
        void complement() {
            if (universe.length != 0) {
                bits = ~bits & -1L >>> -universe.length;
            }
        }

        @Override
        public Iterator<E> iterator() {
            return new Iterator<>() {
                private long left = bits;
                private long last;

                @Override
                public boolean hasNext() {
                    return left != 0;
                }

                @Override
                public E next() {
                    if (left == 0) {
                        throw new NoSuchElementException();
                    }
                    last = left & -left;
                    left -= last;
                    return universe[Long.numberOfTrailingZeros(last)];
                }

                @Override
                public void remove() {
                    if (last == 0) {
                        throw new IllegalStateException();
                    }
                    bits &= ~last;
                    last = 0;
                }
            };
        }

        @Override
        public int size() {
            return Long.bitCount(bits);
        }

        @Override
        public boolean isEmpty() {
            return bits == 0;
        }

        @Override
        public boolean contains(Object e) {
            return fits(e) && (bits & bit(e)) != 0;
        }

        @Override
        public boolean add(E e) {
            check(e);
            long old = bits;
            bits = old | bit(e);
            return bits != old;
        }

        @Override
        public boolean remove(Object e) {
            if (!fits(e)) {
                return false;
            }
            long old = bits;
            bits = old & ~bit(e);
            return bits != old;
        }

        @Override
        public boolean containsAll(Collection<?> c) {
            return c instanceof OneWord<?> o ? o.isEmpty() || o.type == type && (o.bits & ~bits) == 0
                    : super.containsAll(c);
        }

        @Override
        public boolean addAll(Collection<? extends E> c) {
            if (!(c instanceof OneWord<?> o)) {
                return super.addAll(c);
            }
            if (o.type != type) {
                if (o.isEmpty()) {
                    return false;
                }
                throw new ClassCastException(o.type + " != " + type);
            }
            long old = bits;
            bits |= o.bits;
            return bits != old;
        }

        @Override
        public boolean removeAll(Collection<?> c) {
            if (!(c instanceof OneWord<?> o)) {
                return super.removeAll(c);
            }
            if (o.type != type) {
                return false;
            }
            long old = bits;
            bits &= ~o.bits;
            return bits != old;
        }

        @Override
        public boolean retainAll(Collection<?> c) {
            if (!(c instanceof OneWord<?> o)) {
                return super.retainAll(c);
            }
            long old = bits;
            bits = o.type == type ? bits & o.bits : 0;
            return bits != old;
        }

        @Override
        public void clear() {
            bits = 0;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof OneWord<?> s ? s.type == type ? s.bits == bits : bits == 0 && s.bits == 0
                    : super.equals(o);
        }
    }

    /** Enums of more than 64 constants. */
    private static final class Words<E extends Enum<E>> extends EnumSet<E> {
        private static final long serialVersionUID = 334349849919042784L;
        private BitSet bits = new BitSet();

        Words(Class<E> type, E[] universe) {
            super(type, universe);
        }

        private static int bit(Object e) {
            return ((Enum<?>) e).ordinal();
        }

        @Override
        void addRange(int from, int to) {
            bits.set(from, to + 1);
        }

        @Override
        void addAllOfUniverse() {
            bits.set(0, universe.length);
        }

        @Override
        void complement() {
            bits.flip(0, universe.length);
        }

        @Override
        public EnumSet<E> clone() {
            Words<E> copy = (Words<E>) super.clone();
            copy.bits = (BitSet) bits.clone();
            return copy;
        }

        @Override
        public Iterator<E> iterator() {
            return new Iterator<>() {
                private int next = bits.nextSetBit(0);
                private int last = -1;

                @Override
                public boolean hasNext() {
                    return next >= 0;
                }

                @Override
                public E next() {
                    if (next < 0) {
                        throw new NoSuchElementException();
                    }
                    last = next;
                    next = bits.nextSetBit(next + 1);
                    return universe[last];
                }

                @Override
                public void remove() {
                    if (last < 0) {
                        throw new IllegalStateException();
                    }
                    bits.clear(last);
                    last = -1;
                }
            };
        }

        @Override
        public int size() {
            return bits.cardinality();
        }

        @Override
        public boolean isEmpty() {
            return bits.isEmpty();
        }

        @Override
        public boolean contains(Object e) {
            return fits(e) && bits.get(bit(e));
        }

        @Override
        public boolean add(E e) {
            check(e);
            boolean added = !bits.get(bit(e));
            bits.set(bit(e));
            return added;
        }

        @Override
        public boolean remove(Object e) {
            boolean there = contains(e);
            if (there) {
                bits.clear(bit(e));
            }
            return there;
        }

        @Override
        public void clear() {
            bits.clear();
        }
    }
}
