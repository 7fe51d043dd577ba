package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.DoubleBinaryOperator;

/** A double that many threads fold values into with one function. */
public class DoubleAccumulator extends Striped implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final DoubleBinaryOperator function;
    private final long identity;

    public DoubleAccumulator(DoubleBinaryOperator accumulatorFunction, double identity) {
        this.function = accumulatorFunction;
        this.identity = Double.doubleToRawLongBits(identity);
        base = this.identity;
    }

    private long fold(long v, double x) {
        return Double.doubleToRawLongBits(function.applyAsDouble(Double.longBitsToDouble(v), x));
    }

    public void accumulate(double x) {
        if (cells == null) {
            long b = base;
            long r = fold(b, x);
            if (r == b || casBase(b, r)) {
                return;
            }
        }
        Cell c = cell(identity);
        for (;;) {
            long v = c.value;
            long r = fold(v, x);
            if (r == v || c.cas(v, r)) {
                return;
            }
        }
    }

    public double get() {
        long r = base;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                r = fold(r, Double.longBitsToDouble(c.value));
            }
        }
        return Double.longBitsToDouble(r);
    }

    public void reset() {
        base = identity;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                c.value = identity;
            }
        }
    }

    public double getThenReset() {
        double r = get();
        reset();
        return r;
    }

    @Override
    public String toString() {
        return Double.toString(get());
    }

    @Override
    public long longValue() {
        return (long) get();
    }

    @Override
    public int intValue() {
        return (int) get();
    }

    @Override
    public float floatValue() {
        return (float) get();
    }

    @Override
    public double doubleValue() {
        return get();
    }

    private Object writeReplace() {
        return new Form(get(), function, identity);
    }

    /** The serial form: value, function and identity. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final double value;
        private final DoubleBinaryOperator function;
        private final long identity;

        Form(double value, DoubleBinaryOperator function, long identity) {
            this.value = value;
            this.function = function;
            this.identity = identity;
        }

        private Object readResolve() {
            DoubleAccumulator a = new DoubleAccumulator(function, Double.longBitsToDouble(identity));
            a.base = Double.doubleToRawLongBits(value);
            return a;
        }
    }
}
