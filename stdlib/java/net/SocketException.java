package java.net;

import java.io.IOException;

/** An operation on a socket failed. */
public class SocketException extends IOException {
    private static final long serialVersionUID = -5935874303556886934L;

    public SocketException() {
    }

    public SocketException(String message) {
        super(message);
    }
}
