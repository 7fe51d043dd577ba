import java.util.*;
record RecordRules(int a, String b) {
    record A(int x) { A(int y) { this.x = y; } }
    record B(int x) { B { this.x = x; } }
    record C(int x) { C { return; } }
    record D(int x) { D(int x) throws Exception { this.x = x; } }
    record E(int x) { private E {} }
    record F(int x) { F(String s) {} }
    abstract record J(int x) {}
    record K(int x) { public long x() { return x; } }
    record L(int x) { int x() { return x; } }
    record M(int x) { public int x() throws Exception { return x; } }
    record N(int x) { public static int x() { return 1; } }
    record O(int x) { public <T> int x() { return x; } }
    record Q(int x) { Q(int x) {} }
    class S extends A {}
    record T(int x) { native void f(); }
    record W(int x) { W { } W { } W(int x) { this.x = x; } }
    record X(int x) { void m() { x = 1; this.x++; } }
    record Y(int x) { Y(int a, int b) { this(a); } Y() { super(); } }
    void f() { int loc = 1; record Z(int q) { int g() { return loc + a; } } }
    class Inner { record In(int p) { int g() { return a; } } }
}
