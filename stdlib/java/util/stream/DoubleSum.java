package java.util.stream;

/** A compensated sum of doubles. */
final class DoubleSum extends Sink<Double> {
    private double sum;
    private double lost;
    private double simple;
    long count;

    @Override
    public void accept(double value) {
        count++;
        simple += value;
        add(value);
    }

    private void add(double value) {
        double v = value - lost;
        double s = sum + v;
        lost = s - sum - v;
        sum = s;
    }

    DoubleSum join(DoubleSum other) {
        count += other.count;
        simple += other.simple;
        add(other.sum);
        add(-other.lost);
        return this;
    }

    double sum() {
        double s = sum - lost;
        return Double.isNaN(s) && Double.isInfinite(simple) ? simple : s;
    }

    double average() {
        return count == 0 ? 0.0 : sum() / count;
    }
}
