import java.util.Arrays;
import java.util.Comparator;

public class Sorting {
    static <T> void sort(T[] a, Comparator<? super T> c) {
        for (int i = 1; i < a.length; i++) {
            T x = a[i];
            int j = i - 1;
            while (j >= 0 && c.compare(a[j], x) > 0)
                a[j + 1] = a[j--];
            a[j + 1] = x;
        }
    }

    static void quick(int[] a, int lo, int hi) {
        if (lo >= hi)
            return;
        int p = a[lo + hi >>> 1], i = lo, j = hi;
        do {
            while (a[i] < p)
                i++;
            while (a[j] > p)
                j--;
            if (i <= j) {
                int t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        } while (i <= j);
        quick(a, lo, j);
        quick(a, i, hi);
    }

    public static void main(String[] args) {
        String[] words = {"pear", "fig", "apple", "date"};
        sort(words, Comparator.naturalOrder());
        System.out.println(Arrays.toString(words));
        sort(words, Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(Arrays.toString(words));
        int[] a = {5, 3, 9, 1, 5, 0, -4};
        quick(a, 0, a.length - 1);
        System.out.println(Arrays.toString(a));
        Integer[] boxed = {3, 1, 2};
        sort(boxed, (x, y) -> y - x);
        System.out.println(boxed[0] + "" + boxed[1] + boxed[2]);
    }
}
