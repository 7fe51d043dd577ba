package java.net;

import java.io.IOException;

/** A service that the connection does not offer. */
public class UnknownServiceException extends IOException {
    private static final long serialVersionUID = -4169033248853639508L;

    public UnknownServiceException() {
    }

    public UnknownServiceException(String message) {
        super(message);
    }
}
