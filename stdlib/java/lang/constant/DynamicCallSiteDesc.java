package java.lang.constant;

import java.lang.invoke.CallSite;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Objects;

/** A description of an invokedynamic call site. */
public class DynamicCallSiteDesc {
    private final DirectMethodHandleDesc bootstrapMethod;
    private final ConstantDesc[] bootstrapArgs;
    private final String invocationName;
    private final MethodTypeDesc invocationType;

    private DynamicCallSiteDesc(DirectMethodHandleDesc bootstrapMethod, String invocationName,
            MethodTypeDesc invocationType, ConstantDesc[] bootstrapArgs) {
        this.bootstrapMethod = Objects.requireNonNull(bootstrapMethod);
        this.invocationName = Objects.requireNonNull(invocationName);
        this.invocationType = Objects.requireNonNull(invocationType);
        this.bootstrapArgs = bootstrapArgs.clone();
        if (invocationName.isEmpty()) {
            throw new IllegalArgumentException("Illegal invocation name: " + invocationName);
        }
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, String invocationName,
            MethodTypeDesc invocationType, ConstantDesc... bootstrapArgs) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, String invocationName,
            MethodTypeDesc invocationType) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, new ConstantDesc[0]);
    }

    public static DynamicCallSiteDesc of(DirectMethodHandleDesc bootstrapMethod, MethodTypeDesc invocationType) {
        return of(bootstrapMethod, ConstantDescs.DEFAULT_NAME, invocationType);
    }

    public DynamicCallSiteDesc withArgs(ConstantDesc... bootstrapArgs) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public DynamicCallSiteDesc withNameAndType(String invocationName, MethodTypeDesc invocationType) {
        return new DynamicCallSiteDesc(bootstrapMethod, invocationName, invocationType, bootstrapArgs);
    }

    public String invocationName() {
        return invocationName;
    }

    public MethodTypeDesc invocationType() {
        return invocationType;
    }

    public MethodHandleDesc bootstrapMethod() {
        return bootstrapMethod;
    }

    public ConstantDesc[] bootstrapArgs() {
        return bootstrapArgs.clone();
    }

    public CallSite resolveCallSiteDesc(MethodHandles.Lookup lookup) throws Throwable {
        MethodHandle bsm = (MethodHandle) bootstrapMethod.resolveConstantDesc(lookup);
        Object[] args = new Object[bootstrapArgs.length + 3];
        args[0] = lookup;
        args[1] = invocationName;
        args[2] = invocationType.resolveConstantDesc(lookup);
        for (int i = 0; i < bootstrapArgs.length; i++) {
            args[i + 3] = bootstrapArgs[i].resolveConstantDesc(lookup);
        }
        return (CallSite) bsm.invokeWithArguments(args);
    }

    @Override
    public final boolean equals(Object o) {
        return o instanceof DynamicCallSiteDesc d && bootstrapMethod.equals(d.bootstrapMethod)
                && Arrays.equals(bootstrapArgs, d.bootstrapArgs) && invocationName.equals(d.invocationName)
                && invocationType.equals(d.invocationType);
    }

    @Override
    public final int hashCode() {
        return 31 * Objects.hash(bootstrapMethod, invocationName, invocationType) + Arrays.hashCode(bootstrapArgs);
    }

    @Override
    public String toString() {
        StringBuilder args = new StringBuilder();
        for (ConstantDesc a : bootstrapArgs) {
            args.append(args.length() > 0 ? "," : "").append(a);
        }
        return "DynamicCallSiteDesc[" + bootstrapMethod.owner().displayName() + "::" + bootstrapMethod.methodName() + "("
                + invocationName + (args.length() > 0 ? "/" : "") + args + "):" + invocationType.displayDescriptor() + "]";
    }
}
