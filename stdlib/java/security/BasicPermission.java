package java.security;

import java.io.Serializable;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A permission whose name is dotted and may end with an asterisk: "exit.*" implies "exit.1". */
public abstract class BasicPermission extends Permission implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 6279438298436773498L;

    /** Null: the name is exact; else what names must begin with. */
    private transient String prefix;

    public BasicPermission(String name) {
        super(check(name));
        boolean any = name.equals("*") || name.endsWith(".*");
        prefix = any ? name.substring(0, name.length() - 1) : null;
    }

    public BasicPermission(String name, String actions) {
        this(name);
    }

    private static String check(String name) {
        if (name == null) {
            throw new NullPointerException("name can't be null");
        }
        if (name.isEmpty()) {
            throw new IllegalArgumentException("name can't be empty");
        }
        return name;
    }

    @Override
    public boolean implies(Permission p) {
        if (p == null || p.getClass() != getClass()) {
            return false;
        }
        String other = p.getName();
        return prefix == null ? getName().equals(other)
            : other.startsWith(prefix) && (other.length() > prefix.length() || prefix.isEmpty());
    }

    @Override
    public boolean equals(Object obj) {
        return obj == this
            || obj != null && obj.getClass() == getClass() && getName().equals(((BasicPermission) obj).getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }

    @Override
    public String getActions() {
        return "";
    }

    @Override
    public PermissionCollection newPermissionCollection() {
        return new Together(getClass());
    }

    @java.io.Serial
    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        String name = check(getName());
        prefix = name.equals("*") || name.endsWith(".*") ? name.substring(0, name.length() - 1) : null;
    }

    /** Permissions of one class, by name: looks a name up, then each wildcard that covers it. */
    private static final class Together extends PermissionCollection {
        @java.io.Serial
        private static final long serialVersionUID = 739301742472979399L;

        @SuppressWarnings("serial")
        private final Map<String, Permission> permissions = new ConcurrentHashMap<>();
        private final Class<?> type;

        Together(Class<?> type) {
            this.type = type;
        }

        @Override
        public void add(Permission permission) {
            if (permission.getClass() != type) {
                throw new IllegalArgumentException("invalid permission: " + permission);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            permissions.put(permission.getName(), permission);
        }

        @Override
        public boolean implies(Permission permission) {
            if (permission.getClass() != type) {
                return false;
            }
            String name = permission.getName();
            if (permissions.containsKey("*") || permissions.containsKey(name)) {
                return true;
            }
            for (int dot = name.lastIndexOf('.', name.length() - 2); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
                if (permissions.containsKey(name.substring(0, dot + 1) + "*")) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Enumeration<Permission> elements() {
            return Collections.enumeration(permissions.values());
        }
    }
}
