package jindo.internal;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;

/** What reflection asks of the VM, and the rules of access. */
public final class Reflection {
    private Reflection() {
    }

    /** The class of the method that called the method calling this; frames of reflection itself are passed over. */
    public static native Class<?> callerClass();

    /** The classes of all frames, from the caller's caller outwards. */
    public static native Class<?>[] classContext();

    /** The class loader of the innermost frame whose class is not the library's, or null. */
    public static native ClassLoader latestUserLoader();

    /**
     * Calls the method with virtual dispatch; arguments are unboxed and widened, the result boxed. Throws
     * IllegalArgumentException and NullPointerException as Method.invoke; what the method throws comes wrapped.
     */
    private static native Object invoke0(Method m, Object obj, Object[] args) throws InvocationTargetException;

    private static native Object newInstance0(Constructor<?> c, Object[] args)
        throws InstantiationException, InvocationTargetException;

    /** Calls the method or constructor as declared, not as overridden in obj's class. */
    private static native Object invokeSpecial0(Executable e, Object obj, Object[] args)
        throws InvocationTargetException;

    public static Object callExactly(Executable e, Object obj, Object... args) throws InvocationTargetException {
        return invokeSpecial0(e, obj, args);
    }

    public static Object invoke(Method m, Object obj, Object... args) throws InvocationTargetException {
        return invoke0(m, obj, args);
    }

    @SuppressWarnings("unchecked")
    public static <T> T newInstance(Constructor<T> c, Object... args)
        throws InstantiationException, InvocationTargetException {
        return (T) newInstance0(c, args);
    }

    /** IllegalAccessException unless code in caller may use a member of c with these modifiers through an object of
        class target (null for static members). */
    public static void checkMemberAccess(Class<?> caller, Class<?> c, Class<?> target, int modifiers)
        throws IllegalAccessException {
        if (caller != c && !mayAccess(caller, c, target, modifiers)) {
            throw new IllegalAccessException(refusal(caller, c, modifiers));
        }
    }

    private static String refusal(Class<?> caller, Class<?> c, int modifiers) {
        String who = "class " + (caller == null ? "(unknown)" : caller.getName());
        if (caller != null && caller.getClassLoader() == null) {
            who += " (in module java.base)";
        }
        if (!exported(caller, c)) {
            return who + " cannot access " + kind(c) + " (in module java.base) because module java.base does not export "
                + c.getPackageName() + " to " + caller.getModule();
        }
        String module = c.getModule().isNamed() ? " (in module " + c.getModule().getName() + ")" : "";
        return who + " cannot access a member of " + kind(c) + module
            + (modifiers == 0 ? " with package access"
               : " with modifiers \"" + Modifier.toString(modifiers) + "\"");
    }

    private static String kind(Class<?> c) {
        return (c.isInterface() ? "interface " : "class ") + c.getName();
    }

    private static boolean exported(Class<?> caller, Class<?> c) {
        return c.getClassLoader() != null || caller == null || caller.getClassLoader() == null
            || ModuleFacts.isExported(c.getPackageName());
    }

    public static boolean mayAccess(Class<?> caller, Class<?> c, Class<?> target, int modifiers) {
        if (!exported(caller, c)) {
            return false;
        }
        boolean samePackage = caller != null && samePackage(caller, c);
        boolean publicClass = Modifier.isPublic(classAccess(c));
        if (!publicClass && !samePackage) {
            return false;
        }
        if (Modifier.isPublic(modifiers)) {
            return true;
        }
        if (Modifier.isPrivate(modifiers)) {
            return caller != null && caller.isNestmateOf(c);
        }
        if (samePackage) {
            return true;
        }
        if (!Modifier.isProtected(modifiers) || caller == null || !c.isAssignableFrom(caller)) {
            return false;
        }
        return target == null || target == caller || caller.isAssignableFrom(target);
    }

    /** The access flag that the VM goes by: a protected member class counts as public, a private one as package. */
    private static int classAccess(Class<?> c) {
        int m = c.getModifiers();
        return Modifier.isProtected(m) ? m | Modifier.PUBLIC : m;
    }

    private static boolean samePackage(Class<?> a, Class<?> b) {
        return a.getClassLoader() == b.getClassLoader() && a.getPackageName().equals(b.getPackageName());
    }

    /** Whether the caller may switch off checks for this member: all but the library's own secrets. */
    public static boolean mayOpen(Class<?> caller, Class<?> declaring, int modifiers) {
        if (declaring.getClassLoader() != null || caller == null || caller.getClassLoader() == null) {
            return true;
        }
        if (!ModuleFacts.isExported(declaring.getPackageName()) || !Modifier.isPublic(declaring.getModifiers())) {
            return false;
        }
        return Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers) && Modifier.isStatic(modifiers) && declaring.isAssignableFrom(caller);
    }

    /** Stands between the reflect package and those who may not see its inside. */
    public abstract static class Access {
        static volatile Access instance;

        public static void set(Access access) {
            instance = access;
        }

        static Access get() {
            Access a = instance;
            if (a == null) {
                Unsafe.ensureClassInitialized(java.lang.reflect.AccessibleObject.class);
                a = instance;
            }
            return a;
        }

        public abstract Field copy(Field f);

        public abstract Method copy(Method m);

        public abstract <T> Constructor<T> copy(Constructor<T> c);

        public abstract Class<?>[] parameterTypes(Method m);

        public abstract Class<?>[] parameterTypes(Constructor<?> c);

        public abstract byte[] typeAnnotations(Executable e);
    }
}
