public class Sieve {
    public static void main(String[] args) {
        final int N = 100;
        boolean[] composite = new boolean[N + 1];
        int count = 0;
        for (int i = 2; i <= N; i++) {
            if (composite[i])
                continue;
            count++;
            for (int j = i * i; j <= N; j += i)
                composite[j] = true;
        }
        System.out.println(count);
        long bits = 0;
        for (int i = 2; i < 64; i++)
            if (!composite[i])
                bits |= 1L << i;
        System.out.println(Long.toHexString(bits) + " " + Long.bitCount(bits));
        int[][] m = {{1, 1}, {1, 0}};
        int[][] r = {{1, 0}, {0, 1}};
        for (int p = 20; p > 0; p >>= 1) {
            if ((p & 1) != 0)
                r = mul(r, m);
            m = mul(m, m);
        }
        System.out.println(r[0][1]);
    }

    static int[][] mul(int[][] a, int[][] b) {
        int n = a.length;
        int[][] c = new int[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++)
                for (int k = 0; k < n; k++)
                    c[i][j] += a[i][k] * b[k][j];
        return c;
    }
}
