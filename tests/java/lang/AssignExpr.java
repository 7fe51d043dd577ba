public class AssignExpr {
    static int s;
    int f;
    static long[] a = new long[3];

    public static void main(String[] args) {
        int x, y, z;
        x = y = z = 4;
        System.out.println(x + y + z);
        AssignExpr o = new AssignExpr(), p = o;
        o.f = s = x = 9;
        System.out.println(p.f + s + x);
        long l = a[0] = a[1] = 5;
        System.out.println(l + a[0] + a[1]);
        System.out.println((a[2] = 7) + (s += 3) + (o.f -= 2));
        double d = x = 3;
        System.out.println(d);
        boolean b;
        if (b = x == 3)
            System.out.println("b " + b);
        while ((x = x - 1) > 0)
            System.out.print(x + " ");
        System.out.println();
        String t;
        System.out.println((t = "q") + t.length());
        Object q = t = null;
        System.out.println(q == t);
    }
}
