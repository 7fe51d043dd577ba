package java.nio.channels;

import java.io.IOException;

/** A channel that can be closed, and whose blocked threads can be interrupted, by other threads. */
public interface InterruptibleChannel extends Channel {
    @Override
    void close() throws IOException;
}
