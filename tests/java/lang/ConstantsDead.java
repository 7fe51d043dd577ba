public class ConstantsDead {
    static final boolean DEBUG = false;
    static final int SIZE = 1 << 4, MASK = SIZE - 1;
    static final String A = "a", B = A + 1 + 'c' + 2L + 3.0f + true + null_();
    static final String C = A + "b" + SIZE;
    static final char CH = (char) (A.length() == 1 ? 'y' : 'n');
    static final char CC = (char) ('a' + 2);
    static final byte BY = (byte) 0x1ff;
    static final long BIG = 1L << 40 | MASK;
    static final double D = 1 / 3.0, INF = 1 / 0.0;
    final int inst = 7;
    static int calls;

    static String null_() {
        calls++;
        return "n";
    }

    static boolean side(boolean r) {
        calls++;
        return r;
    }

    static int sw(int x) {
        final int local = 3;
        switch (x) {
        case SIZE: return 1;
        case MASK: return 2;
        case local: return 3;
        case CC: return 4;
        case 'z' - 'a': return 5;
        case (int) 1e2: return 6;
        case true ? 200 : 300: return 7;
        case ~5 & 0xff: return 8;
        default: return 0;
        }
    }

    static int dead(int k) {
        if (DEBUG) {
            System.out.println("debug " + k);
            return -1;
        }
        if (!DEBUG || side(true))
            k++;
        int r;
        if (true)
            r = k;
        do {
            if (k > 0)
                break;
            k++;
        } while (!DEBUG);
        boolean t = DEBUG && side(true) | !DEBUG, u = !DEBUG || side(false);
        if (DEBUG ^ true & t)
            k += u ? 1 : 0;
        return false ? 1 / 0 : k + (true ? r : side(true) ? 1 : 2);
    }

    static int loop() {
        for (int i = 0; true; i++)
            if (i * i > 50)
                return i;
    }

    static int thrower(boolean b) {
        while (true) {
            if (b)
                throw new IllegalStateException("t");
            b = !b;
        }
    }

    public static void main(String[] args) {
        System.out.println(B + C + CH + CC + BY + BIG + " " + D + INF);
        for (int x : new int[] {16, 15, 3, 'c', 25, 100, 200, 250, 1})
            System.out.print(sw(x) + " ");
        System.out.println(dead(4) + " " + loop() + " " + new ConstantsDead().inst);
        try {
            thrower(false);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println((A + "b") == "ab" ? "interned" : "fresh");
        String la = "a";
        System.out.println(((la + "b") == "ab") + " " + ((la + "b").intern() == "ab") + " " + (C == "ab16"));
        final String fa = "a";
        System.out.println((fa + "b") == "ab");
        System.out.println(calls);
        int i = 'a' + 1;
        char c = 'a' + 1;
        final int fi = 10;
        byte b = fi;
        c += 1.7;
        System.out.println(i + "" + c + b + (char) (c + 1) + (int) c + (c + 1));
        System.out.println(1 + 2 + "3" + 4 * 5 + (6 - 7) + -8 + +9 + ~10 + (1 > 2) + (5 / 2) + 5 % 3 + (5.0f / 2));
        System.out.println(Integer.MAX_VALUE + Integer.MIN_VALUE + Long.MAX_VALUE + (0x7fffffff + 1) + (long) 1e19 + (int) -0.9f + (short) 70000 + (byte) -129);
        System.out.println((5 & 6) + (5 | 6) + (5 ^ 6) + (-5 >> 1) + (-5 >>> 30) + (1 << 31) + (true ? 1 : 'a') + (0.1 + 0.2 == 0.3 ? "eq" : "ne"));
        long ll = Integer.MAX_VALUE;
        ll++;
        int shift = 1 << 35;
        long lshift = 1L << 67;
        System.out.println(ll + " " + shift + " " + lshift + " " + (-7 / 2) + (-7 % 2) + (7 / -2) + (Long.MIN_VALUE / -1) + (Integer.MIN_VALUE % -1));
    }
}
