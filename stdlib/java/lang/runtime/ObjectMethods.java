package java.lang.runtime;

import java.lang.invoke.ConstantCallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.TypeDescriptor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The bootstrap of records' equals, hashCode and toString. */
public class ObjectMethods {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private ObjectMethods() {
    }

    public static Object bootstrap(MethodHandles.Lookup lookup, String methodName, TypeDescriptor type,
                                   Class<?> recordClass, String names, MethodHandle... getters) throws Throwable {
        boolean site = type instanceof MethodType;
        MethodType expected = switch (methodName) {
            case "equals" -> MethodType.methodType(boolean.class, recordClass, Object.class);
            case "hashCode" -> MethodType.methodType(int.class, recordClass);
            case "toString" -> MethodType.methodType(String.class, recordClass);
            default -> throw new IllegalArgumentException(methodName);
        };
        if (site && !type.equals(expected)) {
            throw new IllegalArgumentException("Bad method type: " + type);
        }
        List<String> list = names.isEmpty() ? List.of() : List.of(names.split(";"));
        if (methodName.equals("toString") && list.size() != getters.length) {
            throw new IllegalArgumentException("Name list and accessor list do not match");
        }
        Methods methods = new Methods(recordClass, list, getters);
        MethodHandle h = LOOKUP.findVirtual(Methods.class, methodName + "Of", expected.changeParameterType(0, Object.class))
            .bindTo(methods).asType(expected);
        return site ? new ConstantCallSite(h) : h;
    }

    /** The three methods for one record class. */
    private static final class Methods {
        private final Class<?> type;
        private final List<String> names;
        private final MethodHandle[] getters;

        Methods(Class<?> type, List<String> names, MethodHandle[] getters) {
            this.type = type;
            this.names = names;
            this.getters = getters.clone();
        }

        private Object[] values(Object o) throws Throwable {
            Object[] v = new Object[getters.length];
            for (int i = 0; i < v.length; i++) {
                v[i] = getters[i].invokeWithArguments(o);
            }
            return v;
        }

        boolean equalsOf(Object self, Object other) throws Throwable {
            return self == other || type.isInstance(other) && Arrays.equals(values(self), values(other));
        }

        int hashCodeOf(Object self) throws Throwable {
            int h = 0;
            for (Object v : values(self)) {
                h = 31 * h + Objects.hashCode(v);
            }
            return h;
        }

        String toStringOf(Object self) throws Throwable {
            StringBuilder s = new StringBuilder(type.getSimpleName()).append('[');
            Object[] v = values(self);
            for (int i = 0; i < v.length; i++) {
                s.append(i == 0 ? "" : ", ").append(names.get(i)).append('=').append(v[i]);
            }
            return s.append(']').toString();
        }
    }
}
