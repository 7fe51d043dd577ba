package java.net;

/** An option of sockets, by name and type. */
public interface SocketOption<T> {
    String name();

    Class<T> type();
}
