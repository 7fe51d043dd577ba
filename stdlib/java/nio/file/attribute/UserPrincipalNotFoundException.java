package java.nio.file.attribute;

import java.io.IOException;

/** A user or group name nobody has. */
public class UserPrincipalNotFoundException extends IOException {
    private static final long serialVersionUID = -5369283889045833024L;

    private final String name;

    public UserPrincipalNotFoundException(String name) {
        super((String) null);
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
