package java.security;

/** What is granted to the classes of one code source. */
public class ProtectionDomain {
    private final CodeSource codesource;
    private final ClassLoader classloader;
    private final Principal[] principals;
    private final PermissionCollection permissions;
    private final boolean all;
    private final boolean staticPermissions;

    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions) {
        this(codesource, permissions, null, null, true);
    }

    public ProtectionDomain(CodeSource codesource, PermissionCollection permissions, ClassLoader classloader,
        Principal[] principals) {
        this(codesource, permissions, classloader, principals, false);
    }

    private ProtectionDomain(CodeSource codesource, PermissionCollection permissions, ClassLoader classloader,
        Principal[] principals, boolean staticPermissions) {
        this.codesource = codesource;
        this.permissions = permissions;
        this.classloader = classloader;
        this.principals = principals != null ? principals.clone() : new Principal[0];
        this.staticPermissions = staticPermissions;
        if (permissions != null) {
            permissions.setReadOnly();
        }
        all = permissions instanceof Permissions && permissions.implies(new AllPermission());
    }

    public final CodeSource getCodeSource() {
        return codesource;
    }

    public final ClassLoader getClassLoader() {
        return classloader;
    }

    public final Principal[] getPrincipals() {
        return principals.clone();
    }

    public final PermissionCollection getPermissions() {
        return permissions;
    }

    public final boolean staticPermissionsOnly() {
        return staticPermissions;
    }

    @SuppressWarnings("removal")
    public boolean implies(Permission perm) {
        return all || !staticPermissions && Policy.getPolicy().implies(this, perm)
            || permissions != null && permissions.implies(perm);
    }

    @Override
    public String toString() {
        StringBuilder who = new StringBuilder();
        if (principals.length == 0) {
            who.append("<no principals>");
        } else {
            who.append("(principals ");
            for (int i = 0; i < principals.length; i++) {
                who.append(principals[i].getClass().getName()).append(" \"").append(principals[i].getName()).append('"');
                who.append(i < principals.length - 1 ? ",\n" : ")\n");
            }
        }
        return "ProtectionDomain  " + codesource + "\n " + classloader + "\n " + who + "\n " + permissions + "\n";
    }
}
