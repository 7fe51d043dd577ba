import java.lang.annotation.*;
import java.util.*;
class AnnotationRules {
    @interface A { int value(); String s() default "x"; Class<?> k() default Object.class; int[] arr() default {}; }
    @Target(ElementType.METHOD) @interface M {}
    @Repeatable(Rs.class) @interface R { int value(); }
    @interface Rs { R[] value(); }
    @interface Bad { int value(); }
    @A("s") int b;
    @A(1) @A(2) int c;
    @A(value = 1, foo = 2) int e;
    @A(x) int f;
    static int x = 1;
    @A(value = 1, k = String) int g;
    @A(value = 1, k = null) int h;
    @A(value = 1, arr = {1, "s"}) int i;
    @A(value = 1, s = "a" + x) int j;
    @R(1) @R(2) int ok;
    @Override void o() {}
    @Override public String toString() { return ""; }
    @FunctionalInterface interface F1 { void a(); void b(); }
    @SafeVarargs void p(List<String>... l) {}
    @Deprecated(since = 1) void r() {}
    @Unknown void t() {}
    @String void u() {}
    void y(@M int p) { @M int loc; @Override int z; }
    @A(value = (int) 1L, arr = 3, k = int[].class, s = "" + 1) int fine;
}
