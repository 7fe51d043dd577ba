import java.lang.reflect.*;
import java.util.*;

/** Generic signatures: type variables, bounds, wildcards, owners. */
public class GenericsInfo<A extends Number & Comparable<A>, B extends List<? super A>> extends AbstractMap<String, A[]> implements Comparator<Map.Entry<A, ?>> {
    Map<? extends A, List<? super B[]>> field;
    A var;
    List<String>[] arr;
    Outer<String>.In<Integer> nested;
    Map.Entry<A, B> entry;
    int[] plain;

    static class Outer<X> {
        class In<Y> {
        }
    }

    public <T extends Throwable, U> U generic(T t, List<? extends U> u, U... more) throws T, java.io.IOException {
        return null;
    }

    @Override
    public int compare(Map.Entry<A, ?> a, Map.Entry<A, ?> b) {
        return 0;
    }

    @Override
    public Set<Map.Entry<String, A[]>> entrySet() {
        return null;
    }

    static String describe(Type t) {
        if (t instanceof ParameterizedType) {
            ParameterizedType p = (ParameterizedType) t;
            return "P(" + describe(p.getOwnerType()) + "," + describe(p.getRawType()) + Arrays.asList(p.getActualTypeArguments()) + ")";
        }
        if (t instanceof WildcardType)
            return "W" + Arrays.asList(((WildcardType) t).getUpperBounds()) + Arrays.asList(((WildcardType) t).getLowerBounds());
        if (t instanceof TypeVariable)
            return "V" + t + Arrays.asList(((TypeVariable<?>) t).getBounds());
        if (t instanceof GenericArrayType)
            return "A(" + describe(((GenericArrayType) t).getGenericComponentType()) + ")";
        return t == null ? "-" : ((Class<?>) t).getName();
    }

    public static void main(String[] args) throws Exception {
        Class<?> c = GenericsInfo.class;
        for (TypeVariable<?> v : c.getTypeParameters())
            System.out.println(v + " " + Arrays.toString(v.getBounds()) + " " + v.getGenericDeclaration());
        System.out.println(describe(c.getGenericSuperclass()) + " " + c.getGenericSuperclass());
        System.out.println(Arrays.toString(c.getGenericInterfaces()));
        for (String n : "field var arr nested entry plain".split(" ")) {
            Type t = c.getDeclaredField(n).getGenericType();
            System.out.println(n + ": " + t + " | " + describe(t) + " | " + t.getTypeName());
        }
        Method m = c.getMethod("generic", Throwable.class, List.class, Object[].class);
        System.out.println(m.toGenericString());
        System.out.println(Arrays.toString(m.getGenericParameterTypes()) + Arrays.toString(m.getGenericExceptionTypes()) + m.getGenericReturnType());
        for (Type t : m.getGenericParameterTypes())
            System.out.println(describe(t));
        System.out.println(c.getDeclaredField("field").getGenericType().equals(c.getDeclaredField("field").getGenericType()));
        System.out.println(c.getDeclaredField("var").getGenericType() == c.getDeclaredField("var").getGenericType());
        System.out.println(new ArrayList<String>() {
        }.getClass().getGenericSuperclass());
        for (Method x : c.getDeclaredMethods())
            if (x.isBridge())
                System.out.println("bridge " + x);
        System.out.println(Outer.In.class.getTypeParameters()[0].getGenericDeclaration());
        System.out.println(Comparable.class.toGenericString() + " " + Map.class.toGenericString() + " " + Enum.class.toGenericString());
    }
}
