package java.io;

import java.security.BasicPermission;

/** Guards serialization, by name. */
public final class SerializablePermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 8537212141160296410L;

    public SerializablePermission(String name) {
        super(name);
    }

    public SerializablePermission(String name, String actions) {
        super(name, actions);
    }
}
