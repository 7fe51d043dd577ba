package java.nio.file;

import java.security.BasicPermission;

/** The right to make links; nothing here asks for it. */
public final class LinkPermission extends BasicPermission {
    private static final long serialVersionUID = -1441492453772213220L;

    private static void check(String name) {
        if (!name.equals("hard") && !name.equals("symbolic")) {
            throw new IllegalArgumentException("name: " + name);
        }
    }

    public LinkPermission(String name) {
        super(name);
        check(name);
    }

    public LinkPermission(String name, String actions) {
        super(name);
        check(name);
        if (actions != null && !actions.isEmpty()) {
            throw new IllegalArgumentException("actions: " + actions);
        }
    }
}
