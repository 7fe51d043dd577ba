class AttrMostSpecificBoxing {
  static void q(Integer a, Object b) {} static void q(int a, Integer b) {}
  static void r(Object a, int b) {} static void r(Integer a, Integer b) {}
  static void s(Object... a) {} static void s(int... a) {} static void s(Integer... a) {}
  static void u(Object... a) {} static void u(int... a) {}
  static void v(int a, long... r) {} static void v(Integer a, Object... r) {}
  static void w(int a, Object... r) {} static void w(Integer a, Integer... r) {}
  static void x(long a, Object b) {} static void x(Object a, Object b) {}
  void t(Integer I, int i) {
    q(I, i); q(i, I); r(i, i); r(I, I); r(I, i); r(i, I);
    s(); s(i); s(I); u(); u(i); u(I); v(i); v(I); v(i, i); v(I, I); w(i); w(I); w(i, I);
    x(I, i); x(i, i); x(i, I);
  }
}
