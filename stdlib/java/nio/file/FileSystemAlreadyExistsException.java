package java.nio.file;

/** A file system that exists already. */
public class FileSystemAlreadyExistsException extends RuntimeException {
    private static final long serialVersionUID = -5438419127181131148L;

    public FileSystemAlreadyExistsException() {
    }

    public FileSystemAlreadyExistsException(String message) {
        super(message);
    }
}
