import java.util.*;
import java.util.function.*;
import static java.util.Map.Entry;
import static java.lang.Math.*;

public class Nested {
    private int x = 10;
    static int counter;
    class Inner {
        int x = 20;
        class Deep {
            int x = 30;
            String all() { return x + "," + this.x + "," + Inner.this.x + "," + Nested.this.x; }
        }
        Deep deep() { return new Deep(); }
    }
    static class Base {
        protected String name = "base";
        Base() { init(); }
        Base(String n) { name = n; init(); }
        void init() { counter++; }
        static String who() { return "Base"; }
        class In { String get() { return "in " + name; } }
    }
    static class Derived extends Base {
        String name = "derived";
        Derived(String n) { super(n + "!"); }
        String both() { return name + "/" + super.name + "/" + ((Base) this).name; }
        @Override void init() { super.init(); counter += 10; }
        static String who() { return "Derived"; }
        class In2 extends In { String get() { return "2" + super.get(); } }
    }
    static class Outsider extends Base.In {
        Outsider(Base b) { b.super(); }
    }
    interface Op { int apply(int a, int b); default Op swap() { return (a, b) -> apply(b, a); } static Op of(String s) { return Op.Kind.valueOf(s); }
        enum Kind implements Op {
            ADD("+") { public int apply(int a, int b) { return a + b; } },
            SUB("-") { public int apply(int a, int b) { return a - b; } @Override String sign() { return "minus"; } };
            private final String sign;
            static final Map<String, Kind> BY = new HashMap<>();
            static { for (Kind k : values()) BY.put(k.sign, k); }
            Kind(String s) { sign = s; }
            String sign() { return sign; }
        }
    }
    int captured(int p) {
        final int q = p * 2;
        class Local {
            int v = q + x;
            int twice() { return new Object() { int go() { return v * 2 + p; } }.go(); }
        }
        Supplier<Local> s = Local::new;
        IntSupplier t = () -> new Local().twice() + x;
        return s.get().v + t.getAsInt();
    }
    static <T> Iterator<T> cycle(List<T> l, int n) {
        return new Iterator<>() {
            int i = 0;
            public boolean hasNext() { return i < n; }
            public T next() { return l.get(i++ % l.size()); }
        };
    }
    static int varargs(Integer... xs) { int s = 0; for (int v : xs) s += v; return s; }
    static Object[] objs(Object... os) { return os; }
    int[] arr[] = {{1}, {2, 3}};
    static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
    static final IntUnaryOperator FIB = new IntUnaryOperator() { public int applyAsInt(int n) { return n < 2 ? n : this.applyAsInt(n - 1) + applyAsInt(n - 2); } };

    public static void main(String... args) throws Exception {
        Nested n = new Nested();
        Nested.Inner.Deep d = n.new Inner().new Deep();
        System.out.println(d.all() + " " + n.new Inner().deep().x);
        Derived dv = new Derived("z");
        System.out.println(dv.both() + counter + dv.who() + Base.who() + dv.new In2().get() + new Outsider(dv).get());
        System.out.println(Op.of("ADD").apply(3, 4) + " " + Op.Kind.SUB.swap().apply(3, 4) + Op.Kind.SUB.sign() + Op.Kind.BY.get("+").sign() + Op.Kind.ADD.getDeclaringClass().getSimpleName());
        System.out.println(n.captured(3));
        for (Iterator<String> it = cycle(List.of("a", "b"), 3); it.hasNext(); ) System.out.print(it.next());
        System.out.println(varargs() + varargs(1, 2) + objs((Object[]) new String[] {"p", "q"}).length + objs(null, null).length + n.arr[1][1]);
        System.out.println(max(1, 2) + abs(-3) + (int) PI + fact(5) + FIB.applyAsInt(10));
        Entry<String, Integer> e = Map.entry("k", 1);
        System.out.println(e.getKey() + e.getValue());
        int[] a = {3, 1, 2}; int i = 0;
        a[i++] += 5; a[i] <<= 2; a[++i]--;
        System.out.println(Arrays.toString(a) + i);
        Integer boxed = 5; boxed++; boxed += 2; Character ch = 'a'; ch++;
        long big = Integer.MAX_VALUE; big++; short sh = (short) 40000; sh += 1; byte by = (byte) (by = 3);
        System.out.println(boxed + "" + ch + big + sh + by + (5 / 2) + (5 / 2.0) + (-7 % 3) + (-7 >> 1) + (-7 >>> 28) + (1L << 40) + ('a' + 'b') + (char) ('a' + 1));
        String s = null; s += "x"; s += 1 + 2 + "y" + 1 + 2; 
        System.out.println(s + (s == null) + (s instanceof String) + !true + ~5 + -(-3) + +4);
        StringBuilder log = new StringBuilder();
        try (AutoCloseable r1 = () -> log.append("c1"); AutoCloseable r2 = () -> { log.append("c2"); }) { log.append("body"); } finally { log.append("fin"); }
        System.out.println(log);
        Runnable r = () -> { class L { String t() { return "local in lambda"; } } System.out.println(new L().t()); };
        r.run();
        do { i++; if (i > 5) break; } while (i < 100);
        synchronized (n) { i += n.x; }
        assert i > 0 : "positive";
        char c2 = args.length > 10 ? 'x' : 65;
        System.out.println(i + "" + c2 + (args.length == 0 ? 1 : 'b') + (Object) (args.length == 0 ? 1 : 2.5f));
        int[][][] cube = new int[2][3][]; cube[1][2] = new int[] {7};
        System.out.println(cube.length + cube[0].length + cube[1][2][0] + int[].class.getName() + String[][].class.getSimpleName() + void.class + Entry.class.getName());
        for (var entry : new TreeMap<>(Map.of("a", 1, "b", 2)).entrySet()) System.out.print(entry.getKey() + entry.getValue());
        System.out.println(((Function<Integer, Integer>) (z -> z + 1)).andThen(z -> z * 2).apply(4));
        Object both = (Runnable & java.io.Serializable) () -> { };
        System.out.println(both instanceof java.io.Serializable);
    }
}
