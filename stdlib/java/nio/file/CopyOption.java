package java.nio.file;

/** How a file is to be copied or moved. */
public interface CopyOption {
}
