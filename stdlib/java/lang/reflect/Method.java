package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.lang.annotation.AnnotationFormatError;
import java.util.Arrays;
import jindo.internal.AnnotatedTypes;
import jindo.internal.AnnotationParser;
import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** A method; made by the VM, handed out as copies. */
public final class Method extends Executable {
    private String name;
    private Class<?> returnType;
    private byte[] annotationDefault;

    private Method() {
    }

    Method copy() {
        Method m = new Method();
        copyTo(m);
        m.name = name;
        m.returnType = returnType;
        m.annotationDefault = annotationDefault;
        return m;
    }

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

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Method>[] getTypeParameters() {
        return signature == null ? (TypeVariable<Method>[]) new TypeVariable<?>[0]
            : (TypeVariable<Method>[]) generics().typeParameters();
    }

    public Class<?> getReturnType() {
        return returnType;
    }

    public Type getGenericReturnType() {
        Type t = signature == null ? null : generics().returnType();
        return t == null ? returnType : t;
    }

    @Override
    public Class<?>[] getParameterTypes() {
        return parameterTypes.clone();
    }

    @Override
    public Class<?>[] getExceptionTypes() {
        return exceptionTypes.clone();
    }

    @Override
    public AnnotatedType getAnnotatedReturnType() {
        return AnnotatedTypes.ofResult(this, getGenericReturnType(), typeAnnotations);
    }

    public boolean isBridge() {
        return (modifiers & Modifier.BRIDGE) != 0;
    }

    public boolean isDefault() {
        return (modifiers & (Modifier.ABSTRACT | Modifier.PUBLIC | Modifier.STATIC)) == Modifier.PUBLIC
            && clazz.isInterface();
    }

    public Object getDefaultValue() {
        if (annotationDefault == null) {
            return null;
        }
        Object v = AnnotationParser.parseDefault(annotationDefault, returnType, clazz);
        if (v instanceof RuntimeException e) {
            throw new AnnotationFormatError("Invalid default: " + this);
        }
        return v;
    }

    @Override
    public Annotation[][] getParameterAnnotations() {
        return parameterAnnotations();
    }

    @CallerSensitive
    public Object invoke(Object obj, Object... args)
        throws IllegalAccessException, IllegalArgumentException, InvocationTargetException {
        if (!override) {
            Reflection.checkMemberAccess(Reflection.callerClass(), clazz,
                                         Modifier.isStatic(modifiers) || obj == null ? null : obj.getClass(), modifiers);
        }
        return Reflection.invoke(this, obj, args);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Method m && clazz == m.clazz && name.equals(m.name) && returnType == m.returnType
            && Arrays.equals(parameterTypes, m.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode() ^ name.hashCode();
    }

    @Override
    public String toString() {
        return text(Modifier.methodModifiers(), isDefault(),
                    returnType.getTypeName() + " " + clazz.getTypeName() + "." + name, false);
    }

    @Override
    public String toGenericString() {
        return text(Modifier.methodModifiers(), isDefault(),
                    getGenericReturnType().getTypeName() + " " + clazz.getTypeName() + "." + name, true);
    }
}
