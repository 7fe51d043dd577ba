package java.lang.invoke;

/**
 * Makes function objects. The VM links lambdas of compiled code by itself; this is for those who call it by hand:
 * the function object is a proxy.
 */
public final class LambdaMetafactory {
    public static final int FLAG_SERIALIZABLE = 1, FLAG_MARKERS = 2, FLAG_BRIDGES = 4;

    private LambdaMetafactory() {
    }

    public static CallSite metafactory(MethodHandles.Lookup caller, String name, MethodType factoryType, MethodType sam,
            MethodHandle implementation, MethodType dynamic) throws LambdaConversionException {
        return make(caller, name, factoryType, new Class<?>[] {factoryType.returnType()}, implementation, dynamic);
    }

    public static CallSite altMetafactory(MethodHandles.Lookup caller, String name, MethodType factoryType, Object... args)
            throws LambdaConversionException {
        int flags = (Integer) args[3], at = 4;
        Class<?>[] interfaces = {factoryType.returnType()};
        if ((flags & FLAG_MARKERS) != 0) {
            int n = (Integer) args[at++];
            interfaces = java.util.Arrays.copyOf(interfaces, n + 1);
            for (int i = 1; i <= n; i++)
                interfaces[i] = (Class<?>) args[at++];
        }
        return make(caller, name, factoryType, interfaces, (MethodHandle) args[1], (MethodType) args[2]);
    }

    private static CallSite make(MethodHandles.Lookup caller, String name, MethodType factoryType, Class<?>[] interfaces,
            MethodHandle implementation, MethodType dynamic) throws LambdaConversionException {
        int captured = factoryType.parameterCount();
        if (!factoryType.returnType().isInterface())
            throw new LambdaConversionException(factoryType.returnType().getName() + " is not an interface");
        if (implementation.type().parameterCount() != captured + dynamic.parameterCount())
            throw new LambdaConversionException("Incorrect number of parameters for " + implementation);
        return new ConstantCallSite(new MethodHandle.Adapter(factoryType,
                a -> MethodHandleProxies.proxy(interfaces, name, MethodHandles.insertArguments(implementation, 0, a))));
    }
}
