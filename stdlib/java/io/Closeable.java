package java.io;

/** Something that is closed when done with. */
public interface Closeable extends AutoCloseable {
    @Override
    void close() throws IOException;
}
