package java.util.concurrent.atomic;

import java.io.Serializable;

/** A sum of longs that many threads add to. */
public class LongAdder extends Striped implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    public LongAdder() {
    }

    public void add(long x) {
        if (cells == null) {
            long b = base;
            if (casBase(b, b + x)) {
                return;
            }
        }
        Cell c = cell(0);
        long v;
        do {
            v = c.value;
        } while (!c.cas(v, v + x));
    }

    public void increment() {
        add(1L);
    }

    public void decrement() {
        add(-1L);
    }

    public long sum() {
        long sum = base;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                sum += c.value;
            }
        }
        return sum;
    }

    public void reset() {
        base = 0;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                c.value = 0;
            }
        }
    }

    public long sumThenReset() {
        long b;
        do {
            b = base;
        } while (!casBase(b, 0));
        long sum = b;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                long v;
                do {
                    v = c.value;
                } while (!c.cas(v, 0));
                sum += v;
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return Long.toString(sum());
    }

    @Override
    public long longValue() {
        return sum();
    }

    @Override
    public int intValue() {
        return (int) sum();
    }

    @Override
    public float floatValue() {
        return (float) sum();
    }

    @Override
    public double doubleValue() {
        return (double) sum();
    }

    private Object writeReplace() {
        return new Form(sum());
    }

    /** The serial form: the sum. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final long value;

        Form(long value) {
            this.value = value;
        }

        private Object readResolve() {
            LongAdder a = new LongAdder();
            a.add(value);
            return a;
        }
    }
}
