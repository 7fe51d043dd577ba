package jindo.internal;

import java.lang.reflect.AnnotatedType;

/** Not there yet. */
public final class AnnotatedTypes {
    public static AnnotatedType ofSuperclass(Class<?> c) {
        throw new InternalError("type annotations");
    }

    public static AnnotatedType[] ofInterfaces(Class<?> c) {
        throw new InternalError("type annotations");
    }
}
