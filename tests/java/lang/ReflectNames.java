import java.lang.reflect.Modifier;

public class ReflectNames {
    static class Nested {
        class Inner {}
    }

    private static final class P {}

    interface I {}

    static Object local() {
        class Loc {}
        return new Loc();
    }

    static Object anon = new Object() {};

    static void show(Class<?> k) {
        System.out.println(k.getName() + " [" + k.getSimpleName() + "] " + k.isMemberClass() + k.isLocalClass()
            + k.isAnonymousClass() + " " + Modifier.toString(k.getModifiers())
            + " " + (k.getEnclosingClass() == null ? null : k.getEnclosingClass().getSimpleName())
            + " " + (k.getEnclosingMethod() == null ? null : k.getEnclosingMethod().getName())
            + " " + (k.getDeclaringClass() == null ? null : k.getDeclaringClass().getSimpleName()));
    }

    public static void main(String[] args) {
        show(ReflectNames.class);
        show(Nested.class);
        show(Nested.Inner.class);
        show(P.class);
        show(I.class);
        show(local().getClass());
        show(anon.getClass());
        System.out.println(ReflectNames.class.getNestHost().getSimpleName() + " "
            + Nested.Inner.class.getNestHost().getSimpleName() + " " + P.class.isNestmateOf(Nested.class));
    }
}
