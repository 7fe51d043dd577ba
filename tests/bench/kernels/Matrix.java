/** Multiplies matrices of doubles. */
public class Matrix {
    public static void main(String[] args) {
        int n = 100;
        double[][] a = new double[n][n], b = new double[n][n], c = new double[n][n];
        for (int i = 0; i < n; i++)
            for (int j = 0; j < n; j++) {
                a[i][j] = i + j;
                b[i][j] = i - j;
            }
        for (int round = 0; round < 80; round++)
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++) {
                    double s = 0;
                    for (int k = 0; k < n; k++)
                        s += a[i][k] * b[k][j];
                    c[i][j] = s;
                }
        System.out.println((long) c[n / 2][n / 3]);
    }
}
