/** Two-slot locals among others, across joins and calls. */
public class LongDoubleLocals {
    static double mix(int a, long b, double c, float d, String s, long e, boolean f) {
        long t = a + b;
        double u = c * d;
        if (f) {
            long v = t * 2;
            u += v;
            t -= v;
        } else {
            double w = u / 2;
            int x = (int) w;
            u = w + x;
        }
        for (long i = 0; i < e; i++) {
            double y = i * 0.5;
            t += (long) y;
        }
        return t + u + s.length();
    }

    long f = 1;
    double g = 2;

    long post() {
        return f++ + f-- * ++f;
    }

    double chain() {
        return g += f += 3;
    }

    public static void main(String[] args) {
        System.out.println(mix(1, 2L, 3.0, 4f, "five", 6, true));
        System.out.println(mix(1, 2L, 3.0, 4f, "five", 6, false));
        LongDoubleLocals o = new LongDoubleLocals();
        System.out.println(o.post() + " " + o.chain() + " " + o.f);
        long[] ls = {1, 2};
        double[] ds = {0.5};
        System.out.println(ls[0]++ + ++ls[1] + (ds[0] *= 4) + ds[0]--);
        long big = 1L << 40, r = big > 5 ? big : 5;
        boolean b = big == r && (double) big >= r;
        System.out.println(b + " " + (big != 0 ? 1.5 : 2L));
        long sw = switch (args.length) {
            case 0 -> big;
            default -> 1;
        };
        System.out.println(sw + (big & 0xff | 3) + (int) (big >>> 38));
    }
}
