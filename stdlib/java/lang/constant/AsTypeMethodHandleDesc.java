package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Objects;

/** A method handle seen with another type. */
final class AsTypeMethodHandleDesc extends DynamicConstantDesc<MethodHandle> implements MethodHandleDesc {
    private final MethodHandleDesc target;
    private final MethodTypeDesc type;

    AsTypeMethodHandleDesc(MethodHandleDesc target, MethodTypeDesc type) {
        super(ConstantDescs.BSM_INVOKE, ConstantDescs.DEFAULT_NAME, ConstantDescs.CD_MethodHandle,
                ConstantDescs.MHD_METHODHANDLE_ASTYPE, target, type);
        this.target = Objects.requireNonNull(target);
        this.type = Objects.requireNonNull(type);
    }

    @Override
    public MethodTypeDesc invocationType() {
        return type;
    }

    @Override
    public MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        MethodHandle handle = (MethodHandle) target.resolveConstantDesc(lookup);
        return handle.asType((MethodType) type.resolveConstantDesc(lookup));
    }

    @Override
    public String toString() {
        return target + ".asType" + type.displayDescriptor();
    }
}
