/** More than 256 local slots: wide loads, stores and iinc. */
public class ManyLocals {
    public static void main(String[] args) {
        long a0 = 0, a1 = 1, a2 = 2, a3 = 3, a4 = 4, a5 = 5, a6 = 6, a7 = 7, a8 = 8, a9 = 9;
        long b0 = a0, b1 = a1, b2 = a2, b3 = a3, b4 = a4, b5 = a5, b6 = a6, b7 = a7, b8 = a8, b9 = a9;
        long c0 = b0, c1 = b1, c2 = b2, c3 = b3, c4 = b4, c5 = b5, c6 = b6, c7 = b7, c8 = b8, c9 = b9;
        long d0 = c0, d1 = c1, d2 = c2, d3 = c3, d4 = c4, d5 = c5, d6 = c6, d7 = c7, d8 = c8, d9 = c9;
        long e0 = d0, e1 = d1, e2 = d2, e3 = d3, e4 = d4, e5 = d5, e6 = d6, e7 = d7, e8 = d8, e9 = d9;
        long f0 = e0, f1 = e1, f2 = e2, f3 = e3, f4 = e4, f5 = e5, f6 = e6, f7 = e7, f8 = e8, f9 = e9;
        long g0 = f0, g1 = f1, g2 = f2, g3 = f3, g4 = f4, g5 = f5, g6 = f6, g7 = f7, g8 = f8, g9 = f9;
        long h0 = g0, h1 = g1, h2 = g2, h3 = g3, h4 = g4, h5 = g5, h6 = g6, h7 = g7, h8 = g8, h9 = g9;
        long i0 = h0, i1 = h1, i2 = h2, i3 = h3, i4 = h4, i5 = h5, i6 = h6, i7 = h7, i8 = h8, i9 = h9;
        long j0 = i0, j1 = i1, j2 = i2, j3 = i3, j4 = i4, j5 = i5, j6 = i6, j7 = i7, j8 = i8, j9 = i9;
        long k0 = j0, k1 = j1, k2 = j2, k3 = j3, k4 = j4, k5 = j5, k6 = j6, k7 = j7, k8 = j8, k9 = j9;
        long l0 = k0, l1 = k1, l2 = k2, l3 = k3, l4 = k4, l5 = k5, l6 = k6, l7 = k7, l8 = k8, l9 = k9;
        long m0 = l0, m1 = l1, m2 = l2, m3 = l3, m4 = l4, m5 = l5, m6 = l6, m7 = l7, m8 = l8, m9 = l9;
        int n = 0;
        String s = "s";
        double d = 1.5;
        float f = 2.5f;
        for (int q = 0; q < 3; q++) {
            n += 1000;
            n++;
            n -= 7;
            s += q;
            d *= 2;
            f++;
        }
        Runnable r = () -> System.out.println(m9 + m8);
        r.run();
        System.out.println(n + s + d + f + (m1 + m2 + m3 + l9));
    }
}
