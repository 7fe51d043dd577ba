import java.util.ArrayList;
import java.util.List;

public class Casts {
    interface I {}

    static class A implements I {}

    static class B extends A {}

    static String tryCast(Object o) {
        String s = "";
        try {
            A a = (A) o;
            s += "A";
        } catch (ClassCastException e) {
            s += "-";
        }
        try {
            I i = (I) o;
            s += "I";
        } catch (ClassCastException e) {
            s += "-";
        }
        s += o instanceof B ? "B" : "-";
        return s;
    }

    public static void main(String[] args) {
        System.out.println(tryCast(new A()) + tryCast(new B()) + tryCast("s") + tryCast(null));
        Object o = new int[][] {{1}};
        System.out.println(((int[][]) o)[0][0] + " " + (o instanceof Object[]) + " " + (o instanceof int[]));
        Object n = 5;
        System.out.println((int) n + (Integer) n + (int) (Integer) n);
        Object c = 'c';
        System.out.println((char) c + (int) (char) c);
        long l = (long) (Integer) n;
        double d = (Integer) n;
        System.out.println(l + d);
        Number num = (Number) n;
        Comparable<Integer> cmp = (Comparable<Integer>) n;
        System.out.println(num.intValue() + cmp.compareTo(4));
        List<?> wild = new ArrayList<>(List.of("w"));
        List<String> ls = (List<String>) wild;
        System.out.println(ls.get(0).length());
        try {
            Long bad = (Long) n;
        } catch (ClassCastException e) {
            System.out.println("Integer is no Long");
        }
        try {
            int bad = (int) c;
        } catch (ClassCastException e) {
            System.out.println("Character is no Integer");
        }
        byte b = (byte) (char) -1;
        System.out.println(b);
        System.out.println((short) 1e10 + " " + (char) 1e10 + (int) Float.POSITIVE_INFINITY);
        final A fa = new B();
        System.out.println(((B) fa).getClass().getSimpleName());
        Runnable r = (Runnable) () -> System.out.println("cast lambda");
        r.run();
        ((Runnable) Casts::hello).run();
    }

    static void hello() {
        System.out.println("hello");
    }
}
