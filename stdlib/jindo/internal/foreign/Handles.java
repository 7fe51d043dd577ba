package jindo.internal.foreign;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** Method handles over a function of an array of arguments. */
final class Handles {
    private static final MethodHandle RUN = find();

    private Handles() {
    }

    interface Body {
        Object run(Object[] args) throws Throwable;
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.lookup().findVirtual(Body.class, "run", MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException e) {
            throw new InternalError(e);
        }
    }

    static MethodHandle of(Body body, MethodType type) {
        return RUN.bindTo(body).asCollector(Object[].class, type.parameterCount()).asType(type);
    }

    static MethodHandle of(Body body, Class<?> result, Class<?>... parameters) {
        return of(body, MethodType.methodType(result, parameters));
    }
}
