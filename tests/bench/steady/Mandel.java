/** Double arithmetic without memory. */
public class Mandel {
    static int mandel(int n) {
        int inside = 0;
        for (int py = 0; py < n; py++)
            for (int px = 0; px < n; px++) {
                double cx = 3.0 * px / n - 2, cy = 3.0 * py / n - 1.5, x = 0, y = 0;
                int i = 0;
                while (i < 100 && x * x + y * y < 4) {
                    double t = x * x - y * y + cx;
                    y = 2 * x * y + cy;
                    x = t;
                    i++;
                }
                inside += i;
            }
        return inside;
    }

    public static void main(String[] args) {
        Bench.run(args, () -> mandel(120));
    }
}
