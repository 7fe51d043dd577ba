import java.util.*;

public class PatternScopes {
    static Object s = "field";

    static String a(Object o) {
        if (!(o instanceof String s))
            return "not " + s;
        return s + s.length();
    }

    static int b(Object o) {
        return o instanceof Integer i && i > 5 ? i : o instanceof String s && !s.isEmpty() ? s.charAt(0) : -1;
    }

    static String c(Object o) {
        while (!(o instanceof String t)) {
            if (o instanceof Integer n && n > 3)
                o = n - 1;
            else if (o instanceof Integer n)
                o = "n" + n;
            else
                return "?" + o;
        }
        return t.toUpperCase();
    }

    static boolean d(Object a, Object b) {
        return a instanceof Number x && b instanceof Number y && x.intValue() == y.intValue() || a instanceof String z && z.equals(b);
    }

    static String e(List<? extends Object> l) {
        StringBuilder sb = new StringBuilder();
        for (Object o : l) {
            if (!(o instanceof CharSequence cs) || cs.length() == 0)
                continue;
            sb.append(cs.charAt(0));
            if (cs instanceof String str && (str.length() > 2 || str.equals("ab")) && !(str.startsWith("z")))
                sb.append('!').append(str);
        }
        return sb.toString();
    }

    static int f(Object o) {
        for (int n = 0; o instanceof Integer i && n < i; n++)
            o = i - 1;
        do {
            if (o instanceof Long l)
                return l.intValue();
        } while (!(o instanceof Integer j));
        return j * 10;
    }

    static <T> T g(Object o, Class<T> k, T other) {
        if (k.isInstance(o) && o instanceof Comparable<?> c && c.equals(o))
            return k.cast(c);
        return other;
    }

    record P(Object l, Object r) {
        @Override
        public boolean equals(Object o) {
            return this == o || o instanceof P p && Objects.equals(l, p.l) && Objects.equals(r, p.r);
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    static String h(Object o) {
        if (o instanceof P p && p.l() instanceof P q && q.r() instanceof String x)
            return x;
        else if (o instanceof P p) {
            Object x = p.r();
            return "P" + x;
        }
        boolean known = o instanceof Integer || o instanceof Long;
        return known ? "num" : s instanceof String f ? f : "none";
    }

    static String i(Object o) {
        assert o instanceof String || o instanceof Integer;
        String r = "";
        r += o instanceof String str ? str : "x";
        if (o instanceof final Integer n) {
            Runnable run = () -> System.out.print(n + ";");
            run.run();
        }
        if (o != null && o instanceof String s && s.length() > 1) {
            r += s;
        }
        return r + (s == null ? "" : s.getClass().getSimpleName());
    }

    public static void main(String[] args) {
        System.out.println(a("x") + a(1));
        System.out.println(b(9) + " " + b(1) + " " + b("q") + " " + b(""));
        System.out.println(c("str") + c(6) + c(2.5));
        System.out.println(d(1, 1L) + " " + d("a", "a") + " " + d("a", 1));
        System.out.println(e(Arrays.asList("ab", 1, null, "", new StringBuilder("q"), "zzz", "long")));
        System.out.println(f(7) + " " + f(9L));
        System.out.println(g("x", String.class, "o") + g(1, String.class, "o"));
        System.out.println(new P(1, 2).equals(new P(1, 2)) + h(new P(new P(1, "deep"), 2)) + h(new P(1, 2)) + h(3) + h('c'));
        System.out.println(i("yes") + i(5));
    }
}
