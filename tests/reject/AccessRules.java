package acc;
import java.util.*;
class AccessRules {
    static class P { private int x; private void m() {} private P(int i) {} P() {} private static class In {} protected void prot() {} }
    static class Q extends P { void f() { x = 1; m(); super.x = 2; this.m(); ((P) this).m(); new P(1); new In(); } }
    void f(ArrayList<String> l, Object o, Thread t, ClassLoader cl) throws Exception {
        l.modCount++;
        l.removeRange(0, 1);
        o.clone();
        new AbstractList<String>();
        new Math();
        Runtime r = new Runtime();
        java.util.HashMap.Node<String, String> n;
        System.Logger log = null;
        List.of().listIterator().foo = 1;
    }
}
