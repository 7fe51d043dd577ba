package java.lang.constant;

/** A description of a method handle. */
public sealed interface MethodHandleDesc extends ConstantDesc permits AsTypeMethodHandleDesc, DirectMethodHandleDesc {
    static DirectMethodHandleDesc of(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String name,
            String lookupDescriptor) {
        switch (kind) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> {
                return ofField(kind, owner, name, ClassDesc.ofDescriptor(lookupDescriptor));
            }
            default -> {
                return new DirectMethodHandleDescImpl(kind, owner, name, MethodTypeDesc.ofDescriptor(lookupDescriptor));
            }
        }
    }

    static DirectMethodHandleDesc ofMethod(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String name,
            MethodTypeDesc lookupMethodType) {
        return switch (kind) {
            case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> throw new IllegalArgumentException(kind.toString());
            default -> new DirectMethodHandleDescImpl(kind, owner, name, lookupMethodType);
        };
    }

    static DirectMethodHandleDesc ofField(DirectMethodHandleDesc.Kind kind, ClassDesc owner, String fieldName,
            ClassDesc fieldType) {
        MethodTypeDesc type = switch (kind) {
            case GETTER, STATIC_GETTER -> MethodTypeDesc.of(fieldType);
            case SETTER, STATIC_SETTER -> MethodTypeDesc.of(ConstantDescs.CD_void, fieldType);
            default -> throw new IllegalArgumentException(kind.toString());
        };
        return new DirectMethodHandleDescImpl(kind, owner, fieldName, type);
    }

    static DirectMethodHandleDesc ofConstructor(ClassDesc owner, ClassDesc... paramTypes) {
        return new DirectMethodHandleDescImpl(DirectMethodHandleDesc.Kind.CONSTRUCTOR, owner, ConstantDescs.DEFAULT_INIT,
                MethodTypeDesc.of(ConstantDescs.CD_void, paramTypes));
    }

    default MethodHandleDesc asType(MethodTypeDesc type) {
        return invocationType().equals(type) ? this : new AsTypeMethodHandleDesc(this, type);
    }

    MethodTypeDesc invocationType();

    boolean equals(Object o);
}
