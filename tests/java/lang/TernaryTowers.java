import java.util.*;
import java.util.function.*;

public class TernaryTowers {
    static String log = "";

    static boolean t(String s, boolean r) {
        log += s;
        return r;
    }

    static String grade(int n) {
        return n >= 90 ? "A" : n >= 80 ? "B" : n >= 70 ? n % 2 == 0 ? "C+" : "C" : "F";
    }

    static Object mix(int k) {
        return k == 0 ? 1 : k == 1 ? 'c' : k == 2 ? 2.5f : k == 3 ? null : k == 4 ? "s" : new int[] {k};
    }

    static double num(int k) {
        return k == 0 ? 1 : k == 1 ? 'c' : k == 2 ? 2.5f : 7L;
    }

    static int logic(boolean a, boolean b, boolean c) {
        int r = 0;
        if (a && b || !c)
            r |= 1;
        if (a || b && c)
            r |= 2;
        if (!(a && (b || c)) == (!a | !(b | c)))
            r |= 4;
        if (a ? b : c)
            r |= 8;
        if ((a ? b : c) && !(b ? a : !c) || a != b ^ c)
            r |= 16;
        boolean d = a && b, e = a || b, f = !a, g = a == b ? c : !c, h = a & b | c ^ a;
        r += (d ? 32 : 0) + (e ? 64 : 0) + (f ? 128 : 0) + (g ? 256 : 0) + (h ? 512 : 0);
        while (a && b) {
            a = !c;
            b = r > 2000;
            r += 1000;
        }
        return r;
    }

    static Function<Integer, Integer> pick(int n) {
        return n > 0 ? x -> x + n : n < 0 ? x -> x * n : Function.identity();
    }

    static <T> T choose(boolean b, T x, T y) {
        return b ? x : y;
    }

    public static void main(String[] args) {
        for (int n : new int[] {95, 85, 74, 73, 10})
            System.out.print(grade(n) + " ");
        for (int k = 0; k < 6; k++) {
            Object o = mix(k);
            System.out.print((o instanceof int[] a ? "arr" + a[0] : o == null ? "null" : o.getClass().getSimpleName() + o) + (k < 4 ? num(k) : "") + " ");
        }
        System.out.println();
        for (int m = 0; m < 8; m++)
            System.out.print(logic((m & 4) != 0, (m & 2) != 0, (m & 1) != 0) + " ");
        System.out.println();
        boolean r = t("a", true) && t("b", false) || t("c", true) && !t("d", false) ^ t("e", true);
        System.out.println(log + r + (t("x", false) ? t("y", true) : t("z", true)) + log);
        System.out.println(pick(3).apply(4) + " " + pick(-3).apply(4) + " " + pick(0).apply(4));
        List<? extends Comparable<?>> l = choose(true, List.of(1), List.of("s"));
        Number nn = choose(false, 1, 2.5);
        System.out.println(l + "" + nn + choose(true, 'x', "y"));
        int i = 0;
        i = i++ == 0 ? i++ : i--;
        int j = i > 0 ? i < 5 ? ++i : --i : i;
        System.out.println(i + " " + j);
        Integer boxed = i > 100 ? 1 : null == log ? 2 : Integer.valueOf(3);
        long w = boxed != null ? boxed : 0L;
        char c = true ? 'a' : 0;
        byte b = i > 0 ? (byte) 1 : 2;
        System.out.println(w + "" + c + b + (i > 0 ? 'x' : i) + (i > 0 ? 'x' : 1) + (i > 0 ? 1 : 2L) + (i < 0 ? 1 : "s"));
        Supplier<Runnable> s = () -> i() ? () -> System.out.println("yes") : () -> System.out.println("no");
        s.get().run();
        String str = (log.length() > 3 ? log : null) + (log == null ? "" : log.isEmpty() ? "e" : log.charAt(0));
        System.out.println(str);
        int[] arr = log.isEmpty() ? new int[0] : new int[] {1, 2};
        for (int v : log.isEmpty() ? new int[0] : arr)
            System.out.print(v);
        System.out.println((log.isEmpty() ? arr : new int[3]).length);
        assert i > 0 ? true : false : i == 0 ? "zero" : "neg";
    }

    static boolean i() {
        return log.length() % 2 == 0;
    }
}
