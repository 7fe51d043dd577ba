import java.util.*;
import java.util.function.*;

class SwitchLawful {
    enum E { A, B; static final E C = A; }
    sealed interface S permits X, Y {}
    record X(int v) implements S {}
    record Y(String s) implements S {}
    int all(E e) { return switch (e) { case A -> 1; case B -> 2; }; }
    int init(E e) { int r; switch (e) { case A: r = 1; break; case B: r = 2; break; default: throw new Error(); } return r; }
    int arrow(int i) { final int r; switch (i) { case 1 -> r = 1; case 2 -> { r = 2; } default -> throw new IllegalStateException(); } return r; }
    int yields(String s) { return switch (s) { case "a", "b": yield 1; case "c": { try { yield Integer.parseInt(s); } finally { s.length(); } } default: for (;;) { if (s.isEmpty()) yield 3; s = s.substring(1); } }; }
    void effects(int i) { switch (i) {} switch (i) { default: } switch (i) { case 1: case 2: } switch (i) { case 1 -> {} default -> i++; } }
    Object poly(int i) { return switch (i) { case 0 -> 1; case 1 -> "s"; case 2 -> new int[0]; default -> null; }; }
    Supplier<? extends Number> lam(boolean b) { return switch (b ? 1 : 0) { case 1 -> () -> 1; default -> () -> 2.0; }; }
    double widen(int i) { return switch (i) { case 0 -> 1; case 1 -> 'c'; case 2 -> 2L; default -> 1.5f; }; }
    <T extends Comparable<T>> T gen(int i, T a, T b) { return switch (i) { case 0 -> a; default -> b.compareTo(a) > 0 ? b : a; }; }
    int yield(int yield) { int record = yield, sealed = 1, permits = 2, var = 3; this.yield(record); return record + sealed + permits + var; }
    boolean cond(E e) { if (switch (e) { case A: yield true; case B: yield false; }) return true; while (switch (e) { case A -> false; case B -> true; }) { break; } return !(switch (e) { default -> true; }); }
    void nest(int a, int b) { int x = switch (a) { case 1 -> switch (b) { case 1 -> 11; default -> { int t = switch (b * 2) { case 4: yield 4; default: yield 0; }; yield t + 1; } }; default -> 0; } + switch (b) { default -> 1; }; }
    void labels(int n) { out: for (;;) { switch (n) { case 1: break out; case 2: continue out; case 3: { break; } default: n--; continue; } switch (n) { case 3 -> { break out; } default -> { continue out; } } } }
    char ch(char c) { return switch (c) { case 'a' -> 'b'; case '\u0000', 200 -> (char) 1; default -> c; }; }
    int scope(int i) { switch (i) { case 0: int x = 1; break; case 1: x = 2; return x; } return 0; }
    int def(Integer i) { switch (i) { case 1: { final class L {} return new L().hashCode(); } default: } return i; }
    void lambdas(List<E> l) { l.stream().map(e -> switch (e) { case A -> 1; case B -> 2; }).forEach(n -> { switch (n) { case 1 -> System.out.println(n); default -> { } } }); l.forEach(e -> { switch (e) { case A: return; default: } }); }
    String s(Object o) { return o instanceof X x ? switch (x.v()) { case 0 -> "z"; default -> "n" + x.v(); } : "o"; }
    final int f = switch (E.A) { case A -> 1; case B -> 2; };
    static { switch ("x") { case "x": break; } }
}
