package java.io;

/** A destination that buffers and can be told to write out. */
public interface Flushable {
    void flush() throws IOException;
}
