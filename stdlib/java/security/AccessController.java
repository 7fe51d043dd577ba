package java.security;

/**
 * Runs privileged actions. Library code is always trusted here, so an action simply runs; there is no policy, so what is
 * asked for is denied.
 */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public final class AccessController {
    private static final class Empty {
        static final AccessControlContext CONTEXT = new AccessControlContext(
            new ProtectionDomain[] {new ProtectionDomain(null, null)});
    }

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
        return Empty.CONTEXT;
    }

    public static void checkPermission(Permission perm) throws AccessControlException {
        if (perm == null) {
            throw new NullPointerException("permission can't be null");
        }
        getContext().checkPermission(perm);
    }
}
