package java.nio.file;

import java.util.List;

/** A watchable's registration with a watch service, and the events that wait there. */
public interface WatchKey {
    boolean isValid();

    List<WatchEvent<?>> pollEvents();

    boolean reset();

    void cancel();

    Watchable watchable();
}
