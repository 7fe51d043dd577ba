class ExpressionRules {
    int i; String s; Object o; boolean b; int[] arr; Integer boxed; double d; char c; byte by; long l; Runnable run;
    static void v() {}
    void f() {
        i = s; s = i; b = i; i = b; i = d; i = l; by = i; by = 200; c = -1; c = i; by = c; boxed = l; boxed = 'c'; l = boxed; d = boxed;
        by = 'a'; c = 97; by += 1000; c *= 2.5;
        i = "a" - 1;
        b = !i; i = ~d; i = -b; i = +s; b++; s++; o--; ++i--; i++ ++;
        b = i && b; b = b & i; b = b | 1; i = b ^ b; i = i << d; i = 1 << 2L; s -= "a"; s += v(); s = s + v();
        b = i == b; b = s == i; b = o == i; b = boxed == s; b = null == i; b = run == s; b = arr == s; b = i < s; b = s < s; b = b > b;
        b = s instanceof Integer; b = i instanceof Integer; b = boxed instanceof Number; b = o instanceof int; b = null instanceof String;
        i = (int) s; s = (String) i; b = (boolean) i; i = (int) b; i = (int) o; o = (Object) i; boxed = (Integer) l; s = (String) run; run = (Runnable) s; run = (Runnable) boxed;
        i = b ? 1 : "s"; s = b ? 1 : null; i = i ? 1 : 2; i = b ? v() : 1;
        i.length(); i.x = 1; arr.length = 2; arr.size(); arr.foo; s.length; s.length().foo(); v().x(); this = null; super.foo(); super;
        5 = i; i + 1 = 2; f() = 1; (i) = 2; (i + 1)++; "s" = s; null = o;
        arr[s] = 1; i[0] = 1; arr["a"]++; o[1] = 2; arr[0][0] = 1;
        foo(); foo.bar(); Foo.bar(); this.foo(); s.foo(); String.foo(); java.util.Foo x; java.lang.String.foo.bar();
        ExpressionRules.f(); ExpressionRules.i = 1; ExpressionRules.this.i = 2; String.this.foo(); Runnable.super.run();
        String.class.foo(); i.class; int.class.getName(); void.class.getName(); s.class.getName(); var.class.getName();
        Math.abs("s"); Math.max(1); "a".charAt("b"); s.substring(1, 2, 3); s.equals(); Integer.parseInt(1); String.valueOf();
        int i2 = 1.0f; float f2 = 1.0; long l2 = 1e3; char c2 = "c"; byte b2 = 128; short s2 = 40000; boolean bb = 0; String str = 'c'; Object ob = void.class;
        int big = 2147483648; long lbig = 99999999999; int oct = 09; int und = 1_; float ff = 1e50f; double dd = 1e400; int hex = 0x1FFFFFFFF;
    }
}
