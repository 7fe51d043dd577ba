import java.util.*;

/** Sorting of every type, stability, ranges, broken comparators. */
public class Sorts {
    record P(int key, int seq) {
    }

    public static void main(String[] args) {
        Random r = new Random(1);
        int[] a = r.ints(20, -50, 50).toArray();
        Arrays.sort(a);
        System.out.println(Arrays.toString(a));
        double[] d = {3, Double.NaN, -0.0, 0.0, -1, Double.NEGATIVE_INFINITY, 2, -0.0};
        Arrays.sort(d);
        System.out.println(Arrays.toString(d));
        float[] f = {0f, -0f, Float.NaN, 1f};
        Arrays.sort(f);
        byte[] b = {5, -128, 127, 0};
        Arrays.sort(b);
        char[] c = "sorting".toCharArray();
        Arrays.sort(c, 1, 5);
        long[] l = {Long.MAX_VALUE, 0, Long.MIN_VALUE};
        Arrays.sort(l);
        System.out.println(Arrays.toString(f) + Arrays.toString(b) + new String(c) + Arrays.toString(l));
        for (int n : new int[] {10, 100, 5000}) {
            P[] p = new P[n];
            int[] x = new int[n];
            for (int i = 0; i < n; i++) {
                p[i] = new P(r.nextInt(10), i);
                x[i] = r.nextInt(n);
            }
            Arrays.sort(p, Comparator.comparingInt(P::key));
            Arrays.sort(x);
            boolean ok = true;
            for (int i = 1; i < n; i++) {
                ok &= p[i - 1].key < p[i].key || p[i - 1].key == p[i].key && p[i - 1].seq < p[i].seq;
                ok &= x[i - 1] <= x[i];
            }
            System.out.println(n + " " + ok);
        }
        Integer[] bad = new Integer[500];
        Arrays.setAll(bad, i -> r.nextInt(100));
        try {
            Arrays.sort(bad, (u, v) -> r.nextInt(3) - 1);
            System.out.println("not noticed");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        String[] s = {"b", "A", "c"};
        Arrays.sort(s, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(s) + Arrays.binarySearch(s, "A", String.CASE_INSENSITIVE_ORDER));
        try {
            Arrays.sort(a, 5, 2);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.sort(a, 0, 99);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Arrays.sort(new Object[] {1, "x"});
        } catch (ClassCastException e) {
            System.out.println("cannot compare");
        }
    }
}
