class EnumRules {
    enum A { X, X; }
    enum B { P; B() { super(); } }
    enum C { P; public C() {} }
    final enum D { P }
    abstract enum E { P }
    enum F { P; abstract void m(); }
    enum G { P { void m() {} }, Q; abstract void m(); }
    enum I { P; protected void finalize() {} }
    enum J { P; public static J[] values() { return null; } }
    enum K { P; static int n; K() { n++; int m = n; } }
    enum L { P; static final int N = 1; L() { int m = N; } }
    enum N { P, Q(2); N(int i) {} }
    class Q extends Enum<Q> {}
    void f(A a) {
        new A();
        switch (a) { case A.X: break; case X: break; case Z: break; }
        switch (a) { case X: case X: }
        int i = a;
        if (a == 1) {}
        a.X = null;
    }
    enum U { V { int w() { return hidden; } }; private int hidden; }
}
