public class PatternInstanceof {
    static String f(Object o) {
        if (o instanceof String s && s.length() > 2)
            return "long string " + s.length();
        if (!(o instanceof Integer i))
            return "other " + (o instanceof String t ? t : "?");
        return "int " + (i + 1);
    }

    static int loop(Object o) {
        int n = 0;
        while (!(o instanceof Integer k)) {
            o = n++ > 3 ? Integer.valueOf(n) : o;
        }
        return k * 100;
    }

    static boolean same(Object a, Object b) {
        return a instanceof String x && b instanceof String y && x.equals(y);
    }

    static Object make(int n) {
        System.out.print("[made]");
        return n == 0 ? "text" : (Object) n;
    }

    String field = "f";

    boolean shadow(Object o) {
        return o instanceof String field && field.equals(this.field) || field.isEmpty();
    }

    public static void main(String[] args) {
        System.out.println(f("abc") + ", " + f("a") + ", " + f(41) + ", " + f(null) + ", " + f(2.0));
        System.out.println(loop("x"));
        System.out.println(same("a", "a") + " " + same("a", 1));
        if (make(0) instanceof String s)
            System.out.println(s.toUpperCase());
        if (!(make(1) instanceof String s2) || s2.isEmpty())
            System.out.println("not a string");
        System.out.println(new PatternInstanceof().shadow("f") + " " + new PatternInstanceof().shadow(1));
        for (Object o = 3; o instanceof Integer i && i > 0; o = i - 1)
            System.out.print(i + " ");
        System.out.println();
        Object arr = new int[] {4, 5};
        System.out.println(arr instanceof int[] a ? a[1] : -1);
        boolean b = arr instanceof final Object[] objs ? objs.length > 0 : arr instanceof int[] c && c.length == 2;
        System.out.println(b);
    }
}
