package java.nio.channels;

import java.io.IOException;

/** An operation's time ran out before it ended. */
public class InterruptedByTimeoutException extends IOException {
    private static final long serialVersionUID = -4268008601014042947L;

    public InterruptedByTimeoutException() {
    }
}
