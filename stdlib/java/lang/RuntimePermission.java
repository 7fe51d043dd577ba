package java.lang;

import java.security.BasicPermission;

/** Guards what the runtime does, by name. */
public final class RuntimePermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 7399184964622342223L;

    public RuntimePermission(String name) {
        super(name);
    }

    public RuntimePermission(String name, String actions) {
        super(name, actions);
    }
}
