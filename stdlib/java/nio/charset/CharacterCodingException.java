package java.nio.charset;

import java.io.IOException;

/** Thrown when text cannot be encoded or decoded. */
public class CharacterCodingException extends IOException {
    private static final long serialVersionUID = 8421532232154627783L;

    public CharacterCodingException() {
    }
}
