package java.nio.channels;

/** A channel that bytes are read from and written to. */
public interface ByteChannel extends ReadableByteChannel, WritableByteChannel {
}
