package java.lang.invoke;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The parameter types and return type of a method handle. Each is one object: equal types are identical. */
public final class MethodType implements TypeDescriptor.OfMethod<Class<?>, MethodType>, Serializable {
    private static final ConcurrentHashMap<MethodType, MethodType> ALL = new ConcurrentHashMap<>();
    private static final Class<?>[] NONE = {};

    private final Class<?> rtype;
    private final Class<?>[] ptypes;
    private String descriptor;

    private MethodType(Class<?> rtype, Class<?>[] ptypes) {
        this.rtype = rtype;
        this.ptypes = ptypes;
    }

    /** The array becomes the type's own. */
    static MethodType of(Class<?> rtype, Class<?>[] ptypes) {
        Objects.requireNonNull(rtype);
        for (Class<?> p : ptypes) {
            if (p == void.class)
                throw new IllegalArgumentException("parameter type cannot be void");
            Objects.requireNonNull(p);
        }
        MethodType t = new MethodType(rtype, ptypes);
        MethodType old = ALL.get(t);
        if (old != null)
            return old;
        if (ptypes.length > 255)
            throw new IllegalArgumentException("bad parameter count " + ptypes.length);
        old = ALL.putIfAbsent(t, t);
        return old != null ? old : t;
    }

    public static MethodType methodType(Class<?> rtype, Class<?>[] ptypes) {
        return of(rtype, ptypes.clone());
    }

    public static MethodType methodType(Class<?> rtype, List<Class<?>> ptypes) {
        return of(rtype, ptypes.toArray(NONE).clone());
    }

    public static MethodType methodType(Class<?> rtype, Class<?> first, Class<?>... rest) {
        Class<?>[] all = new Class<?>[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return of(rtype, all);
    }

    public static MethodType methodType(Class<?> rtype) {
        return of(rtype, NONE);
    }

    public static MethodType methodType(Class<?> rtype, Class<?> first) {
        return of(rtype, new Class<?>[] {first});
    }

    public static MethodType methodType(Class<?> rtype, MethodType ptypes) {
        return of(rtype, ptypes.ptypes);
    }

    public static MethodType genericMethodType(int count) {
        return genericMethodType(count, false);
    }

    public static MethodType genericMethodType(int count, boolean finalArray) {
        if (count < 0 || count > 255)
            throw new IllegalArgumentException("bad parameter count " + count);
        Class<?>[] p = new Class<?>[finalArray ? count + 1 : count];
        Arrays.fill(p, Object.class);
        if (finalArray)
            p[count] = Object[].class;
        return of(Object.class, p);
    }

    public static MethodType fromMethodDescriptorString(String d, ClassLoader loader)
        throws IllegalArgumentException, TypeNotPresentException {
        if (!d.startsWith("(") || d.indexOf(')') < 0 || d.indexOf('.') >= 0)
            throw new IllegalArgumentException("not a method descriptor: " + d);
        List<Class<?>> types = new ArrayList<>();
        int at = 1;
        while (d.charAt(at) != ')') {
            int end = typeEnd(d, at);
            types.add(parse(d, at, end, loader));
            at = end;
        }
        if (typeEnd(d, at + 1) != d.length())
            throw new IllegalArgumentException("not a method descriptor: " + d);
        return of(parse(d, at + 1, d.length(), loader), types.toArray(NONE).clone());
    }

    private static int typeEnd(String d, int at) {
        while (at < d.length() && d.charAt(at) == '[')
            at++;
        if (at >= d.length())
            throw new IllegalArgumentException("not a method descriptor: " + d);
        if (d.charAt(at) != 'L')
            return at + 1;
        int end = d.indexOf(';', at);
        if (end < 0)
            throw new IllegalArgumentException("not a method descriptor: " + d);
        return end + 1;
    }

    static Class<?> parse(String d, int at, int end, ClassLoader loader) {
        switch (d.charAt(at)) {
        case 'V': return void.class;
        case 'Z': return boolean.class;
        case 'B': return byte.class;
        case 'C': return char.class;
        case 'S': return short.class;
        case 'I': return int.class;
        case 'J': return long.class;
        case 'F': return float.class;
        case 'D': return double.class;
        default: break;
        }
        String name = d.charAt(at) == 'L' ? d.substring(at + 1, end - 1) : d.substring(at, end);
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new TypeNotPresentException(name.replace('/', '.'), e);
        }
    }

    public MethodType changeParameterType(int index, Class<?> type) {
        if (parameterType(index) == type)
            return this;
        Class<?>[] p = ptypes.clone();
        p[index] = type;
        return of(rtype, p);
    }

    public MethodType insertParameterTypes(int at, Class<?>... types) {
        if (at < 0 || at > ptypes.length)
            throw new IndexOutOfBoundsException(String.valueOf(at));
        if (types.length == 0)
            return this;
        Class<?>[] p = new Class<?>[ptypes.length + types.length];
        System.arraycopy(ptypes, 0, p, 0, at);
        System.arraycopy(types, 0, p, at, types.length);
        System.arraycopy(ptypes, at, p, at + types.length, ptypes.length - at);
        return of(rtype, p);
    }

    public MethodType appendParameterTypes(Class<?>... types) {
        return insertParameterTypes(ptypes.length, types);
    }

    public MethodType insertParameterTypes(int at, List<Class<?>> types) {
        return insertParameterTypes(at, types.toArray(NONE));
    }

    public MethodType appendParameterTypes(List<Class<?>> types) {
        return insertParameterTypes(ptypes.length, types);
    }

    public MethodType dropParameterTypes(int start, int end) {
        if (start < 0 || end > ptypes.length || start > end)
            throw new IndexOutOfBoundsException(start + ".." + end);
        if (start == end)
            return this;
        Class<?>[] p = new Class<?>[ptypes.length - (end - start)];
        System.arraycopy(ptypes, 0, p, 0, start);
        System.arraycopy(ptypes, end, p, start, ptypes.length - end);
        return of(rtype, p);
    }

    public MethodType changeReturnType(Class<?> type) {
        return rtype == type ? this : of(type, ptypes);
    }

    public boolean hasPrimitives() {
        if (rtype.isPrimitive())
            return true;
        for (Class<?> p : ptypes)
            if (p.isPrimitive())
                return true;
        return false;
    }

    public boolean hasWrappers() {
        return unwrap() != this;
    }

    public MethodType erase() {
        Class<?>[] p = new Class<?>[ptypes.length];
        for (int i = 0; i < p.length; i++)
            p[i] = ptypes[i].isPrimitive() ? ptypes[i] : Object.class;
        return of(rtype.isPrimitive() ? rtype : Object.class, p);
    }

    public MethodType generic() {
        return genericMethodType(ptypes.length);
    }

    public MethodType wrap() {
        Class<?>[] p = new Class<?>[ptypes.length];
        for (int i = 0; i < p.length; i++)
            p[i] = Convert.wrapper(ptypes[i]);
        return of(Convert.wrapper(rtype), p);
    }

    public MethodType unwrap() {
        Class<?>[] p = new Class<?>[ptypes.length];
        for (int i = 0; i < p.length; i++)
            p[i] = Convert.primitive(ptypes[i]);
        return of(Convert.primitive(rtype), p);
    }

    public Class<?> parameterType(int i) {
        return ptypes[i];
    }

    public int parameterCount() {
        return ptypes.length;
    }

    public Class<?> returnType() {
        return rtype;
    }

    public List<Class<?>> parameterList() {
        return Collections.unmodifiableList(Arrays.asList(ptypes));
    }

    public Class<?> lastParameterType() {
        return ptypes.length == 0 ? void.class : ptypes[ptypes.length - 1];
    }

    public Class<?>[] parameterArray() {
        return ptypes.clone();
    }

    /** Not copied. */
    Class<?>[] types() {
        return ptypes;
    }

    @Override
    public boolean equals(Object o) {
        return this == o || o instanceof MethodType && rtype == ((MethodType) o).rtype
                && Arrays.equals(ptypes, ((MethodType) o).ptypes);
    }

    @Override
    public int hashCode() {
        int h = 31 + rtype.hashCode();
        for (Class<?> p : ptypes)
            h = 31 * h + p.hashCode();
        return h;
    }

    @Override
    public String toString() {
        StringBuilder b = new StringBuilder("(");
        for (int i = 0; i < ptypes.length; i++)
            b.append(i == 0 ? "" : ",").append(ptypes[i].getSimpleName());
        return b.append(')').append(rtype.getSimpleName()).toString();
    }

    public String toMethodDescriptorString() {
        String d = descriptor;
        if (d == null) {
            StringBuilder b = new StringBuilder("(");
            for (Class<?> p : ptypes)
                b.append(p.descriptorString());
            descriptor = d = b.append(')').append(rtype.descriptorString()).toString();
        }
        return d;
    }

    public String descriptorString() {
        return toMethodDescriptorString();
    }
}
