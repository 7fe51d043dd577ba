package jindo.internal;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationTypeMismatchException;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the bytes of annotation attributes into annotations. */
public final class AnnotationParser {
    private final byte[] raw;
    private final Class<?> holder; // whose constant pool and loader count
    private int at;

    AnnotationParser(byte[] raw, Class<?> holder) {
        this.raw = raw;
        this.holder = holder;
    }

    // ---- whole attributes

    public static Map<Class<? extends Annotation>, Annotation> parse(byte[] raw, Class<?> holder) {
        if (raw == null) {
            return Collections.emptyMap();
        }
        Map<Class<? extends Annotation>, Annotation> map = new LinkedHashMap<>();
        for (Annotation a : new AnnotationParser(raw, holder).list()) {
            map.putIfAbsent(a.annotationType(), a);
        }
        return map;
    }

    public static Annotation[][] parseParameters(byte[] raw, Class<?> holder) {
        if (raw == null || raw.length == 0) {
            return new Annotation[0][];
        }
        AnnotationParser p = new AnnotationParser(raw, holder);
        Annotation[][] all = new Annotation[raw[p.at++] & 0xff][];
        for (int i = 0; i < all.length; i++) {
            all[i] = p.list().toArray(new Annotation[0]);
        }
        return all;
    }

    /** The default value of an element of this type; a RuntimeException when it cannot be made. */
    public static Object parseDefault(byte[] raw, Class<?> type, Class<?> holder) {
        Object v = new AnnotationParser(raw, holder).value(type, null);
        return v instanceof Failure f ? f.exception : v;
    }

    public static boolean isInherited(Class<? extends Annotation> type) {
        return type.getDeclaredAnnotation(Inherited.class) != null;
    }

    /** The annotation of this type, or those that its container holds. */
    @SuppressWarnings("unchecked")
    public static <A extends Annotation> A[] byType(Map<Class<? extends Annotation>, Annotation> map, Class<A> type) {
        List<A> found = new ArrayList<>();
        Annotation direct = map.get(type);
        Repeatable repeatable = type.getDeclaredAnnotation(Repeatable.class);
        Annotation container = repeatable == null ? null : map.get(repeatable.value());
        boolean containerFirst = container != null && direct != null && isBefore(map, container, direct);
        if (direct != null && !containerFirst) {
            found.add((A) direct);
        }
        if (container != null) {
            Collections.addAll(found, (A[]) contents(container));
        }
        if (direct != null && containerFirst) {
            found.add((A) direct);
        }
        return found.toArray((A[]) Array.newInstance(type, found.size()));
    }

    private static boolean isBefore(Map<?, Annotation> map, Annotation a, Annotation b) {
        for (Annotation x : map.values()) {
            if (x == a || x == b) {
                return x == a;
            }
        }
        return false;
    }

    private static Object[] contents(Annotation container) {
        try {
            Method value = container.annotationType().getDeclaredMethod("value");
            return (Object[]) Reflection.invoke(value, container);
        } catch (NoSuchMethodException | InvocationTargetException e) {
            throw new java.lang.annotation.AnnotationFormatError("Invalid container annotation: " + container);
        }
    }

    // ---- pieces

    int u1() {
        return raw[at++] & 0xff;
    }

    int u2() {
        return u1() << 8 | u1();
    }

    private String utf8() {
        return ClassFacts.utf8At(holder, u2());
    }

    List<Annotation> list() {
        int n = u2();
        List<Annotation> list = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            Annotation a = annotation(true);
            if (a != null) {
                list.add(a);
            }
        }
        return list;
    }

    /**
     * Whether the holder, an annotation type, is kept for run time. Reads no other annotation than Retention: annotation
     * types may be annotated with each other, and with themselves.
     */
    private boolean isKept() {
        for (int n = u2(); n > 0; n--) {
            if (!utf8().equals("Ljava/lang/annotation/Retention;")) {
                skipPairs();
            } else if (u2() == 1 && utf8().equals("value") && u1() == 'e') {
                utf8();
                return utf8().equals("RUNTIME");
            } else {
                return false;
            }
        }
        return false;
    }

    /** Null, with its bytes passed over, when the type is not there or (at top level) not kept for run time. */
    @SuppressWarnings("unchecked")
    Annotation annotation(boolean top) {
        Class<?> type;
        try {
            type = classOf(utf8());
        } catch (TypeNotPresentException | LinkageError e) {
            type = null;
        }
        if (type == null || !type.isAnnotation()) {
            skipPairs();
            return null;
        }
        Class<? extends Annotation> t = (Class<? extends Annotation>) type;
        Shape shape = Shape.of(t);
        Map<String, Object> values = new LinkedHashMap<>(shape.defaults);
        int pairs = u2();
        for (int i = 0; i < pairs; i++) {
            String name = utf8();
            Method member = shape.members.get(name);
            if (member == null) {
                skipValue();
            } else {
                values.put(name, value(member.getReturnType(), member));
            }
        }
        return top && !shape.runtime ? null : make(t, values);
    }

    private void skipPairs() {
        int pairs = u2();
        for (int i = 0; i < pairs; i++) {
            u2();
            skipValue();
        }
    }

    private void skipValue() {
        int tag = u1();
        switch (tag) {
            case 'e' -> at += 4;
            case '@' -> {
                u2();
                skipPairs();
            }
            case '[' -> {
                int n = u2();
                for (int i = 0; i < n; i++) {
                    skipValue();
                }
            }
            default -> at += 2;
        }
    }

    private Class<?> classOf(String descriptor) {
        return (Class<?>) new GenericInfo.TypeMaker(holder, holder).make(descriptor);
    }

    /** A value that cannot be had; the exception comes out when the element is asked for. */
    static final class Failure {
        final RuntimeException exception;

        Failure(RuntimeException exception) {
            this.exception = exception;
        }
    }

    private Object value(Class<?> wanted, Method member) {
        Object v = anyValue(wanted, member);
        if (v instanceof Failure) {
            return v;
        }
        if (!boxed(wanted).isInstance(v)) {
            return new Failure(new AnnotationTypeMismatchException(member, v.getClass().getName() + "[" + v + "]"));
        }
        return v;
    }

    private static Class<?> boxed(Class<?> c) {
        if (!c.isPrimitive()) {
            return c;
        }
        return Array.get(Array.newInstance(c, 1), 0).getClass();
    }

    private Object anyValue(Class<?> wanted, Method member) {
        int tag = u1();
        switch (tag) {
            case 'B' -> {
                return (byte) ClassFacts.intAt(holder, u2());
            }
            case 'C' -> {
                return (char) ClassFacts.intAt(holder, u2());
            }
            case 'D' -> {
                return ClassFacts.doubleAt(holder, u2());
            }
            case 'F' -> {
                return ClassFacts.floatAt(holder, u2());
            }
            case 'I' -> {
                return ClassFacts.intAt(holder, u2());
            }
            case 'J' -> {
                return ClassFacts.longAt(holder, u2());
            }
            case 'S' -> {
                return (short) ClassFacts.intAt(holder, u2());
            }
            case 'Z' -> {
                return ClassFacts.intAt(holder, u2()) != 0;
            }
            case 's' -> {
                return utf8();
            }
            case 'c' -> {
                return classValue();
            }
            case 'e' -> {
                return enumValue();
            }
            case '@' -> {
                int start = at;
                Annotation a = annotation(false);
                if (a == null) {
                    at = start;
                    String missing = utf8();
                    skipPairs();
                    return new Failure(new TypeNotPresentException(missing, null));
                }
                return a;
            }
            case '[' -> {
                return array(wanted, member);
            }
            default -> throw new java.lang.annotation.AnnotationFormatError("Bad tag " + tag);
        }
    }

    private Object classValue() {
        try {
            return classOf(utf8());
        } catch (TypeNotPresentException e) {
            return new Failure(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Object enumValue() {
        String type = utf8();
        String name = utf8();
        Class<?> c;
        try {
            c = classOf(type);
        } catch (TypeNotPresentException e) {
            return new Failure(e);
        }
        try {
            return Enum.valueOf((Class) c, name);
        } catch (IllegalArgumentException e) {
            return new Failure(new EnumConstantNotPresentException((Class) c, name));
        }
    }

    private Object array(Class<?> wanted, Method member) {
        int n = u2();
        Class<?> component = wanted.getComponentType();
        Object array = component == null ? new Object[n] : Array.newInstance(component, n);
        Failure failure = null;
        for (int i = 0; i < n; i++) {
            Object v = component == null ? anyValue(wanted, member) : value(component, member);
            if (v instanceof Failure f) {
                failure = f;
            } else {
                Array.set(array, i, v);
            }
        }
        return failure != null ? failure : array;
    }

    // ---- annotation interfaces

    /** What is known of an annotation interface. */
    static final class Shape {
        private static final ClassValue<Shape> OF = new ClassValue<>() {
            @Override
            protected Shape computeValue(Class<?> type) {
                return new Shape(type);
            }
        };

        final Map<String, Method> members = new LinkedHashMap<>();
        final Map<String, Object> defaults = new LinkedHashMap<>();
        final boolean runtime;

        private Shape(Class<?> type) {
            for (Method m : type.getDeclaredMethods()) {
                if (m.getParameterCount() == 0 && !java.lang.reflect.Modifier.isStatic(m.getModifiers())
                    && !m.isSynthetic()) {
                    members.put(m.getName(), m);
                    Object v = m.getDefaultValue();
                    if (v != null) {
                        defaults.put(m.getName(), v);
                    }
                }
            }
            byte[] raw = ClassFacts.annotations(type);
            runtime = raw != null && new AnnotationParser(raw, type).isKept();
        }

        static Shape of(Class<?> type) {
            return OF.get(type);
        }
    }

    /** An annotation of the type with these element values. */
    static Annotation make(Class<? extends Annotation> type, Map<String, Object> values) {
        return (Annotation) Proxies.newInstance(type.getClassLoader(), new Class<?>[] {type},
                                                new AnnotationHandler(type, values));
    }

    static boolean isAnnotationProxy(Object o) {
        return Proxy.isProxyClass(o.getClass()) && Proxy.getInvocationHandler(o) instanceof AnnotationHandler;
    }
}
