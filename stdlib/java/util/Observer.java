package java.util;

/** Wants to know when an Observable changes. */
@Deprecated(since = "9")
public interface Observer {
    void update(Observable o, Object arg);
}
