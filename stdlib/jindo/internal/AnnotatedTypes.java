package jindo.internal;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Types with the annotations of their uses (JVMS 4.7.20). */
public final class AnnotatedTypes {
    private static final int CLASS_PARAMETER = 0x00;
    private static final int METHOD_PARAMETER = 0x01;
    private static final int CLASS_EXTENDS = 0x10;
    private static final int CLASS_BOUND = 0x11;
    private static final int METHOD_BOUND = 0x12;
    private static final int FIELD = 0x13;
    private static final int RETURN = 0x14;
    private static final int RECEIVER = 0x15;
    private static final int FORMAL = 0x16;
    private static final int THROWS = 0x17;

    private static final int IN_ARRAY = 0;
    private static final int IN_NESTED = 1;
    private static final int IN_WILDCARD = 2;
    private static final int IN_ARGUMENT = 3;

    /** One entry of the attribute. */
    private record Use(int target, int first, int second, List<Integer> path, Annotation annotation) {
    }

    private AnnotatedTypes() {
    }

    // ---- reading

    private static List<Use> parse(byte[] raw, Class<?> holder) {
        List<Use> uses = new ArrayList<>();
        if (raw == null) {
            return uses;
        }
        AnnotationParser p = new AnnotationParser(raw, holder);
        int n = p.u2();
        for (int i = 0; i < n; i++) {
            int target = p.u1();
            int first = 0;
            int second = 0;
            switch (target) {
                case CLASS_PARAMETER, METHOD_PARAMETER, FORMAL -> first = p.u1();
                case CLASS_EXTENDS, THROWS -> first = p.u2();
                case CLASS_BOUND, METHOD_BOUND -> {
                    first = p.u1();
                    second = p.u1();
                }
                case FIELD, RETURN, RECEIVER -> { }
                default -> throw new java.lang.annotation.AnnotationFormatError("Unexpected target type " + target);
            }
            int length = p.u1();
            List<Integer> path = new ArrayList<>(length);
            for (int k = 0; k < length; k++) {
                path.add(p.u1() << 8 | p.u1());
            }
            Annotation a = p.annotation(true);
            if (a != null) {
                uses.add(new Use(target, first, second, path, a));
            }
        }
        return uses;
    }

    private static List<Use> select(List<Use> uses, int target, int first, int second) {
        List<Use> kept = new ArrayList<>();
        for (Use u : uses) {
            if (u.target == target && u.first == first && u.second == second) {
                kept.add(u);
            }
        }
        return kept;
    }

    // ---- what reflection asks for

    public static AnnotatedType ofSuperclass(Class<?> c) {
        return of(c.getGenericSuperclass(), select(parse(ClassFacts.typeAnnotations(c), c), CLASS_EXTENDS, 0xffff, 0));
    }

    public static AnnotatedType[] ofInterfaces(Class<?> c) {
        Type[] types = c.getGenericInterfaces();
        List<Use> uses = c.isPrimitive() || c.isArray() ? List.of() : parse(ClassFacts.typeAnnotations(c), c);
        AnnotatedType[] out = new AnnotatedType[types.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = of(types[i], select(uses, CLASS_EXTENDS, i, 0));
        }
        return out;
    }

    public static AnnotatedType ofField(Field f, byte[] raw) {
        return of(f.getGenericType(), select(parse(raw, f.getDeclaringClass()), FIELD, 0, 0));
    }

    public static AnnotatedType ofComponent(RecordComponent c, byte[] raw) {
        return of(c.getGenericType(), select(parse(raw, c.getDeclaringRecord()), FIELD, 0, 0));
    }

    public static AnnotatedType ofResult(Executable e, Type type, byte[] raw) {
        return of(type, select(parse(raw, e.getDeclaringClass()), RETURN, 0, 0));
    }

    public static AnnotatedType ofReceiver(Executable e, byte[] raw) {
        Class<?> c = e.getDeclaringClass();
        if (e instanceof Constructor) {
            c = c.getDeclaringClass();
            if (c == null || Modifier.isStatic(e.getDeclaringClass().getModifiers())) {
                return null;
            }
        }
        return of(selfType(c), select(parse(raw, e.getDeclaringClass()), RECEIVER, 0, 0));
    }

    /** The class with its own type variables as arguments. */
    private static Type selfType(Class<?> c) {
        TypeVariable<?>[] vars = c.getTypeParameters();
        Class<?> outer = c.getDeclaringClass();
        Type owner = outer == null ? null : Modifier.isStatic(c.getModifiers()) ? outer : selfType(outer);
        return vars.length == 0 && !(owner instanceof ParameterizedType) ? c : new GenericTypes.Parameterized(c, vars, owner);
    }

    public static AnnotatedType[] ofParameters(Executable e, byte[] raw) {
        Type[] types = e.getGenericParameterTypes();
        List<Use> uses = parse(raw, e.getDeclaringClass());
        int hidden = types.length == e.getParameterCount() ? hiddenParameters(e) : 0;
        AnnotatedType[] out = new AnnotatedType[types.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = of(types[i], i < hidden ? List.of() : select(uses, FORMAL, i - hidden, 0));
        }
        return out;
    }

    /** The parameters that source does not show: the outer instance of an inner class, an enum's name and ordinal. */
    private static int hiddenParameters(Executable e) {
        Class<?> c = e.getDeclaringClass();
        if (!(e instanceof Constructor)) {
            return 0;
        }
        if (c.isEnum()) {
            return 2;
        }
        return c.isMemberClass() && !Modifier.isStatic(c.getModifiers()) ? 1 : 0;
    }

    public static AnnotatedType[] ofExceptions(Executable e, byte[] raw) {
        Type[] types = e.getGenericExceptionTypes();
        List<Use> uses = parse(raw, e.getDeclaringClass());
        AnnotatedType[] out = new AnnotatedType[types.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = of(types[i], select(uses, THROWS, i, 0));
        }
        return out;
    }

    private static List<Use> usesOf(GenericDeclaration d) {
        if (d instanceof Class<?> c) {
            return parse(ClassFacts.typeAnnotations(c), c);
        }
        Executable e = (Executable) d;
        return parse(Reflection.Access.get().typeAnnotations(e), e.getDeclaringClass());
    }

    static AnnotatedType[] ofBounds(TypeVariable<?> v, int index, Type[] bounds) {
        GenericDeclaration d = v.getGenericDeclaration();
        List<Use> uses = usesOf(d);
        int target = d instanceof Class ? CLASS_BOUND : METHOD_BOUND;
        // an interface bound without a class bound before it counts from one
        int from = bounds.length > 0 && isInterface(bounds[0]) ? 1 : 0;
        AnnotatedType[] out = new AnnotatedType[bounds.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = of(bounds[i], select(uses, target, index, i + from));
        }
        return out;
    }

    private static boolean isInterface(Type t) {
        return t instanceof Class<?> c ? c.isInterface()
            : t instanceof ParameterizedType p && ((Class<?>) p.getRawType()).isInterface();
    }

    static Annotation[] ofVariable(GenericDeclaration d, int index) {
        int target = d instanceof Class ? CLASS_PARAMETER : METHOD_PARAMETER;
        List<Annotation> found = new ArrayList<>();
        for (Use u : select(usesOf(d), target, index, 0)) {
            found.add(u.annotation);
        }
        return found.toArray(new Annotation[0]);
    }

    // ---- the types

    private static AnnotatedType of(Type type, List<Use> uses) {
        return at(type, uses, List.of());
    }

    private static List<Integer> step(List<Integer> path, int kind, int index) {
        List<Integer> longer = new ArrayList<>(path);
        longer.add(kind << 8 | index);
        return longer;
    }

    /** path leads to the outermost of the nested classes that type names. */
    private static AnnotatedType at(Type type, List<Use> uses, List<Integer> path) {
        if (type instanceof Class<?> c) {
            return c.isArray() ? new OfArray(type, uses, path) : new Plain(type, uses, nested(c, path), path);
        }
        if (type instanceof ParameterizedType p) {
            return new OfParameterized(p, uses, nested((Class<?>) p.getRawType(), path), path);
        }
        if (type instanceof GenericArrayType) {
            return new OfArray(type, uses, path);
        }
        if (type instanceof WildcardType w) {
            return new OfWildcard(w, uses, path);
        }
        return new OfVariable((TypeVariable<?>) type, uses, path);
    }

    private static List<Integer> nested(Class<?> c, List<Integer> path) {
        List<Integer> p = path;
        while (c.isMemberClass() && !Modifier.isStatic(c.getModifiers())) {
            p = step(p, IN_NESTED, 0);
            c = c.getDeclaringClass();
        }
        return p;
    }

    private static class Plain implements AnnotatedType {
        final Type type;
        final List<Use> uses;
        final List<Integer> path; // of this type
        final List<Integer> outermost; // of the outermost class around it
        private final Map<Class<? extends Annotation>, Annotation> annotations = new LinkedHashMap<>();

        Plain(Type type, List<Use> uses, List<Integer> path, List<Integer> outermost) {
            this.type = type;
            this.uses = uses;
            this.path = path;
            this.outermost = outermost;
            for (Use u : uses) {
                if (u.path.equals(path)) {
                    annotations.put(u.annotation.annotationType(), u.annotation);
                }
            }
        }

        @Override
        public Type getType() {
            return type;
        }

        @Override
        public AnnotatedType getAnnotatedOwnerType() {
            Class<?> c = type instanceof Class<?> k ? k
                : type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : null;
            Class<?> outer = c == null || c.isPrimitive() || c.isArray() ? null : c.getDeclaringClass();
            if (outer == null) {
                return null;
            }
            Type owner = type instanceof ParameterizedType p ? p.getOwnerType() : outer;
            return Modifier.isStatic(c.getModifiers()) ? at(owner, List.of(), outermost) : at(owner, uses, outermost);
        }

        @Override
        public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
            return annotationClass.cast(annotations.get(Objects.requireNonNull(annotationClass)));
        }

        @Override
        public Annotation[] getAnnotations() {
            return getDeclaredAnnotations();
        }

        @Override
        public Annotation[] getDeclaredAnnotations() {
            return annotations.values().toArray(new Annotation[0]);
        }

        final AnnotatedType[] each(Type[] types, int kind) {
            AnnotatedType[] out = new AnnotatedType[types.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = at(types[i], uses, step(path, kind, kind == IN_ARGUMENT ? i : 0));
            }
            return out;
        }

        final String prefix() {
            StringBuilder s = new StringBuilder();
            for (Annotation a : annotations.values()) {
                s.append(a).append(' ');
            }
            return s.toString();
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof AnnotatedType t && type.equals(t.getType())
                && Arrays.equals(getAnnotations(), t.getAnnotations());
        }

        @Override
        public int hashCode() {
            return type.hashCode() ^ Arrays.hashCode(getAnnotations());
        }

        @Override
        public String toString() {
            return prefix() + type.getTypeName();
        }
    }

    private static final class OfArray extends Plain implements AnnotatedArrayType {
        OfArray(Type type, List<Use> uses, List<Integer> path) {
            super(type, uses, path, path);
        }

        @Override
        public AnnotatedType getAnnotatedGenericComponentType() {
            Type component = type instanceof GenericArrayType g ? g.getGenericComponentType()
                : ((Class<?>) type).getComponentType();
            return at(component, uses, step(path, IN_ARRAY, 0));
        }

        @Override
        public String toString() {
            String own = prefix();
            return getAnnotatedGenericComponentType() + (own.isEmpty() ? "" : " " + own) + "[]";
        }
    }

    private static final class OfParameterized extends Plain implements AnnotatedParameterizedType {
        OfParameterized(ParameterizedType type, List<Use> uses, List<Integer> path, List<Integer> outermost) {
            super(type, uses, path, outermost);
        }

        @Override
        public AnnotatedType[] getAnnotatedActualTypeArguments() {
            return each(((ParameterizedType) type).getActualTypeArguments(), IN_ARGUMENT);
        }

        @Override
        public String toString() {
            StringBuilder s = new StringBuilder(prefix()).append(((ParameterizedType) type).getRawType().getTypeName());
            String between = "<";
            for (AnnotatedType a : getAnnotatedActualTypeArguments()) {
                s.append(between).append(a);
                between = ", ";
            }
            return between.equals("<") ? s.toString() : s.append('>').toString();
        }
    }

    private static final class OfVariable extends Plain implements AnnotatedTypeVariable {
        OfVariable(TypeVariable<?> type, List<Use> uses, List<Integer> path) {
            super(type, uses, path, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedBounds() {
            return ((TypeVariable<?>) type).getAnnotatedBounds();
        }
    }

    private static final class OfWildcard extends Plain implements AnnotatedWildcardType {
        OfWildcard(WildcardType type, List<Use> uses, List<Integer> path) {
            super(type, uses, path, path);
        }

        @Override
        public AnnotatedType[] getAnnotatedLowerBounds() {
            return each(((WildcardType) type).getLowerBounds(), IN_WILDCARD);
        }

        @Override
        public AnnotatedType[] getAnnotatedUpperBounds() {
            WildcardType w = (WildcardType) type;
            return w.getLowerBounds().length > 0 ? new AnnotatedType[] {of(Object.class, List.of())}
                : each(w.getUpperBounds(), IN_WILDCARD);
        }
    }
}
