/** Double arithmetic without memory. */
public class Mandel {
    public static void main(String[] args) {
        int inside = 0, n = 600;
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
                if (i == 100)
                    inside++;
            }
        System.out.println(inside);
    }
}
