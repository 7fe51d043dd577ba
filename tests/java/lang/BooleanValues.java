public class BooleanValues {
    boolean f = 1 < 2, g = !f;
    static Boolean boxed = true;

    static boolean and(boolean a, boolean b) {
        return a && b;
    }

    static boolean mixed(int x, Integer y, String s) {
        return x > 3 == y < 5 && (s == null) != (x == y) || boxed & !boxed;
    }

    static boolean[] table(int n) {
        boolean[] t = new boolean[n];
        for (int i = 0; i < n; i++)
            t[i] = i % 3 == 0 ^ i % 2 == 0;
        return t;
    }

    public static void main(String[] args) {
        BooleanValues o = new BooleanValues();
        System.out.println(o.f + " " + o.g + and(o.f, !o.g) + (o.f ? !o.g : o.g));
        System.out.println(mixed(4, 4, null) + " " + mixed(1, 9, "s") + " " + mixed(4, 9, null));
        for (boolean b : table(7))
            System.out.print(b ? 1 : 0);
        System.out.println();
        boolean x = false;
        x |= 5 > 3;
        x &= !x || true;
        x ^= true;
        System.out.println(x);
        boolean y = x = !x;
        System.out.println(y && x == y);
        Boolean nul = null;
        try {
            if (nul)
                System.out.println("never");
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        System.out.println(boxed == true ? "boxed" : "not");
        int n = 0;
        if (!(n++ == 0) || ++n == 2)
            System.out.println(n);
        System.out.println(n > 1 ? n < 3 ? "two" : "many" : "few");
        do
            n--;
        while (!(n <= 0));
        System.out.println(n);
    }
}
