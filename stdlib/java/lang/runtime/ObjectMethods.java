package java.lang.runtime;

import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.Objects;

/** equals, hashCode and toString of records. The VM links those of compiled records by itself. */
public class ObjectMethods {
    private ObjectMethods() {
    }

    public static Object bootstrap(MethodHandles.Lookup lookup, String name, TypeDescriptor type, Class<?> record,
            String names, MethodHandle... getters) throws Throwable {
        MethodHandles.Lookup here = MethodHandles.lookup();
        String[] parts = names == null || names.isEmpty() ? new String[0] : names.split(";");
        MethodHandle h;
        switch (name) {
        case "equals":
            h = here.findStatic(ObjectMethods.class, "same", MethodType.methodType(boolean.class, Class.class,
                    MethodHandle[].class, Object.class, Object.class));
            h = MethodHandles.insertArguments(h, 0, record, getters);
            h = h.asType(MethodType.methodType(boolean.class, record, Object.class));
            break;
        case "hashCode":
            h = here.findStatic(ObjectMethods.class, "hash",
                    MethodType.methodType(int.class, MethodHandle[].class, Object.class));
            h = MethodHandles.insertArguments(h, 0, (Object) getters).asType(MethodType.methodType(int.class, record));
            break;
        case "toString":
            h = here.findStatic(ObjectMethods.class, "text", MethodType.methodType(String.class, Class.class,
                    String[].class, MethodHandle[].class, Object.class));
            h = MethodHandles.insertArguments(h, 0, record, parts, getters);
            h = h.asType(MethodType.methodType(String.class, record));
            break;
        default:
            throw new IllegalArgumentException(name);
        }
        return type instanceof MethodType ? new ConstantCallSite(h) : h;
    }

    private static boolean same(Class<?> record, MethodHandle[] getters, Object a, Object b) throws Throwable {
        if (!record.isInstance(b))
            return false;
        for (MethodHandle g : getters)
            if (!Objects.equals(g.invokeWithArguments(a), g.invokeWithArguments(b)))
                return false;
        return true;
    }

    private static int hash(MethodHandle[] getters, Object a) throws Throwable {
        int h = 0;
        for (MethodHandle g : getters)
            h = 31 * h + Objects.hashCode(g.invokeWithArguments(a));
        return h;
    }

    private static String text(Class<?> record, String[] names, MethodHandle[] getters, Object a) throws Throwable {
        StringBuilder b = new StringBuilder(record.getSimpleName()).append('[');
        for (int i = 0; i < getters.length; i++)
            b.append(i == 0 ? "" : ", ").append(names[i]).append('=').append(getters[i].invokeWithArguments(a));
        return b.append(']').toString();
    }
}
