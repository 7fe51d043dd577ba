package java.util.concurrent.atomic;

import java.io.Serializable;

/** A sum of doubles that many threads add to. */
public class DoubleAdder extends Striped implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    public DoubleAdder() {
    }

    public void add(double x) {
        if (cells == null) {
            long b = base;
            if (casBase(b, Double.doubleToRawLongBits(Double.longBitsToDouble(b) + x))) {
                return;
            }
        }
        Cell c = cell(0);
        long v;
        do {
            v = c.value;
        } while (!c.cas(v, Double.doubleToRawLongBits(Double.longBitsToDouble(v) + x)));
    }

    public double sum() {
        double sum = Double.longBitsToDouble(base);
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                sum += Double.longBitsToDouble(c.value);
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

    public double sumThenReset() {
        long b;
        do {
            b = base;
        } while (!casBase(b, 0));
        double sum = Double.longBitsToDouble(b);
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                long v;
                do {
                    v = c.value;
                } while (!c.cas(v, 0));
                sum += Double.longBitsToDouble(v);
            }
        }
        return sum;
    }

    @Override
    public String toString() {
        return Double.toString(sum());
    }

    @Override
    public long longValue() {
        return (long) sum();
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
        return sum();
    }

    private Object writeReplace() {
        return new Form(sum());
    }

    /** The serial form: the sum. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final double value;

        Form(double value) {
            this.value = value;
        }

        private Object readResolve() {
            DoubleAdder a = new DoubleAdder();
            a.add(value);
            return a;
        }
    }
}
