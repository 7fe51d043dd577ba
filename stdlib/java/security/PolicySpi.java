package java.security;

/** What an implementation of a policy provides. */
@Deprecated(since = "17", forRemoval = true)
@SuppressWarnings("removal")
public abstract class PolicySpi {
    public PolicySpi() {
    }

    protected abstract boolean engineImplies(ProtectionDomain domain, Permission permission);

    protected void engineRefresh() {
    }

    protected PermissionCollection engineGetPermissions(CodeSource codesource) {
        return Policy.UNSUPPORTED_EMPTY_COLLECTION;
    }

    protected PermissionCollection engineGetPermissions(ProtectionDomain domain) {
        return Policy.UNSUPPORTED_EMPTY_COLLECTION;
    }
}
