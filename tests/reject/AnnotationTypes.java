import java.lang.annotation.*;
import java.util.*;
class AnnotationTypes {
    @interface B { Object o(); Integer i(); int m(int x); int n() throws Exception; <T> int g(); List<String> l(); int[][] aa(); B self(); void v(); Class c1(); Class<?>[] c2(); B[] selfs(); ElementType e(); Thread.State[] ts(); }
    @interface D<T> {}
    @interface E { int hashCode(); int value() default "s"; String t() default null; int n = 1; String toString(); int annotationType(); boolean equals(); int clone(); }
    @interface X1 { X2 a(); } @interface X2 { X1 b(); }
    @Repeatable(Bad.class) @interface R2 { }
    @interface Bad { int value(); }
    @Repeatable(Bad3.class) @interface R3 { }
    @interface Bad3 { }
    @Repeatable(Bad4.class) @interface R4 { }
    @interface Bad4 { R4[] value(); int other(); }
    @Retention(RetentionPolicy.RUNTIME) @Repeatable(Bad5.class) @interface R5 { }
    @interface Bad5 { R5[] value(); }
    @Documented @Repeatable(Bad6.class) @interface R6 { }
    @interface Bad6 { R6[] value(); }
    @Inherited @Repeatable(Bad7.class) @interface R7 { }
    @interface Bad7 { R7[] value(); }
    @Target(ElementType.METHOD) @Repeatable(Bad8.class) @interface R8 { }
    @interface Bad8 { R8[] value(); }
    @SafeVarargs void p(List<String>... l) {}
    @SafeVarargs static void q(String s) {}
    @SafeVarargs static void q2(String... s) {}
    @SafeVarargs final void q3(List<String>... s) {}
    @SafeVarargs private void q4(List<String>... s) {}
    @SafeVarargs AnnotationTypes(List<String>... s) {}
    @interface Def { default int d() { return 1; } }
    interface Sub extends B {}
    class Impl implements D {}
}
