package java.lang.constant;

import java.lang.invoke.TypeDescriptor;
import java.util.List;
import java.util.Objects;

/** A description of a method type. */
public sealed interface MethodTypeDesc extends ConstantDesc, TypeDescriptor.OfMethod<ClassDesc, MethodTypeDesc>
        permits MethodTypeDescImpl {
    static MethodTypeDesc ofDescriptor(String descriptor) {
        return MethodTypeDescImpl.parse(Objects.requireNonNull(descriptor));
    }

    static MethodTypeDesc of(ClassDesc returnDesc, ClassDesc... paramDescs) {
        return new MethodTypeDescImpl(returnDesc, paramDescs.clone());
    }

    ClassDesc returnType();

    int parameterCount();

    ClassDesc parameterType(int index);

    List<ClassDesc> parameterList();

    ClassDesc[] parameterArray();

    MethodTypeDesc changeReturnType(ClassDesc returnType);

    MethodTypeDesc changeParameterType(int index, ClassDesc paramType);

    MethodTypeDesc dropParameterTypes(int start, int end);

    MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes);

    default String descriptorString() {
        StringBuilder sb = new StringBuilder("(");
        for (ClassDesc p : parameterArray()) {
            sb.append(p.descriptorString());
        }
        return sb.append(')').append(returnType().descriptorString()).toString();
    }

    default String displayDescriptor() {
        StringBuilder sb = new StringBuilder("(");
        for (int i = 0; i < parameterCount(); i++) {
            sb.append(i > 0 ? "," : "").append(parameterType(i).displayName());
        }
        return sb.append(')').append(returnType().displayName()).toString();
    }

    boolean equals(Object o);
}
