package java.lang;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.constant.ClassDesc;
import java.lang.constant.Constable;
import java.lang.invoke.TypeDescriptor;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URL;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import jindo.internal.AnnotatedTypes;
import jindo.internal.AnnotationParser;
import jindo.internal.CallerSensitive;
import jindo.internal.ClassFacts;
import jindo.internal.GenericInfo;
import jindo.internal.MemberTables;
import jindo.internal.Reflection;

/** The run-time face of a class; made by the VM only. */
public final class Class<T> implements java.io.Serializable, GenericDeclaration, Type, AnnotatedElement,
                                       TypeDescriptor.OfField<Class<?>>, Constable {
    @java.io.Serial
    private static final long serialVersionUID = 3206093459760846163L;

    private static final int ANNOTATION = 0x2000;
    private static final int ENUM = 0x4000;
    private static final int SYNTHETIC = 0x1000;

    private long vm; // the VM's struct
    private ClassLoader loader;
    private Object classData;

    // Made when first asked for.
    private transient String name;
    private transient String packageName;
    private transient Facts facts;

    private Class() {
    }

    /** What is worked out once for a class that is reflected upon. */
    private static final class Facts {
        volatile MemberTables members;
        volatile GenericInfo<Class<?>> generics;
        volatile Map<Class<? extends Annotation>, Annotation> declaredAnnotations;
        volatile Map<Class<? extends Annotation>, Annotation> annotations;
        volatile Object annotationType;
        volatile Object[] enumConstants;
        volatile Map<String, ?> enumDirectory;
        volatile String simpleName;
        volatile String canonicalName;
        volatile ProtectionDomain protectionDomain;
        volatile Object[] signers;
        final ClassValue.Store values = new ClassValue.Store();
    }

    private Facts facts() {
        Facts f = facts;
        if (f == null) {
            synchronized (this) {
                f = facts;
                if (f == null) {
                    f = new Facts();
                    facts = f;
                }
            }
        }
        return f;
    }

    ClassValue.Store classValues() {
        return facts().values;
    }

    // ---- the VM's answers

    /** The class of a primitive type or void, by its descriptor letter. */
    static native <T> Class<T> primitive(char letter);

    /** The binary name. */
    private native String name0();

    public native boolean isInterface();

    public native boolean isArray();

    public native boolean isPrimitive();

    public native boolean isHidden();

    public native boolean isInstance(Object obj);

    public native boolean isAssignableFrom(Class<?> cls);

    public native Class<? super T> getSuperclass();

    /** The direct superinterfaces, a fresh array. */
    private native Class<?>[] interfaces0();

    public native Class<?> getComponentType();

    /** The array class with this element class. */
    private native Class<?> arrayType0();

    /** The flags of the InnerClasses attribute if it speaks of this class, else of the class itself, without super. */
    public native int getModifiers();

    /** {class, name or null, descriptor or null} of the EnclosingMethod attribute, or null. */
    private native Object[] enclosingMethod0();

    /** The class that this is a member of, or null. */
    private native Class<?> declaringClass0();

    /** The name in the InnerClasses attribute: null for an anonymous class and for one that is not nested. */
    private native String innerName0();

    /** The member classes, a fresh array. */
    private native Class<?>[] declaredClasses0();

    private native Class<?> nestHost0();

    /** The host first, then all members; those that do not resolve are left out. */
    private native Class<?>[] nestMembers0();

    /** The classes of the PermittedSubclasses attribute that resolve, null without that attribute. */
    private native Class<?>[] permittedSubclasses0();

    public native boolean isRecord();

    /** Fresh components in order, or null when this is not a record. */
    private native RecordComponent[] recordComponents0();

    /** Whether assertions are on for this class from the command line. */
    private native boolean assertions0();

    private native Field[] getDeclaredFields0(boolean publicOnly);

    private native Method[] getDeclaredMethods0(boolean publicOnly);

    private native Constructor<T>[] getDeclaredConstructors0(boolean publicOnly);

    /** Loads by binary name (arrays in descriptor form with dots) through the loader, null for the boot loader. */
    private static native Class<?> forName0(String name, boolean initialize, ClassLoader loader)
        throws ClassNotFoundException;

    // ---- loading

    @CallerSensitive
    public static Class<?> forName(String className) throws ClassNotFoundException {
        Class<?> caller = Reflection.callerClass();
        return forName0(Objects.requireNonNull(className), true, caller == null ? null : caller.loader);
    }

    public static Class<?> forName(String name, boolean initialize, ClassLoader loader)
        throws ClassNotFoundException {
        return forName0(Objects.requireNonNull(name), initialize, loader);
    }

    public static Class<?> forName(Module module, String name) {
        Objects.requireNonNull(name);
        try {
            Class<?> c = forName0(name, false, module.getClassLoader());
            return c.getModule() == module ? c : null;
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    public ClassLoader getClassLoader() {
        Class<?> c = this;
        while (c.isArray()) {
            c = c.getComponentType();
        }
        return c.loader;
    }

    public Module getModule() {
        ClassLoader l = getClassLoader();
        return l == null ? Module.BASE : l.getUnnamedModule();
    }

    Object classData() {
        return classData;
    }

    // ---- names

    public String getName() {
        String n = name;
        if (n == null) {
            n = name0();
            name = n;
        }
        return n;
    }

    public String getTypeName() {
        if (!isArray()) {
            return getName();
        }
        Class<?> c = this;
        int dimensions = 0;
        while (c.isArray()) {
            dimensions++;
            c = c.getComponentType();
        }
        return c.getName() + "[]".repeat(dimensions);
    }

    public String getPackageName() {
        String p = packageName;
        if (p == null) {
            Class<?> c = this;
            while (c.isArray()) {
                c = c.getComponentType();
            }
            String n = c.getName();
            int dot = n.lastIndexOf('.');
            p = c.isPrimitive() ? "java.lang" : dot < 0 ? "" : n.substring(0, dot).intern();
            packageName = p;
        }
        return p;
    }

    public Package getPackage() {
        if (isPrimitive() || isArray()) {
            return null;
        }
        return loader == null ? BootPackages.get(getPackageName()) : loader.packageOf(this);
    }

    public String getSimpleName() {
        Facts f = facts();
        String n = f.simpleName;
        if (n == null) {
            n = simpleName();
            f.simpleName = n;
        }
        return n;
    }

    private String simpleName() {
        if (isArray()) {
            return getComponentType().getSimpleName() + "[]";
        }
        if (isTopLevel()) {
            String n = getName();
            return n.substring(n.lastIndexOf('.') + 1);
        }
        String inner = innerName0();
        return inner == null ? "" : inner;
    }

    private boolean isTopLevel() {
        return !isLocalOrAnonymous() && declaringClass0() == null;
    }

    private boolean isLocalOrAnonymous() {
        return !isPrimitive() && !isArray() && enclosingMethod0() != null;
    }

    public String getCanonicalName() {
        Facts f = facts();
        String n = f.canonicalName;
        if (n == null) {
            n = canonicalName();
            f.canonicalName = n == null ? "" : n;
        }
        return n == null || n.isEmpty() ? null : n;
    }

    private String canonicalName() {
        if (isArray()) {
            String element = getComponentType().getCanonicalName();
            return element == null ? null : element + "[]";
        }
        if (isLocalOrAnonymous() || isHidden()) {
            return null;
        }
        Class<?> outer = declaringClass0();
        if (outer == null) {
            return getName();
        }
        String o = outer.getCanonicalName();
        return o == null ? null : o + "." + getSimpleName();
    }

    @Override
    public String toString() {
        return (isInterface() ? "interface " : isPrimitive() ? "" : "class ") + getName();
    }

    public String toGenericString() {
        if (isPrimitive()) {
            return toString();
        }
        StringBuilder s = new StringBuilder();
        Class<?> component = this;
        int dimensions = 0;
        while (component.isArray()) {
            dimensions++;
            component = component.getComponentType();
        }
        if (dimensions == 0) {
            appendHead(s);
        }
        s.append(component.getName());
        TypeVariable<?>[] vars = component.getTypeParameters();
        if (vars.length > 0) {
            StringJoiner sj = new StringJoiner(",", "<", ">");
            for (TypeVariable<?> v : vars) {
                sj.add(variableText(v));
            }
            s.append(sj);
        }
        return s.append("[]".repeat(dimensions)).toString();
    }

    private void appendHead(StringBuilder s) {
        int modifiers = getModifiers() & Modifier.classModifiers();
        if (modifiers != 0) {
            s.append(Modifier.toString(modifiers)).append(' ');
        }
        if (!isInterface() || !isAnnotation()) {
            if (isSealed() && !isEnum()) {
                s.append("sealed ");
            } else if (!isEnum() && !isRecord() && !Modifier.isFinal(getModifiers()) && hasSealedParent()) {
                s.append("non-sealed ");
            }
        }
        s.append(isAnnotation() ? "@interface" : isInterface() ? "interface" : isEnum() ? "enum"
            : isRecord() ? "record" : "class").append(' ');
    }

    private boolean hasSealedParent() {
        if (isLocalOrAnonymous()) {
            return false;
        }
        Class<?> up = getSuperclass();
        if (up != null && up.isSealed()) {
            return true;
        }
        for (Class<?> i : interfaces0()) {
            if (i.isSealed()) {
                return true;
            }
        }
        return false;
    }

    private static String variableText(TypeVariable<?> v) {
        Type[] bounds = v.getBounds();
        if (bounds.length == 1 && bounds[0] == Object.class) {
            return v.getName();
        }
        StringJoiner sj = new StringJoiner(" & ", v.getName() + " extends ", "");
        for (Type b : bounds) {
            sj.add(b.getTypeName());
        }
        return sj.toString();
    }

    @Override
    public String descriptorString() {
        if (isPrimitive()) {
            return primitiveLetter();
        }
        if (isArray()) {
            return "[" + getComponentType().descriptorString();
        }
        String n = getName();
        if (isHidden()) {
            int slash = n.indexOf('/');
            return "L" + n.substring(0, slash).replace('.', '/') + "." + n.substring(slash + 1) + ";";
        }
        return "L" + n.replace('.', '/') + ";";
    }

    private String primitiveLetter() {
        return switch (getName().charAt(0)) {
            case 'b' -> this == boolean.class ? "Z" : "B";
            case 'c' -> "C";
            case 'd' -> "D";
            case 'f' -> "F";
            case 'i' -> "I";
            case 'l' -> "J";
            case 's' -> "S";
            default -> "V";
        };
    }

    @Override
    public Optional<ClassDesc> describeConstable() {
        return isHidden() ? Optional.empty() : Optional.of(ClassDesc.ofDescriptor(descriptorString()));
    }

    // ---- what kind of class

    public boolean isAnnotation() {
        return (getModifiers() & ANNOTATION) != 0;
    }

    public boolean isSynthetic() {
        return (getModifiers() & SYNTHETIC) != 0;
    }

    public boolean isEnum() {
        return (getModifiers() & ENUM) != 0 && getSuperclass() == Enum.class;
    }

    public boolean isAnonymousClass() {
        return !isArray() && isLocalOrAnonymous() && innerName0() == null;
    }

    public boolean isLocalClass() {
        return isLocalOrAnonymous() && (isArray() || innerName0() != null);
    }

    public boolean isMemberClass() {
        return !isLocalOrAnonymous() && declaringClass0() != null;
    }

    public boolean isSealed() {
        return !isArray() && !isPrimitive() && getPermittedSubclasses() != null;
    }

    public Class<?>[] getPermittedSubclasses() {
        if (isArray() || isPrimitive()) {
            return null;
        }
        Class<?>[] named = permittedSubclasses0();
        if (named == null) {
            return null;
        }
        List<Class<?>> direct = new ArrayList<>(named.length);
        for (Class<?> c : named) {
            if (c.getSuperclass() == this || List.of(c.interfaces0()).contains(this)) {
                direct.add(c);
            }
        }
        return direct.toArray(new Class<?>[0]);
    }

    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    // ---- relatives

    public Class<?>[] getInterfaces() {
        return interfaces0();
    }

    @Override
    public Class<?> componentType() {
        return getComponentType();
    }

    @Override
    public Class<?> arrayType() {
        if (this == void.class) {
            throw new IllegalArgumentException();
        }
        return arrayType0();
    }

    public Class<?> getDeclaringClass() throws SecurityException {
        return declaringClass0();
    }

    public Class<?> getEnclosingClass() throws SecurityException {
        Object[] enclosing = isPrimitive() || isArray() ? null : enclosingMethod0();
        return enclosing == null ? declaringClass0() : (Class<?>) enclosing[0];
    }

    public Method getEnclosingMethod() throws SecurityException {
        Object[] e = isPrimitive() || isArray() ? null : enclosingMethod0();
        if (e == null || e[1] == null || e[1].equals("<init>") || e[1].equals("<clinit>")) {
            return null;
        }
        Class<?> outer = (Class<?>) e[0];
        for (Method m : outer.members().declaredMethods(false)) {
            if (m.getName().equals(e[1]) && MemberTables.descriptor(m).equals(e[2])) {
                return MemberTables.copy(m);
            }
        }
        throw new InternalError("Enclosing method not found");
    }

    public Constructor<?> getEnclosingConstructor() throws SecurityException {
        Object[] e = isPrimitive() || isArray() ? null : enclosingMethod0();
        if (e == null || e[1] == null || !e[1].equals("<init>")) {
            return null;
        }
        Class<?> outer = (Class<?>) e[0];
        for (Constructor<?> c : outer.members().declaredConstructors(false)) {
            if (MemberTables.descriptor(c).equals(e[2])) {
                return MemberTables.copy(c);
            }
        }
        throw new InternalError("Enclosing constructor not found");
    }

    public Class<?>[] getDeclaredClasses() throws SecurityException {
        return declaredClasses0();
    }

    public Class<?>[] getClasses() {
        List<Class<?>> all = new ArrayList<>();
        for (Class<?> c = this; c != null; c = c.getSuperclass()) {
            for (Class<?> member : c.declaredClasses0()) {
                if (Modifier.isPublic(member.getModifiers())) {
                    all.add(member);
                }
            }
        }
        return all.toArray(new Class<?>[0]);
    }

    public Class<?> getNestHost() {
        return isPrimitive() || isArray() ? this : nestHost0();
    }

    public Class<?>[] getNestMembers() {
        return isPrimitive() || isArray() ? new Class<?>[] {this} : nestMembers0();
    }

    public boolean isNestmateOf(Class<?> c) {
        return this == c || !isPrimitive() && !isArray() && !c.isPrimitive() && !c.isArray()
            && getNestHost() == c.getNestHost();
    }

    // ---- casts

    @SuppressWarnings("unchecked")
    public T cast(Object obj) {
        if (obj != null && !isInstance(obj)) {
            throw new ClassCastException("Cannot cast " + obj.getClass().getName() + " to " + getName());
        }
        return (T) obj;
    }

    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> clazz) {
        if (!clazz.isAssignableFrom(this)) {
            throw new ClassCastException(toString());
        }
        return (Class<? extends U>) this;
    }

    // ---- members

    private MemberTables members() {
        Facts f = facts();
        MemberTables m = f.members;
        if (m == null) {
            m = new MemberTables(this, publicOnly -> getDeclaredFields0(publicOnly),
                                 publicOnly -> getDeclaredMethods0(publicOnly),
                                 publicOnly -> getDeclaredConstructors0(publicOnly));
            f.members = m;
        }
        return m;
    }

    public Field[] getDeclaredFields() throws SecurityException {
        return MemberTables.copy(members().declaredFields(false));
    }

    public Field[] getFields() throws SecurityException {
        return MemberTables.copy(members().publicFields());
    }

    public Field getDeclaredField(String name) throws NoSuchFieldException, SecurityException {
        Objects.requireNonNull(name);
        Field f = MemberTables.find(members().declaredFields(false), name);
        if (f == null) {
            throw new NoSuchFieldException(name);
        }
        return MemberTables.copy(f);
    }

    public Field getField(String name) throws NoSuchFieldException, SecurityException {
        Objects.requireNonNull(name);
        Field f = members().publicField(name);
        if (f == null) {
            throw new NoSuchFieldException(name);
        }
        return MemberTables.copy(f);
    }

    public Method[] getDeclaredMethods() throws SecurityException {
        return MemberTables.copy(members().declaredMethods(false));
    }

    public Method[] getMethods() throws SecurityException {
        return MemberTables.copy(members().publicMethods());
    }

    public Method getDeclaredMethod(String name, Class<?>... parameterTypes)
        throws NoSuchMethodException, SecurityException {
        Objects.requireNonNull(name);
        Method m = MemberTables.find(members().declaredMethods(false), name, parameterTypes);
        if (m == null) {
            throw new NoSuchMethodException(methodText(name, parameterTypes));
        }
        return MemberTables.copy(m);
    }

    public Method getMethod(String name, Class<?>... parameterTypes)
        throws NoSuchMethodException, SecurityException {
        Objects.requireNonNull(name);
        Method m = members().publicMethod(name, parameterTypes);
        if (m == null) {
            throw new NoSuchMethodException(methodText(name, parameterTypes));
        }
        return MemberTables.copy(m);
    }

    private String methodText(String name, Class<?>[] parameterTypes) {
        StringJoiner sj = new StringJoiner(",", getName() + "." + name + "(", ")");
        if (parameterTypes != null) {
            for (Class<?> p : parameterTypes) {
                sj.add(p == null ? "null" : p.getName());
            }
        }
        return sj.toString();
    }

    @SuppressWarnings("unchecked")
    public Constructor<?>[] getDeclaredConstructors() throws SecurityException {
        return MemberTables.copy(members().declaredConstructors(false));
    }

    public Constructor<?>[] getConstructors() throws SecurityException {
        return MemberTables.copy(members().declaredConstructors(true));
    }

    public Constructor<T> getDeclaredConstructor(Class<?>... parameterTypes)
        throws NoSuchMethodException, SecurityException {
        return constructor(false, parameterTypes);
    }

    public Constructor<T> getConstructor(Class<?>... parameterTypes)
        throws NoSuchMethodException, SecurityException {
        return constructor(true, parameterTypes);
    }

    @SuppressWarnings("unchecked")
    private Constructor<T> constructor(boolean publicOnly, Class<?>[] parameterTypes) throws NoSuchMethodException {
        Constructor<?> c = MemberTables.find(members().declaredConstructors(publicOnly), parameterTypes);
        if (c == null) {
            throw new NoSuchMethodException(methodText("<init>", parameterTypes));
        }
        return (Constructor<T>) MemberTables.copy(c);
    }

    public RecordComponent[] getRecordComponents() {
        return isRecord() ? recordComponents0() : null;
    }

    @CallerSensitive
    @Deprecated(since = "9")
    public T newInstance() throws InstantiationException, IllegalAccessException {
        Class<?> caller = Reflection.callerClass();
        Constructor<T> constructor = null;
        try {
            constructor = constructor(false, null);
        } catch (NoSuchMethodException e) {
            throw (InstantiationException) new InstantiationException(getName()).initCause(e);
        }
        Reflection.checkMemberAccess(caller, this, this, constructor.getModifiers());
        try {
            return Reflection.newInstance(constructor);
        } catch (InvocationTargetException e) {
            jindo.internal.Unsafe.throwException(e.getTargetException());
            return null;
        }
    }

    // ---- generics

    private GenericInfo<Class<?>> generics() {
        Facts f = facts();
        GenericInfo<Class<?>> g = f.generics;
        if (g == null) {
            g = GenericInfo.ofClass(this, isPrimitive() || isArray() ? null : ClassFacts.signature(this));
            f.generics = g;
        }
        return g;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Class<T>>[] getTypeParameters() {
        return (TypeVariable<Class<T>>[]) (TypeVariable<?>[]) generics().typeParameters();
    }

    public Type getGenericSuperclass() {
        Type t = generics().superclass();
        return t != null && !isInterface() ? t : getSuperclass();
    }

    public Type[] getGenericInterfaces() {
        Type[] t = generics().interfaces();
        return t != null ? t : getInterfaces();
    }

    public AnnotatedType getAnnotatedSuperclass() {
        if (this == Object.class || isInterface() || isArray() || isPrimitive()) {
            return null;
        }
        return AnnotatedTypes.ofSuperclass(this);
    }

    public AnnotatedType[] getAnnotatedInterfaces() {
        return AnnotatedTypes.ofInterfaces(this);
    }

    // ---- annotations

    private Map<Class<? extends Annotation>, Annotation> declaredAnnotationMap() {
        Facts f = facts();
        Map<Class<? extends Annotation>, Annotation> map = f.declaredAnnotations;
        if (map == null) {
            map = AnnotationParser.parse(isPrimitive() || isArray() ? null : ClassFacts.annotations(this), this);
            f.declaredAnnotations = map;
        }
        return map;
    }

    private Map<Class<? extends Annotation>, Annotation> annotationMap() {
        Facts f = facts();
        Map<Class<? extends Annotation>, Annotation> map = f.annotations;
        if (map == null) {
            map = withInherited(declaredAnnotationMap());
            f.annotations = map;
        }
        return map;
    }

    private Map<Class<? extends Annotation>, Annotation> withInherited(
        Map<Class<? extends Annotation>, Annotation> declared) {
        Class<?> up = getSuperclass();
        if (up == null || up == Object.class) {
            return declared;
        }
        Map<Class<? extends Annotation>, Annotation> all = null;
        for (Map.Entry<Class<? extends Annotation>, Annotation> e : up.annotationMap().entrySet()) {
            if (AnnotationParser.isInherited(e.getKey())) {
                if (all == null) {
                    all = new LinkedHashMap<>();
                }
                all.put(e.getKey(), e.getValue());
            }
        }
        if (all == null) {
            return declared;
        }
        all.putAll(declared);
        return all;
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Annotation> A getAnnotation(Class<A> annotationClass) {
        return (A) annotationMap().get(Objects.requireNonNull(annotationClass));
    }

    @Override
    public <A extends Annotation> A[] getAnnotationsByType(Class<A> annotationClass) {
        A[] direct = getDeclaredAnnotationsByType(annotationClass);
        Class<?> up = getSuperclass();
        if (direct.length == 0 && up != null && AnnotationParser.isInherited(annotationClass)) {
            return up.getAnnotationsByType(annotationClass);
        }
        return direct;
    }

    @Override
    public Annotation[] getAnnotations() {
        return annotationMap().values().toArray(new Annotation[0]);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends Annotation> A getDeclaredAnnotation(Class<A> annotationClass) {
        return (A) declaredAnnotationMap().get(Objects.requireNonNull(annotationClass));
    }

    @Override
    public <A extends Annotation> A[] getDeclaredAnnotationsByType(Class<A> annotationClass) {
        Objects.requireNonNull(annotationClass);
        return AnnotationParser.byType(declaredAnnotationMap(), annotationClass);
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return declaredAnnotationMap().values().toArray(new Annotation[0]);
    }

    // ---- enums

    @SuppressWarnings("unchecked")
    public T[] getEnumConstants() {
        Object[] values = enumConstantsShared();
        return values == null ? null : (T[]) values.clone();
    }

    /** The constants, not to be changed; null when this is no enum. */
    Object[] enumConstantsShared() {
        Facts f = facts();
        if (f.enumConstants == null && isEnum()) {
            try {
                Method values = MemberTables.find(members().declaredMethods(false), "values");
                f.enumConstants = (Object[]) Reflection.invoke(values, null);
            } catch (InvocationTargetException | NullPointerException | ClassCastException e) {
                return null;
            }
        }
        return f.enumConstants;
    }

    @SuppressWarnings("unchecked")
    Map<String, T> enumConstantDirectory() {
        Facts f = facts();
        Map<String, ?> directory = f.enumDirectory;
        if (directory == null) {
            Object[] values = enumConstantsShared();
            if (values == null) {
                throw new IllegalArgumentException(getName() + " is not an enum class");
            }
            Map<String, T> map = new HashMap<>(values.length * 4 / 3 + 1);
            for (Object v : values) {
                map.put(((Enum<?>) v).name(), (T) v);
            }
            directory = map;
            f.enumDirectory = map;
        }
        return (Map<String, T>) directory;
    }

    // ---- resources, protection, assertions

    public InputStream getResourceAsStream(String name) {
        name = resolveName(name);
        ClassLoader l = getClassLoader();
        return l == null ? ClassLoader.getSystemResourceAsStream(name) : l.getResourceAsStream(name);
    }

    public URL getResource(String name) {
        name = resolveName(name);
        ClassLoader l = getClassLoader();
        return l == null ? ClassLoader.getSystemResource(name) : l.getResource(name);
    }

    private String resolveName(String name) {
        if (name.startsWith("/")) {
            return name.substring(1);
        }
        String p = getPackageName();
        return p.isEmpty() ? name : p.replace('.', '/') + "/" + name;
    }

    public ProtectionDomain getProtectionDomain() {
        Facts f = facts();
        ProtectionDomain d = f.protectionDomain;
        if (d == null) {
            ClassLoader l = isArray() || isPrimitive() ? null : getClassLoader();
            d = jindo.internal.security.Domains.of(this, l);
            f.protectionDomain = d;
        }
        return d;
    }

    void setProtectionDomain(ProtectionDomain domain) {
        if (domain != null) {
            facts().protectionDomain = domain;
        }
    }

    public Object[] getSigners() {
        Object[] s = facts == null ? null : facts.signers;
        return s == null ? null : s.clone();
    }

    void setSigners(Object[] signers) {
        facts().signers = signers;
    }

    public boolean desiredAssertionStatus() {
        ClassLoader l = getClassLoader();
        if (l != null) {
            Boolean status = l.assertionStatus(getName());
            if (status != null) {
                return status;
            }
        }
        return assertions0();
    }
}
