public class ShortCircuit {
    static int n;

    static boolean t() {
        n++;
        return true;
    }

    static boolean f() {
        n += 10;
        return false;
    }

    public static void main(String[] args) {
        System.out.println((t() || f()) + " " + n);
        System.out.println((f() && t()) + " " + n);
        System.out.println((t() && f() || t()) + " " + n);
        System.out.println((t() & f() | t()) + " " + n);
        boolean b = !(t() && !f());
        System.out.println(b + " " + n);
        if ((t() ? f() : t()) || !f())
            System.out.println("yes " + n);
        boolean c = t() ^ f();
        System.out.println(c);
        while (n < 100 && (t() || f()))
            n += 7;
        System.out.println(n);
        boolean x = true || 1 / 0 > 0;
        System.out.println(x);
    }
}
