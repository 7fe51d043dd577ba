public class DefiniteAssignment {
    static int f(boolean b) {
        final int x;
        if (b)
            x = 1;
        else
            x = 2;
        int y;
        if (b && (y = x) > 0)
            return y;
        int z;
        while (true) {
            if (x > 1) {
                z = x * 10;
                break;
            }
        }
        return z;
    }

    static String g(int k) {
        String s;
        switch (k) {
            case 0: s = "zero"; break;
            case 1: s = "one"; break;
            default: return "many";
        }
        return s;
    }

    static int h(String t) {
        int n;
        try {
            n = Integer.parseInt(t);
        } catch (NumberFormatException e) {
            n = -1;
        }
        return n;
    }

    static int k(boolean a, boolean b) {
        int v;
        if (!(a || b) || (v = 3) < 0)
            return 0;
        return v;
    }

    static int w(int n) {
        long wide;
        int r;
        for (r = 0; ; r++) {
            if (r > n) {
                wide = r;
                break;
            }
        }
        return (int) wide + r;
    }

    public static void main(String[] args) {
        System.out.println(f(true) + " " + f(false));
        System.out.println(g(0) + g(1) + g(2));
        System.out.println(h("12") + h("x"));
        System.out.println(k(true, false) + " " + k(false, false) + " " + w(4));
        int late;
        Runnable r;
        {
            int t = 5;
            late = t;
            r = () -> System.out.println(t);
        }
        r.run();
        System.out.println(late);
    }
}
