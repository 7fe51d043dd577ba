package java.lang.reflect;

/** A use of a type, with the annotations it has there. */
public interface AnnotatedType extends AnnotatedElement {
    default AnnotatedType getAnnotatedOwnerType() {
        return null;
    }

    Type getType();

    @Override
    <T extends java.lang.annotation.Annotation> T getAnnotation(Class<T> annotationClass);

    @Override
    java.lang.annotation.Annotation[] getAnnotations();

    @Override
    java.lang.annotation.Annotation[] getDeclaredAnnotations();
}
