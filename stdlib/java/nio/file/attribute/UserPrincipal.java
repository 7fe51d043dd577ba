package java.nio.file.attribute;

import java.security.Principal;

/** Who owns or may do something. */
public interface UserPrincipal extends Principal {
}
