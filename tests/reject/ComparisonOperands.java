class ComparisonOperands { int i; String s; Object o; boolean b; int[] arr; Integer boxed; Runnable run; static void v() {} long l; double d; Boolean bb; Character ch;
 void f() {
  s += v();
  s = s + v();
  s = v() + s;
  b = i == b;
  b = s == i;
  b = o == i;
  b = boxed == s;
  b = null == i;
  b = run == s;
  b = arr == s;
  b = b == boxed;
  b = bb == boxed;
  b = bb == i;
  b = d == bb;
  b = i == null;
  b = l == ch;
  b = s == b;
  b = boxed == ch;
  b = v() == v();
  b = v() == null;
  b = arr == boxed;
  i = i + v();
 } }
