package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A description of a constant that a bootstrap method makes. */
public abstract non-sealed class DynamicConstantDesc<T> implements ConstantDesc {
    private final DirectMethodHandleDesc bootstrapMethod;
    private final ConstantDesc[] bootstrapArgs;
    private final String constantName;
    private final ClassDesc constantType;

    protected DynamicConstantDesc(DirectMethodHandleDesc bootstrapMethod, String constantName, ClassDesc constantType,
            ConstantDesc... bootstrapArgs) {
        this.bootstrapMethod = Objects.requireNonNull(bootstrapMethod);
        this.constantName = Objects.requireNonNull(constantName);
        this.constantType = Objects.requireNonNull(constantType);
        this.bootstrapArgs = bootstrapArgs.clone();
        if (constantName.isEmpty()) {
            throw new IllegalArgumentException("Illegal invocation name: " + constantName);
        }
    }

    private static final class Plain<T> extends DynamicConstantDesc<T> {
        Plain(DirectMethodHandleDesc bootstrapMethod, String name, ClassDesc type, ConstantDesc... args) {
            super(bootstrapMethod, name, type, args);
        }
    }

    public static <T> ConstantDesc ofCanonical(DirectMethodHandleDesc bootstrapMethod, String constantName,
            ClassDesc constantType, ConstantDesc[] bootstrapArgs) {
        return ofNamed(bootstrapMethod, constantName, constantType, bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> ofNamed(DirectMethodHandleDesc bootstrapMethod, String constantName,
            ClassDesc constantType, ConstantDesc... bootstrapArgs) {
        return new Plain<>(bootstrapMethod, constantName, constantType, bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod, ConstantDesc... bootstrapArgs) {
        return ofNamed(bootstrapMethod, ConstantDescs.DEFAULT_NAME, bootstrapMethod.invocationType().returnType(),
                bootstrapArgs);
    }

    public static <T> DynamicConstantDesc<T> of(DirectMethodHandleDesc bootstrapMethod) {
        return of(bootstrapMethod, new ConstantDesc[0]);
    }

    public String constantName() {
        return constantName;
    }

    public ClassDesc constantType() {
        return constantType;
    }

    public DirectMethodHandleDesc bootstrapMethod() {
        return bootstrapMethod;
    }

    public ConstantDesc[] bootstrapArgs() {
        return bootstrapArgs.clone();
    }

    public List<ConstantDesc> bootstrapArgsList() {
        return List.of(bootstrapArgs);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        try {
            MethodHandle bsm = (MethodHandle) bootstrapMethod.resolveConstantDesc(lookup);
            Object[] args = new Object[bootstrapArgs.length + 3];
            args[0] = lookup;
            args[1] = constantName;
            args[2] = constantType.resolveConstantDesc(lookup);
            for (int i = 0; i < bootstrapArgs.length; i++) {
                args[i + 3] = bootstrapArgs[i].resolveConstantDesc(lookup);
            }
            return (T) bsm.invokeWithArguments(args);
        } catch (RuntimeException | Error | ReflectiveOperationException e) {
            throw e;
        } catch (Throwable t) {
            throw new BootstrapMethodError(t);
        }
    }

    @Override
    public final boolean equals(Object o) {
        return this == o || o instanceof DynamicConstantDesc<?> d && bootstrapMethod.equals(d.bootstrapMethod)
                && Arrays.equals(bootstrapArgs, d.bootstrapArgs) && constantName.equals(d.constantName)
                && constantType.equals(d.constantType);
    }

    @Override
    public final int hashCode() {
        return 31 * Objects.hash(bootstrapMethod, constantName, constantType) + Arrays.hashCode(bootstrapArgs);
    }

    @Override
    public String toString() {
        StringBuilder args = new StringBuilder();
        for (ConstantDesc a : bootstrapArgs) {
            args.append(args.length() > 0 ? "," : "").append(a);
        }
        return "DynamicConstantDesc[" + bootstrapMethod.owner().displayName() + "::" + bootstrapMethod.methodName() + "("
                + (constantName.equals(ConstantDescs.DEFAULT_NAME) ? "" : constantName + (args.length() > 0 ? "/" : ""))
                + args + ")" + constantType.displayName() + "]";
    }
}
