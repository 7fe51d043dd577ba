import java.lang.annotation.*;
import java.lang.reflect.*;
import java.util.Arrays;

/** Annotations: all value kinds, defaults, inheritance, repetition, parameters, types, equality. */
public class AnnotationsDeep {
    enum Level {
        LOW, HIGH
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Inner {
        int value() default 1;
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface All {
        int i() default 5;

        long l() default 6L;

        byte b() default 7;

        short s() default 8;

        char c() default 'x';

        float f() default 1.5f;

        double d() default 2.5;

        boolean z() default true;

        String str() default "a\"b\n";

        Class<?> k() default String.class;

        Level e() default Level.LOW;

        Inner in() default @Inner(3);

        int[] is() default {1, 2};

        String[] ss() default {};

        Class<?>[] ks() default {int.class, int[].class, void.class};

        Level[] es() default {Level.HIGH, Level.LOW};

        Inner[] ins() default {@Inner, @Inner(2)};
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Tags.class)
    @interface Tag {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Tags {
        Tag[] value();
    }

    @Retention(RetentionPolicy.CLASS)
    @interface Invisible {
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
    @interface OnType {
        String value() default "";
    }

    @All(i = 50, str = "other", is = {}, e = Level.HIGH)
    @Tag("one")
    @Tag("two")
    @Invisible
    static class Base {
        @Tag("field")
        @Deprecated
        int x;

        @OnType("f") String typed;

        @Tag("m")
        void m(@Tag("p") int a, String b, @Inner @Tag("q") long c) {
        }

        @OnType("ret") String r(@OnType("arg") Object o) throws @OnType("ex") Exception {
            return null;
        }
    }

    static class Derived extends Base {
        @Override
        void m(int a, String b, long c) {
        }
    }

    static String sorted(Annotation a) {
        String s = a.toString();
        String[] parts = s.substring(s.indexOf('(') + 1, s.length() - 1).split(", (?=[a-z]+=)");
        Arrays.sort(parts);
        return a.annotationType() + " " + Arrays.toString(parts);
    }

    public static void main(String[] args) throws Exception {
        System.out.println(sorted(Base.class.getAnnotation(All.class)));
        System.out.println(Derived.class.getAnnotations().length);
        System.out.println(Derived.class.getDeclaredAnnotations().length + " " + Derived.class.isAnnotationPresent(All.class));
        System.out.println(Base.class.getAnnotation(Tag.class) + " " + Arrays.toString(Base.class.getAnnotationsByType(Tag.class)) + " " + Base.class.getAnnotation(Tags.class));
        Field x = Base.class.getDeclaredField("x");
        System.out.println(x.getAnnotations().length + " " + x.getAnnotationsByType(Tag.class).length);
        Method m = Base.class.getDeclaredMethod("m", int.class, String.class, long.class);
        System.out.println(Arrays.deepToString(m.getParameterAnnotations()) + Derived.class.getDeclaredMethod("m", int.class, String.class, long.class).getAnnotations().length);
        System.out.println(m.getParameters()[2].getAnnotation(Tag.class).value() + " " + m.getParameters()[0]);
        All a = Base.class.getAnnotation(All.class), b = Derived.class.getAnnotation(All.class);
        System.out.println(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + " " + a.annotationType() + " " + a.getClass().getSuperclass().getSimpleName() + Proxy.isProxyClass(a.getClass()));
        System.out.println(a.is().length + " " + a.in().value() + " " + a.ks()[1] + " " + a.es()[0].ordinal());
        Inner i = Base.class.getDeclaredMethod("m", int.class, String.class, long.class).getParameters()[2].getAnnotation(Inner.class);
        System.out.println(i.hashCode() + " " + i.equals(a.in()) + " " + i);
        System.out.println(All.class.getMethod("ks").getDefaultValue().getClass() + " " + All.class.getMethod("in").getDefaultValue());
        System.out.println(Override.class.getAnnotation(Retention.class) + " " + FunctionalInterface.class.isAnnotation() + Runnable.class.isAnnotationPresent(FunctionalInterface.class));
        a.is();
        try {
            a.getClass().getMethod("i").invoke(a, 5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
