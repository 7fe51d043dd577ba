class BindingRedefined {
  void f(Object a, Object b, boolean c) {
    boolean r;
    r = a instanceof String x && b instanceof String x;
    r = !(a instanceof String x) || !(b instanceof String x);
    r = !(a instanceof String x) && !(b instanceof String x);
    r = a instanceof String x || b instanceof String x;
    r = a instanceof String x ? true : b instanceof String x;
    r = a instanceof String x ? b instanceof String x : c;
    r = !(a instanceof String x) ? b instanceof String x : c;
    r = c ? a instanceof String x : b instanceof String x;
    r = c && a instanceof String x || b instanceof Integer x;
    r = (a instanceof String x && c) == (b instanceof String x);
    if (c ? a instanceof String x : false) x.length();
    if (!(a instanceof String y)) return;
    if (b instanceof String y) {}
    boolean z = a instanceof String z;
    if (a instanceof String c) {}
  }
  void g(Object a) { if (!(a instanceof String s)) { throw new Error(); } String s = ""; }
  void h(Object a) { while (!(a instanceof String s)) { } s.length(); for (;!(a instanceof Integer i);) {} i++; do {} while (!(a instanceof Long l)); l++; }
  void i(Object a) { while (!(a instanceof String s)) { break; } s.length(); }
}
