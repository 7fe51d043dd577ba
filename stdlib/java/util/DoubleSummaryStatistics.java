package java.util;

import java.util.function.DoubleConsumer;

/** Count, compensated sum, least and greatest of doubles. */
public class DoubleSummaryStatistics implements DoubleConsumer {
    private long count;
    private double sum;
    private double lost;
    private double simpleSum;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    public DoubleSummaryStatistics() {
    }

    public DoubleSummaryStatistics(long count, double min, double max, double sum) throws IllegalArgumentException {
        if (count < 0) {
            throw new IllegalArgumentException("Negative count value");
        }
        if (count > 0) {
            if (min > max) {
                throw new IllegalArgumentException("Minimum greater than maximum");
            }
            boolean some = Double.isNaN(min) || Double.isNaN(max) || Double.isNaN(sum);
            boolean all = Double.isNaN(min) && Double.isNaN(max) && Double.isNaN(sum);
            if (some && !all) {
                throw new IllegalArgumentException("Some, not all, of the minimum, maximum, or sum is NaN");
            }
            this.count = count;
            this.sum = sum;
            this.simpleSum = sum;
            this.min = min;
            this.max = max;
        }
    }

    @Override
    public void accept(double value) {
        count++;
        simpleSum += value;
        addCompensated(value);
        min = Math.min(min, value);
        max = Math.max(max, value);
    }

    public void combine(DoubleSummaryStatistics other) {
        count += other.count;
        simpleSum += other.simpleSum;
        addCompensated(other.sum);
        addCompensated(-other.lost);
        min = Math.min(min, other.min);
        max = Math.max(max, other.max);
    }

    /** `lost` is what rounding has added too much so far. */
    private void addCompensated(double value) {
        double v = value - lost;
        double s = sum + v;
        lost = s - sum - v;
        sum = s;
    }

    public final long getCount() {
        return count;
    }

    public final double getSum() {
        double s = sum - lost;
        return Double.isNaN(s) && Double.isInfinite(simpleSum) ? simpleSum : s;
    }

    public final double getMin() {
        return min;
    }

    public final double getMax() {
        return max;
    }

    public final double getAverage() {
        return count > 0 ? getSum() / count : 0.0;
    }

    @Override
    public String toString() {
        return String.format("%s{count=%d, sum=%f, min=%f, average=%f, max=%f}", getClass().getSimpleName(), count,
                getSum(), min, getAverage(), max);
    }
}
