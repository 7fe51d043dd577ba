package java.security;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Permissions of many classes; those of one class are kept together in that class's own collection. */
public final class Permissions extends PermissionCollection implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 4858622370623524688L;

    @SuppressWarnings("serial")
    private final Map<Class<?>, PermissionCollection> byClass = new LinkedHashMap<>();
    private PermissionCollection all;

    public Permissions() {
    }

    @Override
    public void add(Permission permission) {
        if (isReadOnly()) {
            throw new SecurityException("attempt to add a Permission to a readonly Permissions object");
        }
        synchronized (byClass) {
            PermissionCollection c = byClass.computeIfAbsent(permission.getClass(), k -> collectionFor(permission));
            c.add(permission);
            if (permission instanceof AllPermission) {
                all = c;
            }
        }
    }

    private static PermissionCollection collectionFor(Permission permission) {
        PermissionCollection own = permission.newPermissionCollection();
        return own != null ? own : new Plain();
    }

    @Override
    public boolean implies(Permission permission) {
        synchronized (byClass) {
            PermissionCollection c = byClass.get(permission.getClass());
            return all != null || c != null && c.implies(permission);
        }
    }

    @Override
    public Enumeration<Permission> elements() {
        List<Permission> list = new ArrayList<>();
        synchronized (byClass) {
            for (PermissionCollection c : byClass.values()) {
                list.addAll(Collections.list(c.elements()));
            }
        }
        return Collections.enumeration(list);
    }

    /** Permissions of a class that has no collection of its own. */
    private static final class Plain extends PermissionCollection {
        @java.io.Serial
        private static final long serialVersionUID = -8491988220802933440L;

        @SuppressWarnings("serial")
        private final Map<Permission, Permission> held = new HashMap<>();

        @Override
        public synchronized void add(Permission permission) {
            held.put(permission, permission);
        }

        @Override
        public synchronized boolean implies(Permission permission) {
            if (held.containsKey(permission)) {
                return true;
            }
            for (Permission p : held.keySet()) {
                if (p.implies(permission)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public synchronized Enumeration<Permission> elements() {
            return Collections.enumeration(new ArrayList<>(held.keySet()));
        }
    }
}
