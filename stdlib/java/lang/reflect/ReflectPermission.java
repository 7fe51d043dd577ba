package java.lang.reflect;

import java.security.BasicPermission;

/** Guards reflection on what is not public. */
public final class ReflectPermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 7412737110241507485L;

    public ReflectPermission(String name) {
        super(name);
    }

    public ReflectPermission(String name, String actions) {
        super(name, actions);
    }
}
