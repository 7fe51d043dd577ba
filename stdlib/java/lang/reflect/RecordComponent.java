package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Objects;
import jindo.internal.AnnotatedTypes;
import jindo.internal.AnnotationParser;
import jindo.internal.GenericInfo;

/** A component of a record; made by the VM. */
public final class RecordComponent implements AnnotatedElement {
    private Class<?> clazz;
    private String name;
    private Class<?> type;
    private String signature;
    private byte[] annotations;
    private byte[] typeAnnotations;
    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations;

    private RecordComponent() {
    }

    public String getName() {
        return name;
    }

    public Class<?> getType() {
        return type;
    }

    public String getGenericSignature() {
        return signature;
    }

    public Type getGenericType() {
        return signature == null ? type : GenericInfo.ofField(clazz, signature);
    }

    public AnnotatedType getAnnotatedType() {
        return AnnotatedTypes.ofComponent(this, typeAnnotations);
    }

    public Method getAccessor() {
        try {
            return clazz.getDeclaredMethod(name);
        } catch (NoSuchMethodException e) {
            return null;
        }
    }

    public Class<?> getDeclaringRecord() {
        return clazz;
    }

    private synchronized Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        if (declaredAnnotations == null) {
            declaredAnnotations = AnnotationParser.parse(annotations, clazz);
        }
        return declaredAnnotations;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return annotationClass.cast(declaredAnnotations().get(Objects.requireNonNull(annotationClass)));
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return declaredAnnotations().values().toArray(new Annotation[0]);
    }

    @Override
    public String toString() {
        return type.getTypeName() + " " + name;
    }
}
