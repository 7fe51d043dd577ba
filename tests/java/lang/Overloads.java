import java.util.ArrayList;
import java.util.List;

public class Overloads {
    static String m(long x) { return "long"; }
    static String m(double x) { return "double"; }
    static String m(Object x) { return "Object"; }
    static String m(String x) { return "String"; }
    static String m(char x) { return "char"; }
    static String m(List<?> x) { return "List"; }

    static String p(Object a, String b) { return "OS"; }
    static String p(String a, Object b) { return "SO"; }
    static String p(String a, String b) { return "SS"; }

    static String q(Runnable r) { return "Runnable"; }
    static <T> String q(java.util.concurrent.Callable<T> c) { return "Callable"; }

    public static void main(String[] args) {
        short s = 1;
        System.out.println(m(1) + m(s) + m('c') + m(1f) + m(1.0) + m("s") + m(Integer.valueOf(3)) + m(new ArrayList<>()));
        System.out.println(m((Object) "s") + m(true) + m(new int[0]));
        System.out.println(p("a", "b") + p(1, "b") + p("a", 2));
        System.out.println(q(() -> {}) + q(() -> 1) + q(() -> { throw new RuntimeException(); }));
        StringBuilder sb = new StringBuilder();
        sb.append('c').append((int) 'c').append(1L).append("s").append((Object) null).append(new char[] {'x', 'y'});
        System.out.println(sb);
        List<Integer> l = new ArrayList<>(List.of(10, 20, 30));
        l.remove(1);
        l.remove(Integer.valueOf(10));
        System.out.println(l);
    }
}
