package java.security;

import java.util.Collections;
import java.util.Enumeration;

/** Every right there is. */
public final class AllPermission extends Permission {
    @java.io.Serial
    private static final long serialVersionUID = -2916474571451318075L;

    public AllPermission() {
        super("<all permissions>");
    }

    public AllPermission(String name, String actions) {
        this();
    }

    @Override
    public boolean implies(Permission p) {
        return true;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof AllPermission;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    @Override
    public String getActions() {
        return "<all actions>";
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new AllOrNone();
    }

    /** Holds the one permission, or nothing. */
    private static final class AllOrNone extends PermissionCollection {
        @java.io.Serial
        private static final long serialVersionUID = -4023755556366636806L;

        private boolean all;

        @Override
        public void add(Permission permission) {
            if (!(permission instanceof AllPermission)) {
                throw new IllegalArgumentException("invalid permission: " + permission);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            all = true;
        }

        @Override
        public boolean implies(Permission permission) {
            return all;
        }

        @Override
        public Enumeration<Permission> elements() {
            return all ? Collections.enumeration(java.util.List.of(new AllPermission())) : Collections.emptyEnumeration();
        }
    }
}
