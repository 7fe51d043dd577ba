import java.util.function.*;

class FlowLawful {
    final int a, b;
    { a = 1; }
    static final int S;
    static { int t = 0; if (t == 0) S = 1; else S = 2; }
    FlowLawful(boolean c) { if (c) { b = 1; } else { b = 2; return; } }
    FlowLawful() { this(true); }
    FlowLawful(int i) { try { i++; } finally { b = i; } }
    FlowLawful(long l) { switch ((int) l) { case 1: b = 1; break; default: b = 2; } }
    FlowLawful(String s) { do { b = 1; break; } while (true); }
    FlowLawful(Object o) { b = o == null ? 1 : 2; Runnable r = () -> System.out.println(this.b); }
    int loop() { while (true) { } }
    int loop2() { for (;;) { if (a > 1) return 1; } }
    int loop3(boolean c) { do { if (c) return 1; } while (true); }
    int thr() { throw new RuntimeException(); }
    int tf() { try { return 1; } finally { } }
    int tf2() { try { throw new Error(); } finally { return 1; } }
    int lab() { x: { if (a > 1) break x; return 1; } return 2; }
    int sync() { synchronized (this) { return 1; } }
    void da(boolean c, int n) {
        int x;
        if (c && (x = n) > 0) System.out.println(x);
        if (!c || (x = n) == 0) return; else System.out.println(x);
        int y;
        while (!((y = n) > 3)) n++;
        System.out.println(y);
        int z;
        if (c) z = 1; else throw new RuntimeException();
        z++;
        int w;
        for (w = 0; w < 3; w++) ;
        int v;
        try { v = n; } catch (RuntimeException e) { v = 2; }
        v++;
        final int u;
        if (c ? n > 1 : n < 1) u = 1; else u = 2;
        Supplier<Integer> s = () -> u;
        boolean k = c ? (n = 1) > 0 : false;
        int t;
        boolean ok = n > 1 && (t = n) > 2 && t < 5;
        final int q;
        q = 5;
        new Object() { int m() { return q; } };
        int r;
        { r = 1; }
        r++;
        int fin;
        try { n++; } finally { fin = 1; }
        fin++;
        for (final int i : new int[] {1}) { Runnable rr = () -> System.out.println(i); }
        int o = 1, p = o, h = p = 2;
    }
    int nestedTry(String s) throws java.io.IOException {
        try { try { return s.length(); } catch (NullPointerException e) { throw new java.io.IOException(); } finally { s = null; } }
        catch (java.io.FileNotFoundException e) { return 1; }
        finally { s = ""; }
    }
    <X extends Exception> void rethrow(Class<X> k) throws X { try { throw k.getDeclaredConstructor().newInstance(); } catch (ReflectiveOperationException e) { throw new RuntimeException(e); } }
    void precise() throws java.io.IOException { try { new java.io.FileReader("x").close(); } catch (Exception e) { throw e; } }
    void caught() { try { } catch (Exception e) { } try { } catch (Throwable t) { } try { throw new Error(); } catch (Error | RuntimeException e) { } }
    int unreachableOk() { if (false) { return 1; } while (a < 0) { continue; } int i = 0; for (; i < 1; ) { i++; } if (true) return 1; return 2; }
    int cond(int i) { if (i > 0) { return 1; } else if (i < 0) { return 2; } else { return 3; } }
    Object lam() { return (Supplier<Integer>) () -> { if (a > 0) return 1; throw new Error(); }; }
}
