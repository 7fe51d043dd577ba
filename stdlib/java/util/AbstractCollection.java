package java.util;

/** What a collection can do once it has an iterator and a size. */
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() {
    }

    @Override
    public abstract Iterator<E> iterator();

    @Override
    public abstract int size();

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public boolean contains(Object o) {
        for (E e : this) {
            if (o == null ? e == null : o.equals(e)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Object[] toArray() {
        return fill(new Object[size()], true);
    }

    @Override
    public <T> T[] toArray(T[] a) {
        int size = size();
        return a.length >= size ? fill(a, false) : fill(Arrays.copyOf(a, size), true);
    }

    /** Fills the array, growing it if the collection did; an array of our own is cut to what came. */
    @SuppressWarnings("unchecked")
    private <T> T[] fill(T[] a, boolean own) {
        T[] given = a;
        int n = 0;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (n == a.length) {
                a = Arrays.copyOf(a, n + (n >> 1) + 8);
            }
            a[n++] = (T) each.next();
        }
        if (n == a.length) {
            return a;
        }
        if (own || a != given) {
            return Arrays.copyOf(a, n);
        }
        a[n] = null;
        return a;
    }

    @Override
    public boolean add(E e) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean remove(Object o) {
        for (Iterator<E> each = iterator(); each.hasNext();) {
            E e = each.next();
            if (o == null ? e == null : o.equals(e)) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> c) {
        for (Object e : c) {
            if (!contains(e)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> c) {
        boolean changed = false;
        for (E e : c) {
            changed |= add(e);
        }
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        return keepOnly(Objects.requireNonNull(c), false);
    }

    @Override
    public boolean retainAll(Collection<?> c) {
        return keepOnly(Objects.requireNonNull(c), true);
    }

    private boolean keepOnly(Collection<?> c, boolean member) {
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (c.contains(each.next()) != member) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        for (Iterator<E> each = iterator(); each.hasNext();) {
            each.next();
            each.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> each = iterator();
        if (!each.hasNext()) {
            return "[]";
        }
        StringBuilder sb = new StringBuilder();
        sb.append('[');
        for (;;) {
            E e = each.next();
            sb.append(e == this ? "(this Collection)" : e);
            if (!each.hasNext()) {
                return sb.append(']').toString();
            }
            sb.append(',').append(' ');
        }
    }
}
