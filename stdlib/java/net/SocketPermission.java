package java.net;

import java.security.Permission;
import java.security.PermissionCollection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The right to use sockets to or from hosts and ports; nothing here asks for it. */
public final class SocketPermission extends Permission {
    private static final long serialVersionUID = -7204263841984476862L;
    private static final List<String> ALL = List.of("connect", "listen", "accept", "resolve");

    private final String actions;

    public SocketPermission(String host, String action) {
        super(host.isEmpty() ? "localhost" : host);
        Set<String> given = new TreeSet<>(Comparator.comparingInt(ALL::indexOf));
        for (String a : action.split(",")) {
            String one = a.trim().toLowerCase(Locale.ROOT);
            if (!ALL.contains(one)) {
                throw new IllegalArgumentException("invalid actions: " + action);
            }
            given.add(one);
        }
        if (given.size() > 0) {
            given.add("resolve");
        }
        actions = String.join(",", given);
    }

    private String host() {
        String n = getName();
        int colon = n.lastIndexOf(':');
        return colon < 0 || n.endsWith("]") ? n : n.substring(0, colon);
    }

    private int[] ports() {
        String n = getName();
        int colon = n.lastIndexOf(':');
        if (colon < 0 || n.endsWith("]")) {
            return new int[] {0, 65535};
        }
        String range = n.substring(colon + 1);
        if (range.isEmpty() || range.equals("*")) {
            return new int[] {0, 65535};
        }
        int dash = range.indexOf('-');
        if (dash < 0) {
            int p = Integer.parseInt(range);
            return new int[] {p, p};
        }
        String low = range.substring(0, dash);
        String high = range.substring(dash + 1);
        return new int[] {low.isEmpty() ? 0 : Integer.parseInt(low), high.isEmpty() ? 65535 : Integer.parseInt(high)};
    }

    @Override
    public boolean implies(Permission p) {
        if (!(p instanceof SocketPermission that)
                || !List.of(actions.split(",")).containsAll(List.of(that.actions.split(",")))) {
            return false;
        }
        int[] mine = ports();
        int[] theirs = that.ports();
        if (!that.actions.equals("resolve") && (theirs[0] < mine[0] || theirs[1] > mine[1])) {
            return false;
        }
        String h = host().toLowerCase(Locale.ROOT);
        String o = that.host().toLowerCase(Locale.ROOT);
        return h.equals("*") || h.equals(o) || h.startsWith("*.") && o.endsWith(h.substring(1));
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof SocketPermission p && actions.equals(p.actions) && host().equalsIgnoreCase(p.host())
            && java.util.Arrays.equals(ports(), p.ports());
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
        return new Collected();
    }

    /** Permissions of which one alone must do. */
    private static final class Collected extends PermissionCollection {
        private static final long serialVersionUID = 1L;

        private final java.util.ArrayList<Permission> all = new java.util.ArrayList<>();

        @Override
        public synchronized void add(Permission p) {
            if (!(p instanceof SocketPermission)) {
                throw new IllegalArgumentException("invalid permission: " + p);
            }
            if (isReadOnly()) {
                throw new SecurityException("attempt to add a Permission to a readonly PermissionCollection");
            }
            all.add(p);
        }

        @Override
        public synchronized boolean implies(Permission p) {
            for (Permission mine : all) {
                if (mine.implies(p)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public synchronized java.util.Enumeration<Permission> elements() {
            return java.util.Collections.enumeration(new java.util.ArrayList<>(all));
        }
    }
}
