package java.lang.constant;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The one kind of method type description. */
final class MethodTypeDescImpl implements MethodTypeDesc {
    private final ClassDesc returnType;
    private final ClassDesc[] parameters;

    MethodTypeDescImpl(ClassDesc returnType, ClassDesc[] parameters) {
        this.returnType = Objects.requireNonNull(returnType);
        for (ClassDesc p : parameters) {
            if (p.descriptorString().equals("V")) {
                throw new IllegalArgumentException("Void parameters not permitted");
            }
        }
        this.parameters = parameters;
    }

    static MethodTypeDesc parse(String d) {
        ArrayList<ClassDesc> parameters = new ArrayList<>();
        int i = 1;
        while (d.startsWith("(") && i < d.length() && d.charAt(i) != ')') {
            int end = ClassDescImpl.end(d, i);
            if (end < 0) {
                break;
            }
            parameters.add(ClassDesc.ofDescriptor(d.substring(i, end)));
            i = end;
        }
        if (!d.startsWith("(") || i >= d.length() || d.charAt(i) != ')' || ClassDescImpl.end(d, i + 1) != d.length()) {
            throw new IllegalArgumentException("Bad method descriptor: " + d);
        }
        return new MethodTypeDescImpl(ClassDesc.ofDescriptor(d.substring(i + 1)), parameters.toArray(new ClassDesc[0]));
    }

    @Override
    public ClassDesc returnType() {
        return returnType;
    }

    @Override
    public int parameterCount() {
        return parameters.length;
    }

    @Override
    public ClassDesc parameterType(int index) {
        return parameters[index];
    }

    @Override
    public List<ClassDesc> parameterList() {
        return List.of(parameters);
    }

    @Override
    public ClassDesc[] parameterArray() {
        return parameters.clone();
    }

    @Override
    public MethodTypeDesc changeReturnType(ClassDesc type) {
        return new MethodTypeDescImpl(type, parameters);
    }

    @Override
    public MethodTypeDesc changeParameterType(int index, ClassDesc paramType) {
        ClassDesc[] p = parameters.clone();
        p[index] = paramType;
        return new MethodTypeDescImpl(returnType, p);
    }

    @Override
    public MethodTypeDesc dropParameterTypes(int start, int end) {
        Objects.checkFromToIndex(start, end, parameters.length);
        ArrayList<ClassDesc> p = new ArrayList<>(Arrays.asList(parameters));
        p.subList(start, end).clear();
        return new MethodTypeDescImpl(returnType, p.toArray(new ClassDesc[0]));
    }

    @Override
    public MethodTypeDesc insertParameterTypes(int pos, ClassDesc... paramTypes) {
        ArrayList<ClassDesc> p = new ArrayList<>(Arrays.asList(parameters));
        p.addAll(pos, Arrays.asList(paramTypes));
        return new MethodTypeDescImpl(returnType, p.toArray(new ClassDesc[0]));
    }

    @Override
    public MethodType resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        Class<?>[] types = new Class<?>[parameters.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = (Class<?>) parameters[i].resolveConstantDesc(lookup);
        }
        return MethodType.methodType((Class<?>) returnType.resolveConstantDesc(lookup), types);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof MethodTypeDesc m && descriptorString().equals(m.descriptorString());
    }

    @Override
    public int hashCode() {
        return 31 * returnType.hashCode() + Arrays.hashCode(parameters);
    }

    @Override
    public String toString() {
        return "MethodTypeDesc[" + displayDescriptor() + "]";
    }
}
