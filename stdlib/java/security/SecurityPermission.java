package java.security;

/** Guards settings of security, by name. */
public final class SecurityPermission extends BasicPermission {
    @java.io.Serial
    private static final long serialVersionUID = 5236109936224050470L;

    public SecurityPermission(String name) {
        super(name);
    }

    public SecurityPermission(String name, String actions) {
        super(name, actions);
    }
}
