package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import jindo.internal.AnnotatedTypes;
import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** A constructor; made by the VM, handed out as copies. */
public final class Constructor<T> extends Executable {
    private Constructor() {
    }

    Constructor<T> copy() {
        Constructor<T> c = new Constructor<>();
        copyTo(c);
        return c;
    }

    @Override
    @CallerSensitive
    public void setAccessible(boolean flag) {
        setAccessible(flag, Reflection.callerClass());
    }

    @Override
    @SuppressWarnings("unchecked")
    public Class<T> getDeclaringClass() {
        return (Class<T>) clazz;
    }

    @Override
    public String getName() {
        return clazz.getName();
    }

    @Override
    public int getModifiers() {
        return modifiers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public TypeVariable<Constructor<T>>[] getTypeParameters() {
        return signature == null ? (TypeVariable<Constructor<T>>[]) new TypeVariable<?>[0]
            : (TypeVariable<Constructor<T>>[]) generics().typeParameters();
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
        return AnnotatedTypes.ofResult(this, clazz, typeAnnotations);
    }

    @Override
    public Annotation[][] getParameterAnnotations() {
        return parameterAnnotations();
    }

    @CallerSensitive
    public T newInstance(Object... initargs) throws InstantiationException, IllegalAccessException,
        IllegalArgumentException, InvocationTargetException {
        if (!override) {
            Reflection.checkMemberAccess(Reflection.callerClass(), clazz, clazz, modifiers);
        }
        if ((clazz.getModifiers() & Modifier.ENUM) != 0) {
            throw new IllegalArgumentException("Cannot reflectively create enum objects");
        }
        return Reflection.newInstance(this, initargs);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Constructor<?> c && clazz == c.clazz && Arrays.equals(parameterTypes, c.parameterTypes);
    }

    @Override
    public int hashCode() {
        return clazz.getName().hashCode();
    }

    @Override
    public String toString() {
        return text(Modifier.constructorModifiers(), false, clazz.getTypeName(), false);
    }

    @Override
    public String toGenericString() {
        return text(Modifier.constructorModifiers(), false, clazz.getTypeName(), true);
    }
}
