package java.util;

/** A list made from its list iterator. */
public abstract class AbstractSequentialList<E> extends AbstractList<E> {
    protected AbstractSequentialList() {
    }

    private IndexOutOfBoundsException noSuch(int index) {
        return new IndexOutOfBoundsException("Index: " + index);
    }

    @Override
    public E get(int index) {
        try {
            return listIterator(index).next();
        } catch (NoSuchElementException end) {
            throw noSuch(index);
        }
    }

    @Override
    public E set(int index, E element) {
        try {
            ListIterator<E> at = listIterator(index);
            E old = at.next();
            at.set(element);
            return old;
        } catch (NoSuchElementException end) {
            throw noSuch(index);
        }
    }

    @Override
    public void add(int index, E element) {
        listIterator(index).add(element);
    }

    @Override
    public E remove(int index) {
        try {
            ListIterator<E> at = listIterator(index);
            E old = at.next();
            at.remove();
            return old;
        } catch (NoSuchElementException end) {
            throw noSuch(index);
        }
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> c) {
        ListIterator<E> at = listIterator(index);
        boolean changed = false;
        for (E e : c) {
            at.add(e);
            changed = true;
        }
        return changed;
    }

    @Override
    public Iterator<E> iterator() {
        return listIterator();
    }

    @Override
    public abstract ListIterator<E> listIterator(int index);
}
