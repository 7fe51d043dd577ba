import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What reflection says of classes and their members. */
public class Members {
    interface Shape {
        double area();

        default String describe() {
            return "area " + area();
        }
    }

    abstract static class Base<T extends Comparable<T>> implements Shape {
        protected T key;
        public static final int LIMIT = 10;
        private volatile long time;

        protected Base(T key) {
            this.key = key;
        }

        public abstract List<? super T> items(T[] in, int... more) throws IOException, IllegalStateException;

        private static synchronized void hidden() {
        }
    }

    enum Color { RED, GREEN { } }

    record Point(int x, List<String> names) { }

    static void show(Class<?> c) {
        System.out.println(Modifier.toString(c.getModifiers()) + " " + c.getName() + " super " + c.getSuperclass()
                           + " " + Arrays.toString(c.getInterfaces()) + (c.isInterface() ? " interface" : "")
                           + (c.isArray() ? " array" : "") + (c.isPrimitive() ? " primitive" : "")
                           + (c.isEnum() ? " enum" : "") + (c.isRecord() ? " record" : ""));
        System.out.println("  " + c.getSimpleName() + " " + c.getTypeName() + " " + c.getPackageName() + " "
                           + c.getDeclaringClass() + " " + c.getEnclosingClass() + " " + c.getNestHost());
        Field[] fields = c.getDeclaredFields();
        for (Field f : fields) {
            System.out.println("  field " + f);
        }
        Method[] methods = c.getDeclaredMethods();
        Arrays.sort(methods, Comparator.comparing(Method::toString));
        for (Method m : methods) {
            System.out.println("  method " + m + (m.isVarArgs() ? " varargs" : "") + (m.isDefault() ? " default" : ""));
        }
        Constructor<?>[] constructors = c.getDeclaredConstructors();
        Arrays.sort(constructors, Comparator.comparing(Constructor::toString));
        for (Constructor<?> k : constructors) {
            System.out.println("  constructor " + k + " " + k.getParameterCount());
        }
    }

    public static void main(String[] args) throws Exception {
        show(Shape.class);
        show(Base.class);
        show(Point.class);
        show(Color.GREEN.getClass());
        show(int[][].class);
        show(void.class);
        show(new Object() { }.getClass());
        Runnable r = () -> { };
        System.out.println(r.getClass().isHidden() + " " + r.getClass().isSynthetic());
        System.out.println(Class.forName("[Ljava.lang.String;") + " " + Class.forName("Members$Point").getRecordComponents()[1]);
        System.out.println(Arrays.toString(Point.class.getRecordComponents()));
        for (String name : new String[] {"NoSuch", "java/lang/String", "", "[I", "int"}) {
            try {
                System.out.println(Class.forName(name));
            } catch (ClassNotFoundException e) {
                System.out.println(e);
            }
        }
        System.out.println(Number.class.isAssignableFrom(Integer.class) + " " + Number.class.isInstance(3)
                           + " " + int.class.isAssignableFrom(Integer.class) + " " + Object.class.isAssignableFrom(int[].class));
        System.out.println(Color.RED.getDeclaringClass() + " " + Color.GREEN.getClass().isAnonymousClass()
                           + " " + Arrays.toString(Color.class.getEnumConstants()));
    }
}
