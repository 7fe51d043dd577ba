package java.net;

/** Makes implementations of datagram sockets. */
public interface DatagramSocketImplFactory {
    DatagramSocketImpl createDatagramSocketImpl();
}
