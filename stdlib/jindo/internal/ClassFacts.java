package jindo.internal;

/** Raw facts from class files, for reflection. */
public final class ClassFacts {
    private ClassFacts() {
    }

    /** The constant pool entry of c at this index, which must be of the asked type. */
    public static native String utf8At(Class<?> c, int index);

    public static native int intAt(Class<?> c, int index);

    public static native long longAt(Class<?> c, int index);

    public static native float floatAt(Class<?> c, int index);

    public static native double doubleAt(Class<?> c, int index);

    /** The Signature attribute of the class, or null. */
    public static native String signature(Class<?> c);

    /** The contents of the class's RuntimeVisibleAnnotations, or null. */
    public static native byte[] annotations(Class<?> c);

    /** The contents of the class's RuntimeVisibleTypeAnnotations, or null. */
    public static native byte[] typeAnnotations(Class<?> c);

    /** The names, with dots, of all packages of the library. */
    public static native String[] bootPackages();
}
