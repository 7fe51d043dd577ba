package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import jindo.internal.AnnotatedTypes;
import jindo.internal.AnnotationParser;
import jindo.internal.CallerSensitive;
import jindo.internal.GenericInfo;
import jindo.internal.Reflection;

/** A field; made by the VM, handed out as copies. */
public final class Field extends AccessibleObject implements Member {
    private Class<?> clazz;
    private int slot;
    private String name;
    private Class<?> type;
    private int modifiers;
    private String signature;
    private byte[] annotations;
    private byte[] typeAnnotations;

    private Field root; // the shared one that this is a copy of
    private Type genericType;
    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations;

    private Field() {
    }

    Field copy() {
        Field f = new Field();
        f.clazz = clazz;
        f.slot = slot;
        f.name = name;
        f.type = type;
        f.modifiers = modifiers;
        f.signature = signature;
        f.annotations = annotations;
        f.typeAnnotations = typeAnnotations;
        f.root = root == null ? this : root;
        return f;
    }

    /** The value, boxed; initializes the class of a static field. */
    private static native Object get0(Field f, Object obj);

    /** Unboxes and widens, IllegalArgumentException when the value does not fit. */
    private static native void set0(Field f, Object obj, Object value);

    @Override
    @CallerSensitive
    public void setAccessible(boolean flag) {
        setAccessible(flag, Reflection.callerClass());
    }

    @Override
    public Class<?> getDeclaringClass() {
        return clazz;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    public boolean isEnumConstant() {
        return (modifiers & Modifier.ENUM) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & Modifier.SYNTHETIC) != 0;
    }

    public Class<?> getType() {
        return type;
    }

    public Type getGenericType() {
        if (signature == null) {
            return type;
        }
        if (root != null) {
            return root.getGenericType();
        }
        if (genericType == null) {
            genericType = GenericInfo.ofField(clazz, signature);
        }
        return genericType;
    }

    public AnnotatedType getAnnotatedType() {
        return AnnotatedTypes.ofField(this, typeAnnotations);
    }

    // ---- values

    private void check(Class<?> caller, Object obj) throws IllegalAccessException {
        if (!override) {
            Reflection.checkMemberAccess(caller, clazz, Modifier.isStatic(modifiers) || obj == null ? null : obj.getClass(),
                                         modifiers);
        }
    }

    private IllegalArgumentException wrongType(Class<?> wanted) {
        return new IllegalArgumentException("Attempt to get " + type.getName() + " field \"" + clazz.getName() + "."
                                            + name + "\" with illegal data type conversion to " + wanted.getName());
    }

    @CallerSensitive
    public Object get(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return get0(this, obj);
    }

    @CallerSensitive
    public boolean getBoolean(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        if (get0(this, obj) instanceof Boolean b && type == boolean.class) {
            return b;
        }
        throw wrongType(boolean.class);
    }

    @CallerSensitive
    public char getChar(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        if (get0(this, obj) instanceof Character c && type == char.class) {
            return c;
        }
        throw wrongType(char.class);
    }

    @CallerSensitive
    public byte getByte(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        if (get0(this, obj) instanceof Byte b && type == byte.class) {
            return b;
        }
        throw wrongType(byte.class);
    }

    @CallerSensitive
    public short getShort(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return number(obj, short.class, 2).shortValue();
    }

    @CallerSensitive
    public int getInt(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return number(obj, int.class, 3).intValue();
    }

    @CallerSensitive
    public long getLong(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return number(obj, long.class, 4).longValue();
    }

    @CallerSensitive
    public float getFloat(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return number(obj, float.class, 5).floatValue();
    }

    @CallerSensitive
    public double getDouble(Object obj) throws IllegalArgumentException, IllegalAccessException {
        check(Reflection.callerClass(), obj);
        return number(obj, double.class, 6).doubleValue();
    }

    /** The place of a numeric type in the order of widening, 0 if it has none. */
    private static int rank(Class<?> c) {
        return c == byte.class ? 1 : c == short.class ? 2 : c == int.class ? 3 : c == long.class ? 4
            : c == float.class ? 5 : c == double.class ? 6 : 0;
    }

    private Number number(Object obj, Class<?> wanted, int rank) {
        Object v = get0(this, obj);
        if (type == char.class && rank >= 3) {
            return (int) (Character) v;
        }
        int own = rank(type);
        if (own == 0 || own > rank) {
            throw wrongType(wanted);
        }
        return (Number) v;
    }

    private void put(Class<?> caller, Object obj, Object value) throws IllegalAccessException {
        check(caller, obj);
        if (Modifier.isFinal(modifiers)
            && (Modifier.isStatic(modifiers) || !override || clazz.isRecord() || clazz.isHidden())) {
            throw new IllegalAccessException("Can not set " + describe() + " to " + (value == null ? "null value"
                : value.getClass().getName()));
        }
        set0(this, obj, value);
    }

    private void putPrimitive(Class<?> caller, Object obj, Object value, Class<?> from)
        throws IllegalAccessException {
        check(caller, obj);
        if (Modifier.isFinal(modifiers)
            && (Modifier.isStatic(modifiers) || !override || clazz.isRecord() || clazz.isHidden())) {
            throw new IllegalAccessException("Can not set " + describe() + " to (" + from.getName() + ")" + value);
        }
        if (!type.isPrimitive()) {
            throw new IllegalArgumentException("Can not set " + describe() + " to (" + from.getName() + ")" + value);
        }
        try {
            set0(this, obj, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Can not set " + describe() + " to (" + from.getName() + ")" + value);
        }
    }

    private String describe() {
        String mods = Modifier.toString(modifiers & (Modifier.STATIC | Modifier.FINAL | Modifier.VOLATILE));
        return mods + (mods.isEmpty() ? "" : " ") + type.getName() + " field " + clazz.getName() + "." + name;
    }

    @CallerSensitive
    public void set(Object obj, Object value) throws IllegalArgumentException, IllegalAccessException {
        put(Reflection.callerClass(), obj, value);
    }

    @CallerSensitive
    public void setBoolean(Object obj, boolean z) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, z, boolean.class);
    }

    @CallerSensitive
    public void setByte(Object obj, byte b) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, b, byte.class);
    }

    @CallerSensitive
    public void setChar(Object obj, char c) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, c, char.class);
    }

    @CallerSensitive
    public void setShort(Object obj, short s) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, s, short.class);
    }

    @CallerSensitive
    public void setInt(Object obj, int i) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, i, int.class);
    }

    @CallerSensitive
    public void setLong(Object obj, long l) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, l, long.class);
    }

    @CallerSensitive
    public void setFloat(Object obj, float f) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, f, float.class);
    }

    @CallerSensitive
    public void setDouble(Object obj, double d) throws IllegalArgumentException, IllegalAccessException {
        putPrimitive(Reflection.callerClass(), obj, d, double.class);
    }

    // ---- annotations and text

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        if (root != null) {
            return root.declaredAnnotations();
        }
        synchronized (this) {
            if (declaredAnnotations == null) {
                declaredAnnotations = AnnotationParser.parse(annotations, clazz);
            }
            return declaredAnnotations;
        }
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return annotationClass.cast(declaredAnnotations().get(Objects.requireNonNull(annotationClass)));
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        return AnnotationParser.byType(declaredAnnotations(), Objects.requireNonNull(annotationClass));
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return declaredAnnotations().values().toArray(new Annotation[0]);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Field f && clazz == f.clazz && name.equals(f.name) && type == f.type;
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        return text(type);
    }

    public String toGenericString() {
        return text(getGenericType());
    }

    private String text(Type t) {
        int mod = modifiers & Modifier.fieldModifiers();
        return (mod == 0 ? "" : Modifier.toString(mod) + " ") + t.getTypeName() + " " + clazz.getTypeName() + "."
            + name;
    }
}
