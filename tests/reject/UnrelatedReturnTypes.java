class UnrelatedReturnTypes {
  interface U { void q(); } interface S { int q(); } interface R extends U, S {}
  abstract class A1 implements U, S {} 
  abstract static class B1 { abstract int q(); } abstract class C1 extends B1 implements U {}
  interface L1 { java.util.List<String> l(); } interface L2 { java.util.List<Integer> l(); } interface L3 extends L1, L2 {}
  interface O1 { Object l(); } interface O2 { String l(); } interface O3 extends O1, O2 {}
  interface T1 { void t() throws java.io.IOException; } interface T2 { void t() throws InterruptedException; } interface T3 extends T1, T2 {}
  enum K { P; static int n; int z; K() { n++; int m = n; this.z = K.n; } { n = 2; } }
  class V extends UnrelatedReturnTypes { int q; V() { this(q); } V(int i) { super(); } }
}
