package java.nio.file.attribute;

/** An attribute to give a file when it is made. */
public interface FileAttribute<T> {
    String name();

    T value();
}
