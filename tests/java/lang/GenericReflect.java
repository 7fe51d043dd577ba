import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;

public class GenericReflect<T extends Number & Comparable<T>> {
    List<? extends T>[] field;
    Map<String, ? super List<int[]>> map;

    <A, B extends A> Map<A, List<B>> m(T t, A[] as) throws IllegalStateException {
        return null;
    }

    static abstract class Impl<X> implements Comparable<List<X>>, java.util.function.Supplier<X[]> {}

    class In<U> {
        Map.Entry<T, U> e;
    }

    public static void main(String[] args) throws Exception {
        System.out.println(GenericReflect.class.getTypeParameters()[0].getBounds().length);
        System.out.println(GenericReflect.class.getDeclaredField("field").getGenericType());
        System.out.println(GenericReflect.class.getDeclaredField("map").getGenericType());
        for (Method m : GenericReflect.class.getDeclaredMethods())
            if (m.getName().equals("m"))
                System.out.println(m.toGenericString());
        for (var t : Impl.class.getGenericInterfaces())
            System.out.println(t);
        System.out.println(GenericReflect.In.class.getDeclaredField("e").getGenericType());
    }
}
