package java.nio.channels;

import java.io.IOException;

/** The thread was interrupted while waiting for a file lock. */
public class FileLockInterruptionException extends IOException {
    private static final long serialVersionUID = 7104080643653532383L;

    public FileLockInterruptionException() {
    }
}
