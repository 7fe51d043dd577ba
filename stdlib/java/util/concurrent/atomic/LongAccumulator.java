package java.util.concurrent.atomic;

import java.io.Serializable;
import java.util.function.LongBinaryOperator;

/** A long that many threads fold values into with one function. */
public class LongAccumulator extends Striped implements Serializable {
    private static final long serialVersionUID = 7249069246863182397L;

    private final LongBinaryOperator function;
    private final long identity;

    public LongAccumulator(LongBinaryOperator accumulatorFunction, long identity) {
        this.function = accumulatorFunction;
        this.identity = identity;
        base = this.identity;
    }

    private long fold(long v, long x) {
        return function.applyAsLong(v, x);
    }

    public void accumulate(long x) {
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

    public long get() {
        long r = base;
        Cell[] all = cells;
        if (all != null) {
            for (Cell c : all) {
                r = fold(r, c.value);
            }
        }
        return r;
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

    public long getThenReset() {
        long r = get();
        reset();
        return r;
    }

    @Override
    public String toString() {
        return Long.toString(get());
    }

    @Override
    public long longValue() {
        return get();
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
        return (double) get();
    }

    private Object writeReplace() {
        return new Form(get(), function, identity);
    }

    /** The serial form: value, function and identity. */
    private static final class Form implements Serializable {
        private static final long serialVersionUID = 7249069246863182397L;
        private final long value;
        private final LongBinaryOperator function;
        private final long identity;

        Form(long value, LongBinaryOperator function, long identity) {
            this.value = value;
            this.function = function;
            this.identity = identity;
        }

        private Object readResolve() {
            LongAccumulator a = new LongAccumulator(function, identity);
            a.base = value;
            return a;
        }
    }
}
