package jindo.internal.security;

import java.security.Permission;
import java.security.PermissionCollection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** The actions a kind of permission knows, as bits in the order in which they are printed. */
public final class PermissionActions {
    private final String[] names;

    public PermissionActions(String... names) {
        this.names = names;
    }

    public int mask(String actions) {
        int mask = 0;
        if (actions != null && !actions.isBlank()) {
            for (String word : actions.split(",", -1)) {
                mask |= bit(word.trim(), actions);
            }
        }
        if (mask == 0) {
            throw new IllegalArgumentException("invalid actions mask");
        }
        return mask;
    }

    private int bit(String word, String actions) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equalsIgnoreCase(word)) {
                return 1 << i;
            }
        }
        throw new IllegalArgumentException("invalid permission: " + actions);
    }

    public String text(int mask) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            if ((mask & 1 << i) != 0) {
                words.add(names[i]);
            }
        }
        return String.join(",", words);
    }

    /** Permissions of one class. Several may imply, only together, what is asked: each action is asked alone. */
    public static final class Together extends PermissionCollection {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        private final Class<?> type;
        @SuppressWarnings("serial")
        private final List<Permission> held = new ArrayList<>();

        public Together(Class<?> type) {
            this.type = type;
        }

        @Override
        public synchronized void add(Permission permission) {
            if (permission.getClass() != type) {
                throw new IllegalArgumentException("invalid permission: " + permission);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            for (int i = 0; i < held.size(); i++) {
                Permission h = held.get(i);
                if (h.getName().equals(permission.getName())) {
                    held.set(i, with(h, h.getActions() + "," + permission.getActions()));
                    return;
                }
            }
            held.add(permission);
        }

        @Override
        public synchronized boolean implies(Permission permission) {
            if (permission.getClass() != type) {
                return false;
            }
            for (String action : permission.getActions().split(",")) {
                if (!anyImplies(with(permission, action))) {
                    return false;
                }
            }
            return true;
        }

        private boolean anyImplies(Permission p) {
            for (Permission h : held) {
                if (h.implies(p)) {
                    return true;
                }
            }
            return false;
        }

        private static Permission with(Permission p, String actions) {
            return p instanceof java.io.FilePermission ? new java.io.FilePermission(p.getName(), actions)
                : new java.util.PropertyPermission(p.getName(), actions);
        }

        @Override
        public synchronized Enumeration<Permission> elements() {
            return Collections.enumeration(new ArrayList<>(held));
        }
    }
}
