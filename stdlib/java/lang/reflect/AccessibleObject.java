package java.lang.reflect;

import java.lang.annotation.Annotation;
import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** A member whose access checks can be switched off. */
public class AccessibleObject implements AnnotatedElement {
    static {
        Reflection.Access.set(new Copies());
    }

    boolean override;

    @Deprecated(since = "17")
    protected AccessibleObject() {
    }

    private static final class Copies extends Reflection.Access {
        @Override
        public Field copy(Field f) {
            return f.copy();
        }

        @Override
        public Method copy(Method m) {
            return m.copy();
        }

        @Override
        public <T> Constructor<T> copy(Constructor<T> c) {
            return c.copy();
        }

        @Override
        public Class<?>[] parameterTypes(Method m) {
            return m.sharedParameterTypes();
        }

        @Override
        public Class<?>[] parameterTypes(Constructor<?> c) {
            return c.sharedParameterTypes();
        }

        @Override
        public byte[] typeAnnotations(Executable e) {
            return e.typeAnnotationBytes();
        }
    }

    @CallerSensitive
    public static void setAccessible(AccessibleObject[] array, boolean flag) {
        Class<?> caller = Reflection.callerClass();
        for (AccessibleObject a : array) {
            a.setAccessible(flag, caller);
        }
    }

    @CallerSensitive
    public void setAccessible(boolean flag) {
        setAccessible(flag, Reflection.callerClass());
    }

    @CallerSensitive
    public final boolean trySetAccessible() {
        if (!override && this instanceof Member m
            && !Reflection.mayOpen(Reflection.callerClass(), m.getDeclaringClass(), m.getModifiers())) {
            return false;
        }
        override = true;
        return true;
    }

    void setAccessible(boolean flag, Class<?> caller) {
        if (flag && this instanceof Member m) {
            checkOpen(m, caller);
        }
        override = flag;
    }

    private void checkOpen(Member m, Class<?> caller) {
        Class<?> c = m.getDeclaringClass();
        if (c == Class.class && this instanceof Constructor) {
            throw new SecurityException("Cannot make a java.lang.Class constructor accessible");
        }
        if (!Reflection.mayOpen(caller, c, m.getModifiers())) {
            String how = Modifier.isPublic(c.getModifiers()) && Modifier.isPublic(m.getModifiers()) ? "exports" : "opens";
            String what = this instanceof Field ? "field " : "";
            throw new InaccessibleObjectException("Unable to make " + what + this + " accessible: " + c.getModule()
                + " does not \"" + how + " " + c.getPackageName() + "\" to " + caller.getModule());
        }
    }

    @Deprecated(since = "9")
    public boolean isAccessible() {
        return override;
    }

    @CallerSensitive
    public final boolean canAccess(Object obj) {
        if (!(this instanceof Member m)) {
            return override;
        }
        Class<?> c = m.getDeclaringClass();
        boolean needsObject = !Modifier.isStatic(m.getModifiers()) && !(this instanceof Constructor);
        if (needsObject && !c.isInstance(obj)) {
            throw new IllegalArgumentException("object is not an instance of " + c.getName());
        }
        if (!needsObject && obj != null) {
            throw new IllegalArgumentException("non-null object for " + this);
        }
        return override || Reflection.mayAccess(Reflection.callerClass(), c, needsObject ? obj.getClass() : c,
                                                m.getModifiers());
    }

    @Override
    public <T extends Annotation> T getAnnotation(Class<T> annotationClass) {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }

    @Override
    public boolean isAnnotationPresent(Class<? extends Annotation> annotationClass) {
        return AnnotatedElement.super.isAnnotationPresent(annotationClass);
    }

    @Override
    public <T extends Annotation> T[] getAnnotationsByType(Class<T> annotationClass) {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }

    @Override
    public Annotation[] getAnnotations() {
        return getDeclaredAnnotations();
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
    public Annotation[] getDeclaredAnnotations() {
        throw new UnsupportedOperationException("All subclasses should override this method");
    }
}
