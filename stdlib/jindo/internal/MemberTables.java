package jindo.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** The members of one class, shared; what leaves the library is a copy. */
public final class MemberTables {
    /** Asks the VM. */
    public interface Source<T> {
        T[] declared(boolean publicOnly);
    }

    private final Class<?> owner;
    private final Source<Field> fieldSource;
    private final Source<Method> methodSource;
    private final Source<? extends Constructor<?>> constructorSource;
    private volatile Field[] fields;
    private volatile Field[] publicFields;
    private volatile Method[] methods;
    private volatile Method[] publicMethods;
    private volatile Constructor<?>[] constructors;
    private volatile Constructor<?>[] publicConstructors;

    public MemberTables(Class<?> owner, Source<Field> fields, Source<Method> methods,
                        Source<? extends Constructor<?>> constructors) {
        this.owner = owner;
        this.fieldSource = fields;
        this.methodSource = methods;
        this.constructorSource = constructors;
    }

    // ---- declared

    public Field[] declaredFields(boolean publicOnly) {
        Field[] f = fields;
        if (f == null) {
            f = fieldSource.declared(false);
            fields = f;
        }
        return f;
    }

    public Method[] declaredMethods(boolean publicOnly) {
        Method[] m = methods;
        if (m == null) {
            m = methodSource.declared(false);
            methods = m;
        }
        return m;
    }

    public Constructor<?>[] declaredConstructors(boolean publicOnly) {
        Constructor<?>[] c = publicOnly ? publicConstructors : constructors;
        if (c == null) {
            c = constructorSource.declared(publicOnly);
            if (publicOnly) {
                publicConstructors = c;
            } else {
                constructors = c;
            }
        }
        return c;
    }

    // ---- public, inherited ones included

    public Field[] publicFields() {
        Field[] f = publicFields;
        if (f == null) {
            LinkedHashSet<Field> all = new LinkedHashSet<>();
            collectFields(owner, all);
            f = all.toArray(new Field[0]);
            publicFields = f;
        }
        return f;
    }

    private static void collectFields(Class<?> c, LinkedHashSet<Field> into) {
        for (Field f : c.getDeclaredFields()) {
            if (Modifier.isPublic(f.getModifiers())) {
                into.add(f);
            }
        }
        for (Class<?> i : c.getInterfaces()) {
            collectFields(i, into);
        }
        Class<?> up = c.getSuperclass();
        if (up != null) {
            collectFields(up, into);
        }
    }

    public Field publicField(String name) {
        for (Field f : publicFields()) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        return null;
    }

    /** Methods of equal name and parameters; of those with equal return types the most specific ones survive. */
    private record Key(String name, List<Class<?>> parameters) {
        static Key of(Method m) {
            return new Key(m.getName(), Arrays.asList(Reflection.Access.get().parameterTypes(m)));
        }
    }

    public Method[] publicMethods() {
        Method[] m = publicMethods;
        if (m == null) {
            Map<Key, List<Method>> all = collectMethods();
            List<Method> list = new ArrayList<>();
            for (List<Method> same : all.values()) {
                list.addAll(same);
            }
            m = list.toArray(new Method[0]);
            publicMethods = m;
        }
        return m;
    }

    private Map<Key, List<Method>> collectMethods() {
        Map<Key, List<Method>> all = new LinkedHashMap<>();
        for (Method m : declaredMethods(false)) {
            if (Modifier.isPublic(m.getModifiers())) {
                merge(all, m);
            }
        }
        Class<?> up = owner.getSuperclass();
        if (up != null) {
            for (Method m : up.getMethods()) {
                merge(all, m);
            }
        }
        for (Class<?> i : owner.getInterfaces()) {
            for (Method m : i.getMethods()) {
                if (!Modifier.isStatic(m.getModifiers())) {
                    merge(all, m);
                }
            }
        }
        return all;
    }

    private static void merge(Map<Key, List<Method>> all, Method m) {
        List<Method> same = all.computeIfAbsent(Key.of(m), k -> new ArrayList<>(1));
        Class<?> declaring = m.getDeclaringClass();
        for (Iterator<Method> it = same.iterator(); it.hasNext();) {
            Method other = it.next();
            if (other.getReturnType() != m.getReturnType()) {
                continue;
            }
            Class<?> otherDeclaring = other.getDeclaringClass();
            if (otherDeclaring == declaring || overrides(otherDeclaring, other, declaring, m)) {
                return;
            }
            if (overrides(declaring, m, otherDeclaring, other)) {
                it.remove();
            }
        }
        same.add(m);
    }

    private static boolean overrides(Class<?> c, Method m, Class<?> d, Method n) {
        if (c.isInterface() == d.isInterface()) {
            return d.isAssignableFrom(c);
        }
        return !c.isInterface();
    }

    public Method publicMethod(String name, Class<?>... parameters) {
        List<Method> found = new ArrayList<>(1);
        for (Method m : publicMethods()) {
            if (m.getName().equals(name) && same(Reflection.Access.get().parameterTypes(m), parameters)) {
                found.add(m);
            }
        }
        return mostSpecific(found);
    }

    private static Method mostSpecific(List<Method> found) {
        Method best = null;
        for (Method m : found) {
            if (best == null || best.getReturnType() != m.getReturnType()
                && best.getReturnType().isAssignableFrom(m.getReturnType())) {
                best = m;
            }
        }
        return best;
    }

    // ---- finding

    private static boolean same(Class<?>[] a, Class<?>[] b) {
        int n = b == null ? 0 : b.length;
        if (a.length != n) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            if (a[i] != b[i]) {
                return false;
            }
        }
        return true;
    }

    public static Field find(Field[] fields, String name) {
        for (Field f : fields) {
            if (f.getName().equals(name)) {
                return f;
            }
        }
        return null;
    }

    public static Method find(Method[] methods, String name, Class<?>... parameters) {
        List<Method> found = new ArrayList<>(1);
        for (Method m : methods) {
            if (m.getName().equals(name) && same(Reflection.Access.get().parameterTypes(m), parameters)) {
                found.add(m);
            }
        }
        return mostSpecific(found);
    }

    public static Constructor<?> find(Constructor<?>[] constructors, Class<?>... parameters) {
        for (Constructor<?> c : constructors) {
            if (same(Reflection.Access.get().parameterTypes(c), parameters)) {
                return c;
            }
        }
        return null;
    }

    public static String descriptor(Executable e) {
        StringBuilder s = new StringBuilder("(");
        for (Class<?> p : e.getParameterTypes()) {
            s.append(p.descriptorString());
        }
        Class<?> result = e instanceof Method m ? m.getReturnType() : void.class;
        return s.append(')').append(result.descriptorString()).toString();
    }

    // ---- copies

    public static Field copy(Field f) {
        return Reflection.Access.get().copy(f);
    }

    public static Method copy(Method m) {
        return Reflection.Access.get().copy(m);
    }

    public static <T> Constructor<T> copy(Constructor<T> c) {
        return Reflection.Access.get().copy(c);
    }

    public static Field[] copy(Field[] shared) {
        Field[] out = new Field[shared.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = copy(shared[i]);
        }
        return out;
    }

    public static Method[] copy(Method[] shared) {
        Method[] out = new Method[shared.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = copy(shared[i]);
        }
        return out;
    }

    public static Constructor<?>[] copy(Constructor<?>[] shared) {
        Constructor<?>[] out = shared.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] = copy(shared[i]);
        }
        return out;
    }
}
