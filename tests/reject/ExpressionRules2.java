class ExpressionRules2 {
    int i; String s; Object o; boolean b; int[] arr; Integer boxed; double d; char c; byte by; long l; Runnable run;
    static void v() {}
    void f() {
        i = s; s = i; b = i; i = b; i = d; i = l; by = i; by = 200; c = -1; c = i; by = c; boxed = l; boxed = 'c'; l = boxed; d = boxed;
        by = 'a'; c = 97; by += 1000; c *= 2.5;
        i = "a" - 1;
        b = !i; i = ~d; i = -b; i = +s; b++; s++; o--; ++i--; i++ ++;
        b = s instanceof Integer; b = i instanceof Integer; b = boxed instanceof Number; b = o instanceof int; b = null instanceof String;
        i = (int) s; s = (String) i; b = (boolean) i; i = (int) b; i = (int) o; o = (Object) i; boxed = (Integer) l; s = (String) run; run = (Runnable) s; run = (Runnable) boxed;
        i = b ? 1 : "s"; s = b ? 1 : null; i = i ? 1 : 2; i = b ? v() : 1;
        5 = i; i + 1 = 2; f() = 1; (i) = 2; (i + 1)++; "s" = s; null = o;
        arr[s] = 1; i[0] = 1; arr["a"]++; o[1] = 2; arr[0][0] = 1;
        foo(); foo.bar(); Foo.bar(); this.foo(); s.foo(); String.foo(); java.util.Foo x; java.lang.String.foo.bar();
        ExpressionRules2.f(); ExpressionRules2.i = 1; ExpressionRules2.this.i = 2; String.this.foo(); Runnable.super.run();
        Math.abs("s"); Math.max(1); "a".charAt("b"); s.substring(1, 2, 3); s.equals(); Integer.parseInt(1); String.valueOf();
        int i2 = 1.0f; float f2 = 1.0; long l2 = 1e3; char c2 = "c"; byte b2 = 128; short s2 = 40000; boolean bb = 0; String str = 'c'; Object ob = void.class;
    }
}
