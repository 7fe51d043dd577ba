package jindo.internal;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;

/** Not there yet. */
public final class GenericInfo<D> {
    public static GenericInfo<Class<?>> ofClass(Class<?> c, String signature) {
        return new GenericInfo<>();
    }

    public TypeVariable<?>[] typeParameters() {
        return new TypeVariable<?>[0];
    }

    public Type superclass() {
        return null;
    }

    public Type[] interfaces() {
        return null;
    }
}
