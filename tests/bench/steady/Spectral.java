/** Small static methods on doubles: the spectral norm of an infinite matrix. */
public class Spectral {
    static double a(int i, int j) {
        return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
    }

    static void times(double[] v, double[] out) {
        for (int i = 0; i < v.length; i++) {
            double s = 0;
            for (int j = 0; j < v.length; j++)
                s += a(i, j) * v[j];
            out[i] = s;
        }
    }

    static void timesTransposed(double[] v, double[] out) {
        for (int i = 0; i < v.length; i++) {
            double s = 0;
            for (int j = 0; j < v.length; j++)
                s += a(j, i) * v[j];
            out[i] = s;
        }
    }

    static long norm(int n) {
        double[] u = new double[n], v = new double[n], t = new double[n];
        for (int i = 0; i < n; i++)
            u[i] = 1;
        for (int i = 0; i < 4; i++) {
            times(u, t);
            timesTransposed(t, v);
            times(v, t);
            timesTransposed(t, u);
        }
        double vbv = 0, vv = 0;
        for (int i = 0; i < n; i++) {
            vbv += u[i] * v[i];
            vv += v[i] * v[i];
        }
        return (long) (Math.sqrt(vbv / vv) * 1e9);
    }

    public static void main(String[] args) {
        Bench.run(args, () -> norm(150));
    }
}
