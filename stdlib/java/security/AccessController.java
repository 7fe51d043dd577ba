package java.security;

import java.util.LinkedHashSet;
import java.util.Set;

import jindo.internal.Reflection;

/**
 * Runs privileged actions, and asks whether all who are calling may do something: all up to the one that runs a
 * privileged action.
 */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public final class AccessController {
    private AccessController() {
    }

    public static <T> T doPrivileged(PrivilegedAction<T> action) {
        return action.run();
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action) {
        return action.run();
    }

    public static <T> T doPrivileged(PrivilegedAction<T> action, AccessControlContext context) {
        return action.run();
    }

    public static <T> T doPrivileged(PrivilegedAction<T> action, AccessControlContext context, Permission... perms) {
        checkPermissions(perms);
        return action.run();
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedAction<T> action, AccessControlContext context,
        Permission... perms) {
        checkPermissions(perms);
        return action.run();
    }

    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action) throws PrivilegedActionException {
        try {
            return action.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new PrivilegedActionException(e);
        }
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedExceptionAction<T> action)
        throws PrivilegedActionException {
        return doPrivileged(action);
    }

    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action, AccessControlContext context)
        throws PrivilegedActionException {
        return doPrivileged(action);
    }

    public static <T> T doPrivileged(PrivilegedExceptionAction<T> action, AccessControlContext context,
        Permission... perms) throws PrivilegedActionException {
        checkPermissions(perms);
        return doPrivileged(action);
    }

    public static <T> T doPrivilegedWithCombiner(PrivilegedExceptionAction<T> action, AccessControlContext context,
        Permission... perms) throws PrivilegedActionException {
        checkPermissions(perms);
        return doPrivileged(action);
    }

    private static void checkPermissions(Permission[] perms) {
        if (perms == null) {
            throw new NullPointerException("null permissions parameter");
        }
        for (Permission p : perms) {
            if (p == null) {
                throw new NullPointerException("permission can't be null");
            }
        }
    }

    public static AccessControlContext getContext() {
        Set<ProtectionDomain> domains = new LinkedHashSet<>();
        boolean inside = true;
        boolean last = false;
        for (Class<?> c : Reflection.classContext()) {
            if (c == AccessController.class) {
                last = !inside;
                continue;
            }
            inside = false;
            if (c.getClassLoader() != null) {
                domains.add(c.getProtectionDomain());
            }
            if (last) {
                break;
            }
        }
        return new AccessControlContext(domains.toArray(new ProtectionDomain[0]));
    }

    public static void checkPermission(Permission perm) throws AccessControlException {
        if (perm == null) {
            throw new NullPointerException("permission can't be null");
        }
        getContext().checkPermission(perm);
    }
}
