package java.lang.reflect;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jindo.internal.AnnotationParser;

/** A formal parameter, named as the class file says or arg0, arg1 and so on. */
public final class Parameter implements AnnotatedElement {
    private final String name;
    private final int modifiers;
    private final Executable executable;
    private final int index;
    private final boolean real;
    private Map<Class<? extends Annotation>, Annotation> declaredAnnotations;

    Parameter(String name, int modifiers, Executable executable, int index, boolean real) {
        this.name = name;
        this.modifiers = modifiers;
        this.executable = executable;
        this.index = index;
        this.real = real;
    }

    boolean isReal() {
        return real;
    }

    public boolean isNamePresent() {
        return real && name != null;
    }

    public int getModifiers() {
        return modifiers;
    }

    public String getName() {
        return name == null || name.isEmpty() ? "arg" + index : name;
    }

    public Executable getDeclaringExecutable() {
        return executable;
    }

    public Type getParameterizedType() {
        return executable.getGenericParameterTypes()[index];
    }

    public Class<?> getType() {
        return executable.sharedParameterTypes()[index];
    }

    public AnnotatedType getAnnotatedType() {
        return executable.getAnnotatedParameterTypes()[index];
    }

    public boolean isImplicit() {
        return (modifiers & Modifier.MANDATED) != 0;
    }

    public boolean isSynthetic() {
        return (modifiers & Modifier.SYNTHETIC) != 0;
    }

    public boolean isVarArgs() {
        return executable.isVarArgs() && index == executable.getParameterCount() - 1;
    }

    private synchronized Map<Class<? extends Annotation>, Annotation> declaredAnnotations() {
        if (declaredAnnotations == null) {
            Map<Class<? extends Annotation>, Annotation> map = new LinkedHashMap<>();
            for (Annotation a : executable.getParameterAnnotations()[index]) {
                map.put(a.annotationType(), a);
            }
            declaredAnnotations = map;
        }
        return declaredAnnotations;
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        return annotationClass.cast(declaredAnnotations().get(Objects.requireNonNull(annotationClass)));
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        return AnnotationParser.byType(declaredAnnotations(), Objects.requireNonNull(annotationClass));
    }

    @Override
    public Annotation[] getDeclaredAnnotations() {
        return declaredAnnotations().values().toArray(new Annotation[0]);
    }

    @Override
    public <T extends Annotation> T getDeclaredAnnotation(Class<T> annotationClass) {
        return getAnnotation(annotationClass);
    }

    @Override
    public <T extends Annotation> T[] getDeclaredAnnotationsByType(Class<T> annotationClass) {
        return getAnnotationsByType(annotationClass);
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Parameter p && p.executable.equals(executable) && p.index == index;
    }

    @Override
    public int hashCode() {
        return executable.hashCode() ^ index;
    }

    @Override
    public String toString() {
        String type = getParameterizedType().getTypeName();
        if (isVarArgs()) {
            type = type.replaceFirst("\\[\\]$", "...");
        }
        return (modifiers == 0 ? "" : Modifier.toString(modifiers) + " ") + type + " " + getName();
    }
}
