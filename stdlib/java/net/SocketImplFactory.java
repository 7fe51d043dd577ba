package java.net;

/** Makes implementations of sockets. */
public interface SocketImplFactory {
    SocketImpl createSocketImpl();
}
