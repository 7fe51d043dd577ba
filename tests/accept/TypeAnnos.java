import java.lang.annotation.*;
import java.util.*;
class TypeAnnos { @Target(ElementType.TYPE_USE) @interface A { int value() default 0;
}
@Retention(RetentionPolicy.RUNTIME) @Repeatable(Rs.class) @interface R { String value();
Class<?> k() default Object.class;
E e() default E.X;
int[] n() default {1, 2};
A a() default @A(3);
}
@Retention(RetentionPolicy.RUNTIME) @interface Rs { R[] value();
}
enum E { X }
@R("a") @R(value = "b", k = String.class, n = 5, e = E.X) @A List<@A String> f = new @A ArrayList<@A(1) String>();
@A int @A [] @A [] g;
<@A T extends @A Object> @A T m(@A T t) throws @A Exception { Object o = (@A String) null;
return t;
}
void r(TypeAnnos this) { }
@Deprecated @SuppressWarnings({"unchecked", "x"}) void d() { }
@FunctionalInterface interface F { void x();
}
Map.@A Entry<String, String> e;
}
