public class ArrayDims {
    static int n;

    static int next() {
        return ++n;
    }

    static int[] rows()[] {
        return new int[][] {{next()}, {next(), next()}};
    }

    public static void main(String[] args) {
        int[][] r = rows();
        System.out.println(r[1][1] + r.length);
        long[][][] cube = new long[next()][next()][next()];
        System.out.println(cube.length + " " + cube[0].length + " " + cube[0][0].length);
        cube[1][2][3] = cube[0][0][0]++ + 5;
        System.out.println(cube[1][2][3]++ + ++cube[0][0][0]);
        Object[] objs = {new int[] {1}, new Object[] {"x", new char[] {'y'}}};
        System.out.println(((char[]) ((Object[]) objs[1])[1])[0]);
        String[] a[] = {{"p"}, {"q", "r"}}, b = {"s"};
        System.out.println(a[1][1] + b[0]);
        double[] ds = {1, 2L, 'c', 1.5f};
        System.out.println(ds[2] + ds[3]);
        boolean[][] flags = new boolean[2][];
        flags[1] = new boolean[] {true, false};
        flags[1][1] |= flags[1][0];
        System.out.println(flags[0] == null && flags[1][1]);
        int[] x = {1, 2, 3};
        int i = 0;
        x[i] = i = 2;
        x[i--] += x[i] * 10;
        System.out.println(x[0] + " " + x[1] + " " + x[2] + " " + i);
        short[] s = new short[2];
        s[0] = 'c';
        s[1] -= s[0]--;
        System.out.println(s[0] + " " + s[1]);
        for (int[] row : new int[][] {{1, 2}, {3}})
            System.out.print(row.length);
        System.out.println();
    }
}
