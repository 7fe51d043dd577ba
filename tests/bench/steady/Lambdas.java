import java.util.function.IntBinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Functions passed around. */
public class Lambdas {
    static int fold(int[] a, IntPredicate keep, IntUnaryOperator map, IntBinaryOperator join) {
        int result = 0;
        for (int x : a)
            if (keep.test(x))
                result = join.applyAsInt(result, map.applyAsInt(x));
        return result;
    }

    static long work(int[] a) {
        long sum = 0;
        for (int k = 0; k < 20; k++) {
            int by = k;
            sum += fold(a, x -> x % 3 != 0, x -> x * by + 1, (x, y) -> x + y);
            sum += fold(a, x -> x > 100, x -> x ^ by, (x, y) -> x > y ? x : y);
        }
        return sum;
    }

    public static void main(String[] args) {
        int[] a = new int[5000];
        for (int i = 0; i < a.length; i++)
            a[i] = i * 37 % 1001;
        Bench.run(args, () -> work(a));
    }
}
