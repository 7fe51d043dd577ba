import java.io.Serializable;
import java.lang.reflect.*;
import java.util.*;

/** Class objects: names of every kind, modifiers, nesting, hierarchy, arrays, casts, look-ups that fail. */
public class ClassFacts {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("@[0-9a-f]+", "@H"));
        }
    }

    interface I<T> {
        class InI {
        }
    }

    static abstract class A<T extends Comparable<T>> implements I<T>, Serializable {
        protected int f;
        private static final long L = 5;

        abstract <X extends Exception> List<? super X> m(T t, X[]... xs) throws X;

        class Inner {
        }
    }

    enum E {
        ONE {
            void x() {
            }
        };

        void x() {
        }
    }

    record R(int a, String... b) {
    }

    @interface An {
    }

    public static void main(String[] args) throws Exception {
        class Local {
        }
        Object anonymous = new Object() {
        };
        Runnable lambda = () -> {
        };
        for (Class<?> c : new Class<?>[] {int.class, void.class, int[].class, String[][].class, ClassFacts.class, A.class, A.Inner.class, I.InI.class, Local.class, anonymous.getClass(), E.class,
            E.ONE.getClass(), R.class, An.class, Map.Entry.class, Thread.State.class, Integer.class}) {
            System.out.println(c + "|" + c.getName() + "|" + c.getSimpleName() + "|" + c.getTypeName() + "|" + c.getCanonicalName() + "|" + c.getPackageName() + "|" + Modifier.toString(c.getModifiers()) + "|"
                + c.isInterface() + c.isArray() + c.isPrimitive() + c.isEnum() + c.isRecord() + c.isAnnotation() + c.isMemberClass() + c.isLocalClass() + c.isAnonymousClass() + c.isSynthetic() + c.isSealed()
                + "|" + c.getSuperclass() + "|" + Arrays.toString(c.getInterfaces()) + "|" + c.getDeclaringClass() + "|" + c.getEnclosingClass() + "|" + c.getEnclosingMethod() + "|" + c.getComponentType()
                + "|" + c.descriptorString() + "|" + c.toGenericString() + "|" + c.getNestHost().getSimpleName() + "|" + (c == void.class ? null : c.arrayType()));
        }
        System.out.println(lambda.getClass().isHidden() + " " + lambda.getClass().isSynthetic() + " " + lambda.getClass().getSimpleName().startsWith("ClassFacts$$Lambda"));
        System.out.println(A.class.getDeclaredMethods()[0].toGenericString() + " " + A.class.getGenericInterfaces()[0] + " " + Arrays.toString(A.class.getTypeParameters()[0].getBounds()) + " "
            + A.class.getDeclaredField("f").toGenericString() + " " + A.class.getDeclaredField("L") + " " + R.class.getRecordComponents()[1].getGenericType() + " " + R.class.getDeclaredConstructors()[0].toGenericString());
        System.out.println(Number.class.isAssignableFrom(Integer.class) + " " + int.class.isAssignableFrom(short.class) + " " + Object.class.isInstance(null) + " " + Integer.class.cast(null) + " "
            + E.class.getEnumConstants().length + " " + String.class.getEnumConstants() + " " + Class.forName("[I") + " " + Class.forName("[Ljava.lang.String;") + " " + String.class.getModule() + " " + ClassFacts.class.getModule().isNamed());
        t(() -> Class.forName("no.Such"));
        t(() -> Class.forName("int"));
        t(() -> Class.forName("java/lang/String"));
        t(() -> Class.forName("[Lno.Such;"));
        t(() -> Class.forName(""));
        t(() -> Integer.class.cast("x"));
        t(() -> String.class.getMethod("nope", int.class));
        t(() -> String.class.getField("nope"));
        t(() -> String.class.getDeclaredConstructor(Date.class, int[].class));
        t(() -> A.class.getDeclaredConstructor().newInstance());
        t(() -> I.class.getDeclaredConstructor());
        t(() -> E.class.getDeclaredConstructor(String.class, int.class).newInstance("x", 1));
        t(() -> Number.class.asSubclass(String.class));
        t(() -> Array.newInstance(void.class, 1));
        t(() -> Array.newInstance(int.class, -1));
        t(() -> Array.get("x", 0));
        t(() -> Array.get(new int[1], 1));
        t(() -> {
            Array.set(new int[1], 0, "s");
            return 0;
        });
        t(() -> Array.getInt(new long[1], 0));
        t(() -> ClassFacts.class.getMethod("main", String[].class).invoke(null));
        t(() -> String.class.getMethod("length").invoke(5));
        t(() -> String.class.getMethod("charAt", int.class).invoke("abc", 9));
        t(() -> A.class.getDeclaredField("L").get(null));
        t(() -> {
            Field f = Integer.class.getDeclaredField("value");
            f.setAccessible(true);
            return f.get(5);
        });
        t(() -> Integer.class.getDeclaredField("value").get(5));
    }
}
