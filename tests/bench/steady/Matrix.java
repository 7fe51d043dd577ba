/** Arrays of arrays: multiplies matrices of doubles. */
public class Matrix {
    private static final int N = 90;
    private static final double[][] A = new double[N][N], B = new double[N][N], C = new double[N][N];

    static long multiply(double[][] a, double[][] b, double[][] c, int n) {
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                double s = 0;
                for (int k = 0; k < n; k++)
                    s += a[i][k] * b[k][j];
                c[i][j] = s;
            }
        return (long) c[n / 2][n / 3];
    }

    public static void main(String[] args) {
        for (int i = 0; i < N; i++)
            for (int j = 0; j < N; j++) {
                A[i][j] = i + j;
                B[i][j] = i - j;
            }
        Bench.run(args, () -> multiply(A, B, C, N));
    }
}
