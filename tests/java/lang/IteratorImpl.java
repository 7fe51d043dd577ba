import java.util.Iterator;
import java.util.NoSuchElementException;

public class IteratorImpl implements Iterable<Long> {
    private final long[] data;

    IteratorImpl(long... data) {
        this.data = data;
    }

    private class It implements Iterator<Long> {
        private int at;

        @Override
        public boolean hasNext() {
            return at < data.length;
        }

        @Override
        public Long next() {
            if (!hasNext())
                throw new NoSuchElementException("at " + at);
            return data[at++];
        }
    }

    @Override
    public Iterator<Long> iterator() {
        return new It();
    }

    public static void main(String[] args) {
        long sum = 0;
        IteratorImpl it = new IteratorImpl(1, 2, 3L);
        for (long v : it)
            sum += v;
        for (Long v : it)
            sum -= v / 2;
        System.out.println(sum);
        it.forEach(v -> System.out.print(v + ";"));
        System.out.println();
        Iterator<Long> i = new IteratorImpl().iterator();
        try {
            i.next();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        try {
            i.remove();
        } catch (UnsupportedOperationException e) {
            System.out.println("no remove");
        }
    }
}
