import java.math.*;
import java.text.*;
import java.util.*;

public class NumberEdge {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        DecimalFormat f = new DecimalFormat("0.###############");
        for (double d : new double[] {0.1, 0.2 + 0.1, 1.0 / 3, 2.0 / 3, 1e15, 1e16, 123456789.123456789, 4.35, 2.675, 1.0E-5, 9.999999999999999E22}) {
            System.out.println(f.format(d));
        }
        DecimalFormat g = new DecimalFormat("0.0");
        for (int i = -20; i <= 20; i++) {
            System.out.print(g.format(i * 0.05) + " ");
        }
        System.out.println();
        DecimalFormat e = new DecimalFormat("0.000E00");
        for (double d = 1e-12; d < 1e12; d *= 37.7) {
            System.out.print(e.format(d) + " ");
        }
        System.out.println();
        DecimalFormat eng = new DecimalFormat("##0.###E0");
        for (double d = 1; d < 1e10; d *= 10) {
            System.out.print(eng.format(d * 1.2345) + " ");
        }
        System.out.println();
        Random r = new Random(42);
        int h = 0;
        DecimalFormat[] all = {new DecimalFormat("#,##0.00"), new DecimalFormat("0.#####"), new DecimalFormat("0.###E0"), new DecimalFormat("0%"), new DecimalFormat("00000.0")};
        for (int i = 0; i < 2000; i++) {
            double d = (r.nextDouble() - 0.5) * Math.pow(10, r.nextInt(20) - 8);
            for (DecimalFormat x : all) {
                h = h * 31 + x.format(d).hashCode();
            }
            h = h * 31 + all[0].format(r.nextLong()).hashCode() + all[2].format(new BigDecimal(d)).hashCode();
        }
        System.out.println(h);
        f.setMaximumIntegerDigits(2);
        System.out.println(f.format(12345) + " " + f.format(new BigDecimal("98765.4321")));
        f = new DecimalFormat("#,##0.###");
        f.setMinimumIntegerDigits(8);
        System.out.println(f.format(1234.5) + " " + f.toPattern());
        System.out.println(new DecimalFormat("#.##").format(0) + " " + new DecimalFormat("#").format(0.4) + " " + new DecimalFormat(".##").format(0.5) + " " + new DecimalFormat("#.00").format(0.5) + " " + new DecimalFormat("#.#").format(-0.04));
    }
}
