package java.util;

import java.security.BasicPermission;
import java.security.Permission;
import java.security.PermissionCollection;

import jindo.internal.security.PermissionActions;

/** Guards reading and writing of system properties. */
public final class PropertyPermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 885438825399942851L;
    private static final PermissionActions ACTIONS = new PermissionActions("read", "write");

    private transient int mask;
    private String actions;

    public PropertyPermission(String name, String actions) {
        super(name, actions);
        mask = ACTIONS.mask(actions);
        this.actions = ACTIONS.text(mask);
    }

    @Override
    public boolean implies(Permission p) {
        return p instanceof PropertyPermission that && (mask & that.mask) == that.mask && super.implies(that);
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this
            || obj instanceof PropertyPermission that && mask == that.mask && getName().equals(that.getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getActions() {
        return actions;
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new PermissionActions.Together(PropertyPermission.class);
    }

    @java.io.Serial
    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        mask = ACTIONS.mask(actions);
    }
}
