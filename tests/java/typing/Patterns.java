import java.util.*;

public class Patterns {
    sealed interface Shape permits Circle, Square, Rect { }
    record Circle(double r) implements Shape { }
    record Square(double side) implements Shape { }
    record Rect(double w, double h) implements Shape { Rect { if (w < 0) throw new IllegalArgumentException("w"); } }
    enum Day { MON, TUE, SAT, SUN; boolean weekend() { return switch (this) { case SAT, SUN -> true; default -> false; }; } }

    static double area(Shape s) {
        if (s instanceof Circle c)
            return Math.PI * c.r() * c.r();
        if (s instanceof Square q && q.side() > 0)
            return q.side() * q.side();
        if (!(s instanceof Rect r))
            throw new IllegalStateException();
        return r.w() * r.h();
    }
    static String kind(Object o) {
        return o instanceof String s && !s.isEmpty() ? s.toUpperCase() : o instanceof Integer i ? "i" + (i + 1) : "other";
    }
    static int loop(Iterator<?> it) {
        int n = 0;
        while (!(it.next() instanceof String s)) n++;
        return n + s.length();
    }
    static int days(Day d) {
        int v = switch (d) {
            case MON: yield 1;
            case TUE: { int x = 1; yield x + 1; }
            case SAT: case SUN: yield d.weekend() ? 60 : 0;
        };
        return v;
    }
    static String str(String s) {
        switch (s) {
            case "Aa": case "BB": return "collide";
            case "x": break;
            default: return "default";
        }
        return "x";
    }
    static Object mixed(int k) {
        return switch (k) { case 0 -> 1; case 1 -> "s"; case 2 -> { try { yield 2.5; } finally { System.out.print("fin "); } } default -> null; };
    }
    static long num(char c) {
        return switch (c) { case 'a' -> 1; case 'b' -> 2L; default -> 'z'; };
    }
    static boolean eq(Object a, Object b) {
        return a == b || a instanceof Patterns p && b instanceof Patterns q && p.hashCode() == q.hashCode();
    }
    String field = "f";
    String shadow(Object field) {
        if (field instanceof Integer n && n > 3) return "n" + n;
        return this.field;
    }
    static void lab() {
        outer:
        for (int i = 0; ; i++) {
            for (int j : new int[] {1, 2, 3}) {
                if (j == 2) continue outer;
                if (i == 2) break outer;
                System.out.print(i + ":" + j + " ");
            }
        }
        block: { if (System.nanoTime() > 0) break block; System.out.print("never"); }
        System.out.println();
    }
    public static void main(String[] args) {
        System.out.println(area(new Square(3)) + " " + area(new Rect(2, 5)) + " " + (area(new Circle(1)) > 3.14));
        System.out.println(kind("abc") + kind(4) + kind(2.0) + kind(""));
        System.out.println(loop(List.of(1, 2, "four").iterator()));
        for (Day d : Day.values()) System.out.print(days(d) + " ");
        System.out.println(str("Aa") + str("BB") + str("x") + str("y"));
        System.out.println(mixed(0) + " " + mixed(1) + " " + mixed(2) + " " + mixed(3) + " " + num('a') + num('b') + num('q'));
        System.out.println(eq(1, 2) + new Patterns().shadow(5) + new Patterns().shadow("s"));
        lab();
        System.out.println(new Rect(1, 2) + " " + new Rect(1, 2).equals(new Rect(1, 2)) + " " + new Circle(2).hashCode());
        try { new Rect(-1, 0); } catch (IllegalArgumentException | NullPointerException e) { System.out.println(e.getMessage()); }
        Object o = 5;
        if (o instanceof final Integer i) { System.out.println(i * 2); }
        String text = """
            Hello, \
            "World"
              indented\tTab
            """;
        System.out.print(text);
    }
}
