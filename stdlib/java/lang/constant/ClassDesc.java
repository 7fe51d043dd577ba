package java.lang.constant;

import java.lang.invoke.TypeDescriptor;
import java.util.Objects;

/** A description of a class, by its field descriptor. */
public sealed interface ClassDesc extends ConstantDesc, TypeDescriptor.OfField<ClassDesc> permits ClassDescImpl {
    static ClassDesc of(String name) {
        ClassDescImpl.checkBinaryName(Objects.requireNonNull(name));
        return ofDescriptor("L" + name.replace('.', '/') + ";");
    }

    static ClassDesc of(String packageName, String className) {
        ClassDescImpl.checkPackageName(Objects.requireNonNull(packageName));
        if (packageName.isEmpty()) {
            return of(className);
        }
        ClassDescImpl.checkMemberName(Objects.requireNonNull(className));
        return ofDescriptor("L" + packageName.replace('.', '/') + "/" + className + ";");
    }

    static ClassDesc ofDescriptor(String descriptor) {
        return ClassDescImpl.of(Objects.requireNonNull(descriptor));
    }

    default ClassDesc arrayType() {
        return arrayType(1);
    }

    default ClassDesc arrayType(int rank) {
        if (rank <= 0 || rank + ClassDescImpl.depth(descriptorString()) > 255) {
            throw new IllegalArgumentException("rank: " + rank);
        }
        if (descriptorString().equals("V")) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + "[".repeat(rank) + "V");
        }
        return ofDescriptor("[".repeat(rank) + descriptorString());
    }

    default ClassDesc nested(String nestedName) {
        ClassDescImpl.checkMemberName(nestedName);
        if (!isClassOrInterface()) {
            throw new IllegalStateException("Outer class is not a class or interface type");
        }
        String d = descriptorString();
        return ofDescriptor(d.substring(0, d.length() - 1) + "$" + nestedName + ";");
    }

    default ClassDesc nested(String firstNestedName, String... moreNestedNames) {
        ClassDesc c = nested(firstNestedName);
        for (String name : moreNestedNames) {
            c = c.nested(name);
        }
        return c;
    }

    default boolean isArray() {
        return descriptorString().startsWith("[");
    }

    default boolean isPrimitive() {
        return descriptorString().length() == 1;
    }

    default boolean isClassOrInterface() {
        return descriptorString().startsWith("L");
    }

    default ClassDesc componentType() {
        return isArray() ? ofDescriptor(descriptorString().substring(1)) : null;
    }

    default String packageName() {
        if (!isClassOrInterface()) {
            return "";
        }
        String d = descriptorString();
        int slash = d.lastIndexOf('/');
        return slash < 0 ? "" : d.substring(1, slash).replace('/', '.');
    }

    default String displayName() {
        if (isPrimitive()) {
            return ClassDescImpl.primitive(descriptorString().charAt(0)).getName();
        }
        if (isArray()) {
            int depth = ClassDescImpl.depth(descriptorString());
            return ofDescriptor(descriptorString().substring(depth)).displayName() + "[]".repeat(depth);
        }
        String d = descriptorString();
        return d.substring(Math.max(1, d.lastIndexOf('/') + 1), d.length() - 1);
    }

    String descriptorString();

    boolean equals(Object o);
}
