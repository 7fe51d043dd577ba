package java.lang.constant;

import java.lang.invoke.MethodHandles;

/** The one kind of class description. */
final class ClassDescImpl implements ClassDesc {
    private final String descriptor;

    private ClassDescImpl(String descriptor) {
        this.descriptor = descriptor;
    }

    static ClassDesc of(String d) {
        int end = end(d, 0);
        if (end != d.length()) {
            throw new IllegalArgumentException("not a valid reference type descriptor: " + d);
        }
        return new ClassDescImpl(d);
    }

    /** Where the field descriptor at i ends; -1 if there is none. */
    static int end(String d, int i) {
        int depth = 0;
        while (i < d.length() && d.charAt(i) == '[') {
            i++;
            if (++depth > 255) {
                return -1;
            }
        }
        if (i >= d.length()) {
            return -1;
        }
        char c = d.charAt(i);
        if (c == 'L') {
            int end = d.indexOf(';', i);
            return end > i + 1 && isInternalName(d, i + 1, end) ? end + 1 : -1;
        }
        return "BCDFIJSZ".indexOf(c) >= 0 || c == 'V' && depth == 0 ? i + 1 : -1;
    }

    private static boolean isInternalName(String s, int from, int to) {
        boolean start = true;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            if (c == '.' || c == '[' || c == '/' && start) {
                return false;
            }
            start = c == '/';
        }
        return !start;
    }

    static int depth(String d) {
        int n = 0;
        while (d.charAt(n) == '[') {
            n++;
        }
        return n;
    }

    private static void check(String name, String forbidden) {
        for (int i = 0; i < name.length(); i++) {
            if (forbidden.indexOf(name.charAt(i)) >= 0) {
                throw new IllegalArgumentException("Invalid class name: " + name);
            }
        }
    }

    static void checkBinaryName(String name) {
        check(name, ";[/");
        if (name.isEmpty() || name.startsWith(".") || name.endsWith(".") || name.contains("..")) {
            throw new IllegalArgumentException("Invalid class name: " + name);
        }
    }

    static void checkPackageName(String name) {
        check(name, ";[/");
    }

    static void checkMemberName(String name) {
        check(name, ";[/.");
        if (name.isEmpty()) {
            throw new IllegalArgumentException("zero-length member name");
        }
    }

    static Class<?> primitive(char c) {
        return switch (c) {
            case 'B' -> byte.class;
            case 'C' -> char.class;
            case 'D' -> double.class;
            case 'F' -> float.class;
            case 'I' -> int.class;
            case 'J' -> long.class;
            case 'S' -> short.class;
            case 'Z' -> boolean.class;
            default -> void.class;
        };
    }

    @Override
    public String descriptorString() {
        return descriptor;
    }

    @Override
    public Class<?> resolveConstantDesc(MethodHandles.Lookup lookup) throws ReflectiveOperationException {
        if (isPrimitive()) {
            return primitive(descriptor.charAt(0));
        }
        String name = isArray() ? descriptor.replace('/', '.')
                : descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
        Class<?> c = Class.forName(name, false, lookup.lookupClass().getClassLoader());
        return lookup.accessClass(c);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof ClassDesc c && descriptor.equals(c.descriptorString());
    }

    @Override
    public int hashCode() {
        return descriptor.hashCode();
    }

    @Override
    public String toString() {
        return (isPrimitive() ? "PrimitiveClassDesc[" : "ClassDesc[") + displayName() + "]";
    }
}
