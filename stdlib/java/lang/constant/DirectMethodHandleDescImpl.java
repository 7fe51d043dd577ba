package java.lang.constant;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The one kind of direct method handle description. */
final class DirectMethodHandleDescImpl implements DirectMethodHandleDesc {
    private final Kind kind;
    private final ClassDesc owner;
    private final String name;
    private final MethodTypeDesc lookupType; // of the field or method itself
    private final MethodTypeDesc invocationType;

    DirectMethodHandleDescImpl(Kind kind, ClassDesc owner, String name, MethodTypeDesc type) {
        if (kind == Kind.CONSTRUCTOR && !type.returnType().descriptorString().equals("V")) {
            throw new IllegalArgumentException("Expected type of (T*)V for constructor, found " + type);
        }
        this.kind = Objects.requireNonNull(kind);
        this.owner = Objects.requireNonNull(owner);
        this.name = Objects.requireNonNull(name);
        lookupType = type;
        invocationType = kind == Kind.CONSTRUCTOR ? type.changeReturnType(owner)
                : kind.isVirtualMethod() || kind == Kind.GETTER || kind == Kind.SETTER ? type.insertParameterTypes(0, owner)
                : type;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public int refKind() {
        return kind.refKind;
    }

    @Override
    public boolean isOwnerInterface() {
        return kind.isInterface;
    }

    @Override
    public ClassDesc owner() {
        return owner;
    }

    @Override
    public String methodName() {
        return name;
    }

    @Override
    public MethodTypeDesc invocationType() {
        return invocationType;
    }

    @Override
    public String lookupDescriptor() {
        return switch (kind) {
            case GETTER, STATIC_GETTER -> lookupType.returnType().descriptorString();
            case SETTER, STATIC_SETTER -> lookupType.parameterType(0).descriptorString();
            default -> lookupType.descriptorString();
        };
    }

    @Override
    public MethodHandle resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        Class<?> c = (Class<?>) owner.resolveConstantDesc(lookup);
        MethodType type = (MethodType) lookupType.resolveConstantDesc(lookup);
        return switch (kind) {
            case STATIC, INTERFACE_STATIC -> lookup.findStatic(c, name, type);
            case VIRTUAL, INTERFACE_VIRTUAL -> lookup.findVirtual(c, name, type);
            case SPECIAL, INTERFACE_SPECIAL -> lookup.findSpecial(c, name, type, lookup.lookupClass());
            case CONSTRUCTOR -> lookup.findConstructor(c, type);
            case GETTER -> lookup.findGetter(c, name, type.returnType());
            case STATIC_GETTER -> lookup.findStaticGetter(c, name, type.returnType());
            case SETTER -> lookup.findSetter(c, name, type.parameterType(0));
            case STATIC_SETTER -> lookup.findStaticSetter(c, name, type.parameterType(0));
        };
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof DirectMethodHandleDesc d && kind == d.kind() && owner.equals(d.owner())
                && name.equals(d.methodName()) && invocationType.equals(d.invocationType());
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, owner, name, invocationType);
    }

    @Override
    public String toString() {
        return "MethodHandleDesc[" + kind + "/" + owner.displayName() + "::" + name + invocationType.displayDescriptor() + "]";
    }
}
