import java.lang.reflect.*;
import java.util.*;

/** Names, kinds, nesting, arrays, nests, sealed hierarchies of classes. */
public class ClassQueries {
    static class Nested {
        class Deep {
        }
    }

    sealed interface Shape permits Circle, Square {
    }

    record Circle(int r) implements Shape {
    }

    static final class Square implements Shape {
    }

    enum Color {
        RED {
            @Override
            void f() {
            }
        };

        abstract void f();
    }

    static Object anonymous = new Object() {
    };
    static Runnable lambda = () -> {
    };

    static Class<?> local() {
        class Local {
        }
        return Local.class;
    }

    Class<?> localInstance() {
        class LocalInstance {
        }
        return new Object() {
            Class<?> k() {
                return LocalInstance.class;
            }
        }.k();
    }

    public static void main(String[] args) throws Exception {
        Class<?>[] all = {ClassQueries.class, Nested.class, Nested.Deep.class, anonymous.getClass(), local(), new ClassQueries().localInstance(), Color.RED.getClass(), Color.class, int.class, void.class, int[].class, String[][].class, Nested[].class,
            Map.Entry.class, Override.class, Circle.class, Shape.class};
        for (Class<?> c : all)
            System.out.println(c.getName() + "|" + c.getSimpleName() + "|" + c.getCanonicalName() + "|" + c.getTypeName() + "|" + c.getPackageName() + "|" + c.isAnonymousClass() + c.isLocalClass() + c.isMemberClass() + c.isEnum() + c.isInterface() + c.isArray() + c.isPrimitive() + c.isAnnotation() + c.isSealed() + c.isSynthetic() + c.isHidden());
        for (Class<?> c : all)
            System.out.println(c.getSimpleName() + ": " + c.getEnclosingClass() + " " + c.getDeclaringClass() + " " + c.getEnclosingMethod() + " " + c.getEnclosingConstructor() + " " + c.getSuperclass() + " " + c.getComponentType() + " " + c.descriptorString());
        System.out.println(lambda.getClass().isHidden() + " " + lambda.getClass().isSynthetic() + " " + lambda.getClass().getSimpleName().startsWith("ClassQueries$$Lambda") + " " + lambda.getClass().getCanonicalName() + " " + lambda.getClass().getInterfaces()[0]);
        TreeSet<String> inner = new TreeSet<>();
        for (Class<?> c : ClassQueries.class.getDeclaredClasses())
            inner.add(c.getSimpleName());
        System.out.println(inner);
        System.out.println(Nested.class.getNestHost() + " " + Nested.Deep.class.isNestmateOf(ClassQueries.class) + " " + ClassQueries.class.isNestmateOf(String.class) + " " + ClassQueries.class.getNestMembers()[0]);
        System.out.println(Arrays.toString(Shape.class.getPermittedSubclasses()) + " " + Arrays.toString(Object.class.getPermittedSubclasses()));
        System.out.println(Number.class.isAssignableFrom(Integer.class) + " " + Object[].class.isAssignableFrom(String[].class) + " " + long.class.isAssignableFrom(int.class) + " " + Object.class.isAssignableFrom(int.class) + " " + Cloneable.class.isAssignableFrom(int[].class) + " " + Object[].class.isAssignableFrom(int[][].class));
        System.out.println(Integer.class.isInstance(5) + " " + int.class.isInstance(5) + " " + String.class.cast("x") + " " + Number.class.asSubclass(Number.class));
        try {
            String.class.asSubclass(Number.class);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Integer.class.cast("x");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Color.class.getEnumConstants().length + " " + String.class.getEnumConstants() + " " + Color.RED.getDeclaringClass());
        System.out.println(int.class.arrayType() + " " + String[].class.componentType() + " " + Object.class.desiredAssertionStatus());
        System.out.println(ClassQueries.class.getPackage().getName().isEmpty() + " " + String.class.getPackage() + " " + ClassQueries.class.getModule().isNamed() + " " + String.class.getModule().getName());
        System.out.println(ClassQueries.class.hashCode() == ClassQueries.class.hashCode());
        System.out.println(ClassQueries.class.getProtectionDomain() != null);
    }
}
