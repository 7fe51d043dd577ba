package java.net;

import jindo.internal.net.Literals;
import jindo.internal.net.SocketAccess;
import jindo.internal.net.Sockets;

/** Addresses by name and names by address: literals here, all else by the system. */
final class Names {
    private static final byte[] ANY = new byte[4];
    static final InetAddress LOOPBACK = new Inet4Address("localhost", new byte[] {127, 0, 0, 1});
    static final InetAddress ANY_LOCAL = new Inet4Address("0.0.0.0", ANY);

    private Names() {
    }

    static InetAddress[] resolve(String host) throws UnknownHostException {
        if (host == null || host.isEmpty()) {
            return new InetAddress[] {LOOPBACK};
        }
        String name = host;
        boolean bracketed = host.charAt(0) == '[';
        if (bracketed) {
            if (host.length() < 3 || !host.endsWith("]")) {
                throw new UnknownHostException(host + ": invalid IPv6 address literal");
            }
            name = host.substring(1, host.length() - 1);
        }
        if (Character.digit(name.charAt(0), 16) >= 0 || name.charAt(0) == ':') {
            byte[] four = bracketed ? null : Literals.parseIPv4(name);
            if (four != null) {
                return new InetAddress[] {new Inet4Address(null, four)};
            }
            byte[] b = Literals.parseIPv6(name);
            if (b != null) {
                return new InetAddress[] {b.length == 4 ? new Inet4Address(null, b) : scoped(name, b)};
            }
            if (name.indexOf(':') >= 0) {
                throw new UnknownHostException(host + ": invalid IPv6 address literal");
            }
        }
        if (bracketed) {
            throw new UnknownHostException(host + ": invalid IPv6 address literal");
        }
        return SocketAccess.addresses(name);
    }

    private static InetAddress scoped(String literal, byte[] b) throws UnknownHostException {
        int percent = literal.indexOf('%');
        if (percent < 0) {
            return new Inet6Address(null, b, -1, null);
        }
        String scope = literal.substring(percent + 1);
        try {
            return new Inet6Address(null, b, Integer.parseInt(scope), null);
        } catch (NumberFormatException e) {
            try {
                NetworkInterface i = NetworkInterface.getByName(scope);
                if (i != null) {
                    return new Inet6Address(null, b, i.getIndex(), scope);
                }
            } catch (SocketException x) {
                // as if there were none
            }
            throw new UnknownHostException("no such interface " + scope);
        }
    }

    static InetAddress localHost() throws UnknownHostException {
        String name = Sockets.hostName();
        if (name.equals("localhost")) {
            return LOOPBACK;
        }
        try {
            return resolve(name)[0];
        } catch (UnknownHostException e) {
            UnknownHostException x = new UnknownHostException(name + ": " + e.getMessage());
            x.initCause(e);
            throw x;
        }
    }

    /** The name, if it leads back to the address; else the address as text. */
    static String reverse(InetAddress a) {
        String name = SocketAccess.nameOf(a);
        if (name != null) {
            try {
                for (InetAddress found : SocketAccess.addresses(name)) {
                    if (found.equals(a)) {
                        return name;
                    }
                }
            } catch (UnknownHostException e) {
                // does not lead back
            }
        }
        return a.getHostAddress();
    }

    static boolean reachable(InetAddress a, int millis) {
        return SocketAccess.reachable(a, millis * 1_000_000L);
    }
}
