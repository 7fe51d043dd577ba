import java.lang.annotation.*;
import java.util.Arrays;

public class AnnotationsReflect {
    enum Level { LOW, HIGH }

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER})
    @interface Info {
        String value() default "none";

        int[] numbers() default {1, 2};

        Level level() default Level.LOW;

        Class<?> type() default Object.class;

        Nested nested() default @Nested(n = 3);

        long big() default 1L << 40;

        char c() default 'x';
    }

    @Retention(RetentionPolicy.RUNTIME)
    @interface Nested {
        int n();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Repeatable(Tags.class)
    @Inherited
    @interface Tag {
        String value();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface Tags {
        Tag[] value();
    }

    static final String CONST = "const";

    @Info(value = CONST + "!", numbers = 7, level = Level.HIGH, type = int[].class)
    @Tag("one")
    @Tag("two")
    static class Target1 {
        @Info
        public int field;

        @Info("m")
        @Deprecated
        public void m(@Info("p") int a, String b) {}
    }

    static class Target2 extends Target1 {}

    public static void main(String[] args) throws Exception {
        Info i = Target1.class.getAnnotation(Info.class);
        System.out.println(i.value() + Arrays.toString(i.numbers()) + i.level() + i.type().getSimpleName()
            + i.nested().n() + i.big() + i.c());
        System.out.println(Target2.class.getAnnotationsByType(Tag.class).length + " "
            + Target2.class.isAnnotationPresent(Info.class));
        var m = Target1.class.getMethod("m", int.class, String.class);
        System.out.println(m.getAnnotation(Info.class).value() + m.isAnnotationPresent(Deprecated.class)
            + m.getParameterAnnotations()[0].length + m.getParameterAnnotations()[1].length);
        System.out.println(Target1.class.getField("field").getAnnotation(Info.class).numbers().length);
        System.out.println(i.equals(Target1.class.getAnnotation(Info.class)) + " " + i.annotationType().getSimpleName());
    }
}
