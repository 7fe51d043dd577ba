package java.util;

/** What every set shares: equality, hash, and removal of many. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
    protected AbstractSet() {
    }

    @Override
    public boolean equals(Object o) {
        if (o == this) {
            return true;
        }
        if (!(o instanceof Set<?> other) || other.size() != size()) {
            return false;
        }
        try {
            return containsAll(other);
        } catch (ClassCastException | NullPointerException unfit) {
            return false;
        }
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (E e : this) {
            if (e != null) {
                h += e.hashCode();
            }
        }
        return h;
    }

    @Override
    public boolean removeAll(Collection<?> c) {
        Objects.requireNonNull(c);
        boolean changed = false;
        if (size() > c.size()) {
            for (Object e : c) {
                changed |= remove(e);
            }
        } else {
            for (Iterator<E> each = iterator(); each.hasNext();) {
                if (c.contains(each.next())) {
                    each.remove();
                    changed = true;
                }
            }
        }
        return changed;
    }
}
