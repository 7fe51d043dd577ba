package java.nio.channels;

import java.io.Closeable;
import java.io.IOException;

/** A link to something that bytes come from or go to. */
public interface Channel extends Closeable {
    boolean isOpen();

    @Override
    void close() throws IOException;
}
