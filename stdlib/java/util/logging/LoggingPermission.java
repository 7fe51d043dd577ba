package java.util.logging;

import java.security.BasicPermission;

/** Guards the settings of logging. */
public final class LoggingPermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 63564341580231582L;

    public LoggingPermission(String name, String actions) throws IllegalArgumentException {
        super(name);
        if (!name.equals("control")) {
            throw new IllegalArgumentException("name: " + name);
        }
        if (actions != null && !actions.isEmpty()) {
            throw new IllegalArgumentException("actions: " + actions);
        }
    }
}
