package java.lang.reflect;

/** A wildcard with annotations. */
public interface AnnotatedWildcardType extends AnnotatedType {
    AnnotatedType[] getAnnotatedLowerBounds();

    AnnotatedType[] getAnnotatedUpperBounds();

    @Override
    AnnotatedType getAnnotatedOwnerType();
}
