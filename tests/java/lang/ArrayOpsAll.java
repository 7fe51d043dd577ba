import java.util.*;

public class ArrayOpsAll {
    static int n;

    static int i(int v) {
        System.out.print("i" + n++ + " ");
        return v;
    }

    static <T> T[] of(T[] a) {
        System.out.print("a" + n++ + " ");
        return a;
    }

    static int[] ints(int... v) {
        return v;
    }

    public static void main(String[] args) {
        byte[] b = {1, -2, (byte) 200};
        short[] s = {1, 2};
        char[] c = {'a', 98, '\u0063'};
        int[] x = new int[3];
        long[] l = {1L << 40, 2};
        float[] f = {1.5f, 2};
        double[] d = {1e10, 3};
        boolean[] z = {true, !true};
        String[] str = {"p", null};
        b[0] += 127;
        b[1] >>>= 1;
        b[2]++;
        s[0] *= 40000;
        --s[1];
        c[0] += 1;
        c[1]++;
        x[i(1)] += x[i(0)] = i(5);
        x[2] = x[1]-- - --x[1];
        l[0] |= 0xff;
        l[1] <<= 33;
        f[0] /= 0;
        f[1] %= 1.5;
        d[0] -= 1;
        d[1] = d[1]++ + ++d[1];
        z[0] &= z[1] | true;
        z[1] ^= z[0];
        str[0] += str[1];
        str[1] += 1 + 2 + "x" + 1 + 2;
        System.out.println();
        System.out.println(Arrays.toString(b) + Arrays.toString(s) + Arrays.toString(c) + Arrays.toString(x) + Arrays.toString(l));
        System.out.println(Arrays.toString(f) + Arrays.toString(d) + Arrays.toString(z) + Arrays.toString(str));
        int[][] m = {{1}, {2, 3}, {}};
        m[i(1)][i(1)] += m[0].length;
        m[2] = m[1].clone();
        m[2][0]++;
        int[][][] deep = new int[2][3][];
        deep[1][2] = new int[] {7, 8};
        deep[0] = m;
        System.out.println(Arrays.deepToString(m) + Arrays.deepToString(deep));
        Object[] objs = new Integer[2];
        try {
            objs[0] = "s";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            int[] nul = null;
            nul[i(0)] = i(1);
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        try {
            of(str)[i(5)] = "q" + i(1);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object neg = new int[2][-1];
        } catch (NegativeArraySizeException e) {
            System.out.println(e.getMessage());
        }
        List<String>[] ls = new List[] {List.of("g"), null};
        Map.Entry<?, ?>[] es = new Map.Entry<?, ?>[1];
        es[0] = Map.entry(1, 2);
        System.out.println(ls[0].get(0).length() + "" + es[0] + new int[0].getClass() + int[].class.getName() + String[][].class + (Object) new long[1][].getClass().getSimpleName());
        int total = 0, old[] = {1, 2}, two[][] = {old, {3}};
        for (int[] row : two)
            for (int v : row)
                total += v;
        int method[] = ints(total, total++, ++total);
        System.out.println(Arrays.toString(method) + total + (method instanceof Object) + (objs instanceof Number[]) + two[0].equals(old));
        char[][] grid = new char[2][3];
        for (char[] g : grid)
            Arrays.fill(g, '.');
        grid[1][2] = 'X';
        grid[0][0] += 2;
        for (char[] g : grid)
            System.out.println(g);
        long[] fib = new long[50];
        fib[0] = fib[1] = 1;
        for (int k = 2; k < fib.length; k++)
            fib[k] = fib[k - 1] + fib[k - 2];
        System.out.println(fib[49] + " " + (int) fib[49]);
        final int[] counter = {0};
        int idx = 0;
        counter[idx++] = idx;
        idx = idx++ + idx++;
        System.out.println(counter[0] + " " + idx);
        int q = 5;
        q += q++ * 2 + q;
        q = q-- - --q;
        System.out.println(q);
    }
}
