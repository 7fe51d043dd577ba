package java.nio.file;

/** A file system that cannot be found. */
public class FileSystemNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 7999581764446402397L;

    public FileSystemNotFoundException() {
    }

    public FileSystemNotFoundException(String message) {
        super(message);
    }
}
