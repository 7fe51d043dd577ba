import java.util.*;

/** Summary statistics. */
public class Statistics {
    public static void main(String[] args) {
        IntSummaryStatistics i = new IntSummaryStatistics();
        System.out.println(i.getMin() + " " + i.getMax() + " " + i.getAverage() + i.getCount());
        for (int x : new int[] {3, -5, 9}) {
            i.accept(x);
        }
        IntSummaryStatistics j = new IntSummaryStatistics();
        j.accept(100);
        i.combine(j);
        System.out.println(i.getMin() + " " + i.getMax() + " " + i.getAverage() + " " + i.getSum() + i.getCount());
        DoubleSummaryStatistics d = new DoubleSummaryStatistics();
        for (int k = 0; k < 10; k++) {
            d.accept(0.1);
        }
        System.out.println(d.getSum() + " " + d.getAverage() + " " + d.getMax());
        d.accept(Double.POSITIVE_INFINITY);
        System.out.println(d.getSum() + " " + d.getMin());
        LongSummaryStatistics l = new LongSummaryStatistics(2, 1, 5, 6);
        System.out.println(l.getAverage() + " " + l.getSum());
        try {
            new LongSummaryStatistics(1, 5, 1, 6);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
