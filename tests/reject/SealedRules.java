sealed class SealedRules permits A, B, C, D, E {}
final class A extends SealedRules {}
class B extends SealedRules {}
non-sealed class C {}
sealed class D extends SealedRules {}
record E() {}
final class F extends SealedRules {}
sealed interface G permits H, I, G {}
record H() implements G {}
enum I implements G { X }
non-sealed class J {}
sealed final class K {}
sealed non-sealed class L {}
sealed class P { void f() { class Loc extends P {} final class Loc2 extends P {} new P() {}; } }
sealed interface Q {}
sealed enum S { A }
