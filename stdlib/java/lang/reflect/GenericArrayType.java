package java.lang.reflect;

/** An array whose element type is generic. */
public interface GenericArrayType extends Type {
    Type getGenericComponentType();
}
