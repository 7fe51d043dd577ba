package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import jindo.internal.AnnotatedTypes;
import jindo.internal.AnnotationParser;
import jindo.internal.ClassFacts;
import jindo.internal.GenericInfo;

/** What methods and constructors have in common; the VM writes the fields of the root objects. */
public abstract sealed class Executable extends AccessibleObject implements Member, GenericDeclaration
    permits Method, Constructor {
    Class<?> clazz;
    int slot;
    int modifiers;
    Class<?>[] parameterTypes;
    Class<?>[] exceptionTypes;
    String signature;
    byte[] annotations;
    byte[] parameterAnnotations;
    byte[] typeAnnotations;
    byte[] methodParameters; // the contents of the attribute

    Executable root; // the shared one that this is a copy of
    private GenericInfo<Executable> generics;
    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations;
    private Parameter[] parameters;

    Executable() {
    }

    final void copyTo(Executable e) {
        e.clazz = clazz;
        e.slot = slot;
        e.modifiers = modifiers;
        e.parameterTypes = parameterTypes;
        e.exceptionTypes = exceptionTypes;
        e.signature = signature;
        e.annotations = annotations;
        e.parameterAnnotations = parameterAnnotations;
        e.typeAnnotations = typeAnnotations;
        e.methodParameters = methodParameters;
        e.root = root == null ? this : root;
    }

    final Executable shared() {
        return root == null ? this : root;
    }

    final Class<?>[] sharedParameterTypes() {
        return parameterTypes;
    }

    final byte[] typeAnnotationBytes() {
        return typeAnnotations;
    }

    public abstract Class<?> getDeclaringClass();

    public abstract String getName();

    public abstract int getModifiers();

    public abstract TypeVariable<?>[] getTypeParameters();

    public abstract Class<?>[] getParameterTypes();

    public abstract Class<?>[] getExceptionTypes();

    public abstract String toGenericString();

    public abstract AnnotatedType getAnnotatedReturnType();

    public int getParameterCount() {
        return parameterTypes.length;
    }

    public boolean isVarArgs() {
        return (modifiers & Modifier.VARARGS) != 0;
    }

    @Override
    public boolean isSynthetic() {
        return (modifiers & Modifier.SYNTHETIC) != 0;
    }

    final GenericInfo<Executable> generics() {
        Executable r = shared();
        synchronized (r) {
            if (r.generics == null) {
                r.generics = GenericInfo.ofExecutable(r, r.signature);
            }
            return r.generics;
        }
    }

    public Type[] getGenericParameterTypes() {
        Type[] t = signature == null ? null : generics().parameterTypes();
        if (t == null) {
            return parameterTypes.clone();
        }
        if (t.length == parameterTypes.length) {
            return t;
        }
        return withHiddenParameters(t);
    }

    /** The signature leaves out parameters that the compiler has added, where MethodParameters tells which. */
    private Type[] withHiddenParameters(Type[] declared) {
        Parameter[] all = getParameters();
        Type[] out = parameterTypes.clone();
        int next = 0;
        for (int i = 0; i < out.length && next < declared.length; i++) {
            if (!all[i].isImplicit() && !all[i].isSynthetic()) {
                out[i] = declared[next++];
            }
        }
        return hasRealParameterData() && next == declared.length ? out
            : declared.length < parameterTypes.length && !hasRealParameterData() ? parameterTypes.clone() : declared;
    }

    public Type[] getGenericExceptionTypes() {
        Type[] t = signature == null ? null : generics().exceptionTypes();
        return t == null || t.length == 0 ? exceptionTypes.clone() : t;
    }

    // ---- parameters

    public Parameter[] getParameters() {
        return parameters().clone();
    }

    private Parameter[] parameters() {
        Executable r = shared();
        synchronized (r) {
            if (r.parameters == null) {
                r.parameters = r.makeParameters();
            }
            return r.parameters;
        }
    }

    final boolean hasRealParameterData() {
        Parameter[] p = parameters();
        return p.length > 0 && p[0].isReal();
    }

    private Parameter[] makeParameters() {
        byte[] raw = methodParameters;
        int n = parameterTypes.length;
        boolean real = raw != null && raw.length == 1 + 4 * n && (raw[0] & 0xff) == n;
        Parameter[] p = new Parameter[n];
        for (int i = 0; i < n; i++) {
            int at = 1 + 4 * i;
            p[i] = !real ? new Parameter("arg" + i, 0, this, i, false)
                : new Parameter(name(u2(raw, at)), u2(raw, at + 2), this, i, true);
        }
        return p;
    }

    private String name(int index) {
        return index == 0 ? null : ClassFacts.utf8At(clazz, index);
    }

    private static int u2(byte[] b, int at) {
        return (b[at] & 0xff) << 8 | b[at + 1] & 0xff;
    }

    // ---- annotations

    final Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        Executable r = shared();
        synchronized (r) {
            if (r.declaredAnnotations == null) {
                r.declaredAnnotations = AnnotationParser.parse(r.annotations, r.clazz);
            }
            return r.declaredAnnotations;
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

    public abstract Annotation[][] getParameterAnnotations();

    final Annotation[][] parameterAnnotations() {
        int n = parameterTypes.length;
        Annotation[][] parsed = AnnotationParser.parseParameters(parameterAnnotations, clazz);
        if (parsed.length == n) {
            return parsed;
        }
        Annotation[][] out = new Annotation[n][];
        int skip = Math.max(0, n - parsed.length); // parameters added by the compiler come first
        for (int i = 0; i < n; i++) {
            out[i] = i >= skip && i - skip < parsed.length ? parsed[i - skip] : new Annotation[0];
        }
        return out;
    }

    public AnnotatedType getAnnotatedReceiverType() {
        if (Modifier.isStatic(modifiers)) {
            return null;
        }
        return AnnotatedTypes.ofReceiver(this, typeAnnotations);
    }

    public AnnotatedType[] getAnnotatedParameterTypes() {
        return AnnotatedTypes.ofParameters(this, typeAnnotations);
    }

    public AnnotatedType[] getAnnotatedExceptionTypes() {
        return AnnotatedTypes.ofExceptions(this, typeAnnotations);
    }

    // ---- text

    final String text(int mask, boolean isDefault, String middle, boolean generic) {
        StringBuilder s = new StringBuilder();
        int mod = modifiers & mask;
        if (mod != 0 && !isDefault) {
            s.append(Modifier.toString(mod)).append(' ');
        } else if (isDefault) {
            int access = mod & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE);
            if (access != 0) {
                s.append(Modifier.toString(access)).append(' ');
            }
            s.append("default ");
            mod &= ~(Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE);
            if (mod != 0) {
                s.append(Modifier.toString(mod)).append(' ');
            }
        }
        TypeVariable<?>[] vars = generic ? getTypeParameters() : new TypeVariable<?>[0];
        if (vars.length > 0) {
            StringJoiner sj = new StringJoiner(",", "<", "> ");
            for (TypeVariable<?> v : vars) {
                sj.add(variableText(v));
            }
            s.append(sj);
        }
        s.append(middle);
        appendTypes(s, generic);
        return s.toString();
    }

    private void appendTypes(StringBuilder s, boolean generic) {
        Type[] types = generic ? getGenericParameterTypes() : parameterTypes;
        StringJoiner sj = new StringJoiner(",", "(", ")");
        for (int i = 0; i < types.length; i++) {
            String name = types[i].getTypeName();
            if (generic && isVarArgs() && i == types.length - 1) {
                name = name.endsWith("[]") ? name.substring(0, name.length() - 2) + "..." : name;
            }
            sj.add(name);
        }
        s.append(sj);
        Type[] thrown = generic ? getGenericExceptionTypes() : exceptionTypes;
        if (thrown.length > 0) {
            StringJoiner tj = new StringJoiner(",", " throws ", "");
            for (Type t : thrown) {
                tj.add(t.getTypeName());
            }
            s.append(tj);
        }
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
}
