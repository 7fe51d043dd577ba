package java.security;

import java.io.Serializable;

/** A right to do something, by name. */
public abstract class Permission implements Guard, Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -5636570222231596674L;

    private String name;

    public Permission(String name) {
        this.name = name;
    }

    @Override
    public void checkGuard(Object object) throws SecurityException {
        @SuppressWarnings("removal")
        SecurityManager manager = System.getSecurityManager();
        if (manager != null) {
            manager.checkPermission(this);
        }
    }

    public abstract boolean implies(Permission permission);

    @Override
    public abstract boolean equals(Object obj);

    @Override
    public abstract int hashCode();

    public final String getName() {
        return name;
    }

    public abstract String getActions();

    public PermissionCollection newPermissionCollection() {
        return null;
    }

    @Override
    public String toString() {
        String actions = getActions();
        String head = "(\"" + getClass().getName() + "\" \"" + name + "\"";
        return actions == null || actions.isEmpty() ? head + ")" : head + " \"" + actions + "\")";
    }
}
