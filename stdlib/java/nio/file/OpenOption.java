package java.nio.file;

/** How a file is to be opened or made. */
public interface OpenOption {
}
