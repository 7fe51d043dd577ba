package java.lang.invoke;

/** Bootstrap methods for dynamic constants. */
public final class ConstantBootstraps {
    private ConstantBootstraps() {
    }

    public static Object nullConstant(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (type.isPrimitive())
            throw new IllegalArgumentException("not reference: " + type);
        return null;
    }

    public static Class<?> primitiveClass(MethodHandles.Lookup lookup, String name, Class<?> type) {
        if (name.length() != 1)
            throw new IllegalArgumentException("not primitive: " + name);
        return MethodType.fromMethodDescriptorString("()" + name, null).returnType();
    }

    public static <E extends Enum<E>> E enumConstant(MethodHandles.Lookup lookup, String name, Class<E> type) {
        return Enum.valueOf(type, name);
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type, Class<?> declaring) {
        try {
            return lookup.findStaticGetter(declaring, name, type).apply(new Object[0]);
        } catch (NoSuchFieldException e) {
            throw (Error) new NoSuchFieldError(e.getMessage()).initCause(e);
        } catch (IllegalAccessException e) {
            throw (Error) new IllegalAccessError(e.getMessage()).initCause(e);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new LinkageError("Unexpected exception", e);
        }
    }

    public static Object getStaticFinal(MethodHandles.Lookup lookup, String name, Class<?> type) {
        return getStaticFinal(lookup, name, type, Convert.wrapper(type));
    }

    public static Object invoke(MethodHandles.Lookup lookup, String name, Class<?> type, MethodHandle handle, Object... args)
            throws Throwable {
        Object v = handle.invokeWithArguments(args);
        return Convert.apply(v, Object.class, type);
    }

    public static VarHandle fieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaring, Class<?> fieldType) {
        try {
            return lookup.findVarHandle(declaring, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw asError(e);
        }
    }

    public static VarHandle staticFieldVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> declaring, Class<?> fieldType) {
        try {
            return lookup.findStaticVarHandle(declaring, name, fieldType);
        } catch (ReflectiveOperationException e) {
            throw asError(e);
        }
    }

    private static LinkageError asError(ReflectiveOperationException e) {
        LinkageError error = e instanceof IllegalAccessException ? new IllegalAccessError(e.getMessage())
            : new NoSuchFieldError(e.getMessage());
        error.initCause(e.getCause() != null ? e.getCause() : e);
        return error;
    }

    public static VarHandle arrayVarHandle(MethodHandles.Lookup lookup, String name, Class<VarHandle> type,
            Class<?> arrayClass) {
        return MethodHandles.arrayElementVarHandle(arrayClass);
    }

    public static Object explicitCast(MethodHandles.Lookup lookup, String name, Class<?> to, Object value)
        throws ClassCastException {
        if (to == void.class)
            throw new ClassCastException("cannot convert to void");
        Class<?> from = value == null ? Object.class : Convert.primitive(value.getClass());
        return Convert.explicit(value, to.isPrimitive() ? from : Object.class, to);
    }
}
