package java.nio.file;

/** Something that happened to a watched object, perhaps several times. */
public interface WatchEvent<T> {
    /** What kind of thing. */
    interface Kind<T> {
        String name();

        Class<T> type();
    }

    /** How an object is watched. */
    interface Modifier {
        String name();
    }

    Kind<T> kind();

    int count();

    T context();
}
