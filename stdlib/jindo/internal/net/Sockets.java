package jindo.internal.net;

import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import jindo.internal.FileOps;

/**
 * Sockets as the system offers them; they never block. Addresses are 23 bytes: length, sixteen of address, two of
 * port, four of scope, high byte first. Natives give -errno on failure.
 */
public final class Sockets {
    public static final int EAGAIN = -11;
    public static final int EINPROGRESS = -115;
    public static final int ECONNREFUSED = -111;
    public static final int ECONNRESET = -104;

    public static final int REUSE_ADDRESS = 0;
    public static final int REUSE_PORT = 1;
    public static final int KEEP_ALIVE = 2;
    public static final int LINGER = 3;
    public static final int RECEIVE_BUFFER = 4;
    public static final int SEND_BUFFER = 5;
    public static final int NO_DELAY = 6;
    public static final int BROADCAST = 7;
    public static final int TRAFFIC_CLASS = 8;
    public static final int OUT_OF_BAND_INLINE = 9;
    public static final int MULTICAST_TTL = 10;
    public static final int MULTICAST_LOOP = 11;
    public static final int MULTICAST_INTERFACE = 12;
    public static final int KEEP_IDLE = 13;
    public static final int KEEP_INTERVAL = 14;
    public static final int KEEP_COUNT = 15;

    private Sockets() {
    }

    public static native boolean hasIPv6();

    public static native int open(boolean ipv6, boolean stream);

    public static native int close(int fd);

    public static native int pair(int[] ends);

    public static native int bind(int fd, byte[] address);

    public static native int listen(int fd, int backlog);

    public static native int connect(int fd, byte[] address);

    public static native int connectResult(int fd);

    public static native int disconnect(int fd);

    public static native int accept(int fd, byte[] peer);

    public static native int localAddress(int fd, byte[] out);

    public static native int remoteAddress(int fd, byte[] out);

    public static native int shutdown(int fd, boolean read, boolean write);

    /** Data in memory as Unsafe reaches it; the caller has checked the bounds. */
    public static native int receive(int fd, Object base, long offset, int len);

    public static native int send(int fd, Object base, long offset, int len);

    public static native int receiveFrom(int fd, Object base, long offset, int len, boolean peek, byte[] from);

    public static native int sendTo(int fd, Object base, long offset, int len, byte[] to);

    public static native int sendUrgent(int fd, int b);

    public static native int available(int fd);

    public static native int setOption(int fd, int option, int value);

    /** The value; below -1 a failure's -errno less 1000. */
    public static native int getOption(int fd, int option);

    public static native int multicast(int fd, byte[] group, int interfaceIndex, byte[] source, boolean join);

    public static native int multicastBlock(int fd, byte[] group, int interfaceIndex, byte[] source, boolean block);

    /** Addresses one behind another, or a 1 and the text of why there are none. */
    static native byte[] lookup(byte[] host);

    static native String reverse(byte[] address);

    public static native String hostName();

    static native boolean reachable(byte[] address, long nanos);

    /** Rows of name (64 bytes), index, flags, mtu, prefix, hardware (9), address and broadcast address. */
    static native byte[] interfaces();

    /** The exception for a result below 0. */
    public static SocketException failure(int result) {
        String text = FileOps.errorText(-result);
        return switch (-result) {
            case 111, 110 -> new ConnectException(text); // refused, timed out
            case 113, 101 -> new NoRouteToHostException(text); // host, network unreachable
            case 98, 99, 13 -> new BindException(text); // in use, not ours, not permitted
            default -> new SocketException(text);
        };
    }

    /** The same for a read: there is but one other side that may have reset the connection. */
    public static SocketException readFailure(int result) {
        return result == ECONNRESET ? new SocketException("Connection reset") : failure(result);
    }

    public static int check(int result) throws SocketException {
        if (result < 0) {
            throw failure(result);
        }
        return result;
    }
}
