package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jindo.internal.AnnotationParser;

public interface AnnotatedElement {
    default boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return getAnnotation(annotationClass) != null;
    }

    <T extends Annotation> T getAnnotation(Class<T> annotationClass);

    Annotation[] getAnnotations();

    default <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        T[] result = getDeclaredAnnotationsByType(annotationClass);
        if (result.length == 0 && this instanceof Class<?> c && AnnotationParser.isInherited(annotationClass)) {
            Class<?> up = c.getSuperclass();
            if (up != null) {
                return up.getAnnotationsByType(annotationClass);
            }
        }
        return result;
    }

    default <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        for (Annotation a : getDeclaredAnnotations()) {
            if (annotationClass == a.annotationType()) {
                return annotationClass.cast(a);
            }
        }
        return null;
    }

    default <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        Objects.requireNonNull(annotationClass);
        Map<Class<? extends Annotation>, Annotation> map = new LinkedHashMap<>();
        for (Annotation a : getDeclaredAnnotations()) {
            map.put(a.annotationType(), a);
        }
        return AnnotationParser.byType(map, annotationClass);
    }

    Annotation[] getDeclaredAnnotations();
}
