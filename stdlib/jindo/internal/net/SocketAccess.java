package jindo.internal.net;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Addresses in the form that natives take, names, and interfaces. */
public final class SocketAccess {
    public static final int ADDRESS_BYTES = 23;
    private static final int ROW_BYTES = 64 + 16 + 9 + 2 * ADDRESS_BYTES;

    private SocketAccess() {
    }

    public static byte[] bytes(InetAddress a, int port) {
        byte[] b = new byte[ADDRESS_BYTES];
        byte[] address = a.getAddress();
        b[0] = (byte) address.length;
        System.arraycopy(address, 0, b, 1, address.length);
        b[17] = (byte) (port >> 8);
        b[18] = (byte) port;
        int scope = a instanceof Inet6Address six ? six.getScopeId() : 0;
        for (int i = 0; i < 4; i++) {
            b[19 + i] = (byte) (scope >> 24 - 8 * i);
        }
        return b;
    }

    public static byte[] bytes(InetSocketAddress a) {
        return bytes(a.getAddress(), a.getPort());
    }

    private static int number(byte[] b, int at) {
        return (b[at] & 0xff) << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
    }

    /** Null when there is none. */
    private static InetAddress address(String host, byte[] b, int at) {
        int n = b[at];
        if (n == 0) {
            return null;
        }
        byte[] raw = java.util.Arrays.copyOfRange(b, at + 1, at + 1 + n);
        int scope = number(b, at + 19);
        try {
            return n == 16 && scope != 0 ? Inet6Address.getByAddress(host, raw, scope) : InetAddress.getByAddress(host, raw);
        } catch (UnknownHostException e) {
            throw new AssertionError(e);
        }
    }

    /** Null when there is none. */
    public static InetSocketAddress socketAddress(byte[] b) {
        InetAddress a = address(null, b, 0);
        return a == null ? null : new InetSocketAddress(a, (b[17] & 0xff) << 8 | b[18] & 0xff);
    }

    public static InetSocketAddress local(int fd) throws SocketException {
        byte[] b = new byte[ADDRESS_BYTES];
        Sockets.check(Sockets.localAddress(fd, b));
        return socketAddress(b);
    }

    // ---- names ----

    /** Those of four bytes first. */
    public static InetAddress[] addresses(String host) throws UnknownHostException {
        byte[] b = Sockets.lookup(host.getBytes(StandardCharsets.UTF_8));
        if (b == null || b.length > 0 && b[0] == 1) {
            throw new UnknownHostException(host + (b == null ? "" : ": " + new String(b, 1, b.length - 1,
                StandardCharsets.UTF_8)));
        }
        List<InetAddress> four = new ArrayList<>();
        List<InetAddress> sixteen = new ArrayList<>();
        for (int i = 0; i + ADDRESS_BYTES <= b.length; i += ADDRESS_BYTES) {
            InetAddress a = address(host, b, i);
            List<InetAddress> list = a instanceof Inet6Address ? sixteen : four;
            if (!list.contains(a)) {
                list.add(a);
            }
        }
        four.addAll(sixteen);
        if (four.isEmpty()) {
            throw new UnknownHostException(host);
        }
        return four.toArray(new InetAddress[0]);
    }

    /** Null when it has none. */
    public static String nameOf(InetAddress a) {
        return Sockets.reverse(bytes(a, 0));
    }

    public static boolean reachable(InetAddress a, long nanos) {
        return Sockets.reachable(bytes(a, 0), nanos);
    }

    // ---- interfaces ----

    /** An interface, or one of its addresses. */
    public record InterfaceRow(String name, int index, int flags, int mtu, int prefix, byte[] hardware,
            InetAddress address, InetAddress broadcast) {
    }

    public static List<InterfaceRow> interfaces() throws SocketException {
        byte[] b = Sockets.interfaces();
        if (b == null) {
            throw new SocketException("Network interfaces cannot be listed");
        }
        List<InterfaceRow> rows = new ArrayList<>();
        for (int at = 0; at + ROW_BYTES <= b.length; at += ROW_BYTES) {
            int n = 0;
            while (b[at + n] != 0) {
                n++;
            }
            int hardware = b[at + 80];
            rows.add(new InterfaceRow(new String(b, at, n, StandardCharsets.UTF_8), number(b, at + 64),
                number(b, at + 68), number(b, at + 72), number(b, at + 76),
                hardware == 0 ? null : java.util.Arrays.copyOfRange(b, at + 81, at + 81 + hardware),
                address(null, b, at + 89), address(null, b, at + 89 + ADDRESS_BYTES)));
        }
        return rows;
    }
}
