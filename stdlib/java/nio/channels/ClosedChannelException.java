package java.nio.channels;

import java.io.IOException;

/** An operation on a closed channel. */
public class ClosedChannelException extends IOException {
    private static final long serialVersionUID = 882777185433553857L;

    public ClosedChannelException() {
    }
}
