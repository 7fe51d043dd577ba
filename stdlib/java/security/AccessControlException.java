package java.security;

/** A permission was asked for and not granted. */
@Deprecated(since = "17", forRemoval = true)
public class AccessControlException extends SecurityException {
    @java.io.Serial
    private static final long serialVersionUID = 5138225684096988535L;

    private Permission perm;

    public AccessControlException(String s) {
        super(s);
    }

    public AccessControlException(String s, Permission p) {
        super(s);
        perm = p;
    }

    public Permission getPermission() {
        return perm;
    }
}
