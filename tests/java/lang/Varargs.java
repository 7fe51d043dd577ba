public class Varargs {
    static String f(Object... xs) {
        return xs == null ? "null" : "objs" + xs.length;
    }

    static String g(int a, long... xs) {
        long s = a;
        for (long x : xs)
            s += x;
        return "" + s;
    }

    static String h(String s, Integer... is) {
        return s + is.length;
    }

    static String over(int x) {
        return "int";
    }

    static String over(int... x) {
        return "ints";
    }

    static String over(Integer x) {
        return "Integer";
    }

    static String over(Object x) {
        return "Object";
    }

    Varargs(String... s) {
        System.out.println("ctor " + s.length);
    }

    public static void main(String[] args) {
        System.out.println(f() + f(1) + f(1, "b") + f((Object[]) null) + f((Object) null) + f(new Object[] {1, 2, 3}));
        System.out.println(f(new int[] {1, 2}) + f(new String[] {"a", "b"}, 1));
        System.out.println(g(1) + g(1, 2) + g(1, 2, 'a'));
        System.out.println(h("a") + h("b", 1, 2));
        byte b = 1;
        System.out.println(over(1) + over() + over(1, 2) + over(Integer.valueOf(1)) + over(b) + over(1L) + over('c'));
        new Varargs();
        new Varargs("x", "y");
        new Varargs("p") {};
        System.out.println(String.format("%s-%d", "x", 5));
    }
}
