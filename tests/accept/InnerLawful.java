import java.util.*;
import java.util.function.*;

class InnerLawful<T> {
    T t;
    class A { T a = t; class B extends A { T b = a; A up() { return A.this; } InnerLawful<T> out() { return InnerLawful.this; } } }
    static class SN<U> { class In { U u; } In mk() { return new In(); } static <V> SN<V>.In of(SN<V> s) { return s.new In(); } }
    class C extends A { C() { super(); } class D extends A.B { D() { new A().super(); } } }
    class E extends InnerLawful<String>.A { E(InnerLawful<String> o) { o.super(); } String get() { return a; } }
    InnerLawful<T>.A f1 = new A();
    InnerLawful<String>.A.B f2 = new InnerLawful<String>().new A().new B();
    List<A> l = new ArrayList<A>();

    interface I { int X = 1; class K { int y = X; } I SELF = new I() { public int go() { return X + SELF.hashCode(); } }; int go(); }
    enum En { P { int v() { return priv() + w; } }; private static int priv() { return 1; } final int w = 2; abstract int v(); interface Q {} class R { En e = P; } }
    void locals(final int p, List<? super T> sink) {
        int q = p;
        class L1 { int r = q; class L2 { int s = r + q + p; L1 o() { return L1.this; } } }
        class L3 extends L1 { L2 x = this.new L2(), y = x; { x.o().new L2(); } }
        abstract class L4<Z extends T> { abstract Z z(); void go() { sink.add(z()); } }
        new L4<T>() { T z() { return t; } }.go();
        record Rec(int a) { static int n; int two() { return a * 2; } }
        Supplier<L3> mk = L3::new;
        Function<Integer, Rec> mr = Rec::new;
        new Object() { void hello() { new L3().x.o(); hello2(); } void hello2() {} }.hello();
        for (int i = 0; i < 2; i++) { class L1b extends L1 { L1b(int z) { super(); r = z; } } new L1b(i); }
        Runnable r = () -> { class InLam { T v = t; int w = q; } new InLam(); new A() { T g() { return a; } }.g(); };
    }
    static void stat() { class S { int z; } new S().z++; interface LI { void m(); } LI li = () -> {}; enum LE { A } LE e = LE.A; }
    private int x; private class PX { private int x = InnerLawful.this.x++; } int y = new PX().x;
    static class Shadow { int v = 1; class In { int v = Shadow.this.v + 1; class In2 { int v = In.this.v + Shadow.this.v; void m(int v) { this.v = v; } } } }
    Comparator<T> cmp = new Comparator<T>() { Comparator<T> self = this; public int compare(T a, T b) { return self == this ? 0 : 1; } };
    Object cyc = new Object() { Object me = cyc; };
}
