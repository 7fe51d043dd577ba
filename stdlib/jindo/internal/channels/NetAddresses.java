package jindo.internal.channels;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.UnresolvedAddressException;
import java.nio.channels.UnsupportedAddressTypeException;

/** Addresses as channels check them. */
final class NetAddresses {
    private NetAddresses() {
    }

    static InetSocketAddress check(SocketAddress a) {
        if (a == null) {
            throw new NullPointerException();
        }
        if (!(a instanceof InetSocketAddress i)) {
            throw new UnsupportedAddressTypeException();
        }
        if (i.isUnresolved()) {
            throw new UnresolvedAddressException();
        }
        return i;
    }

    /** Nowhere in particular means this machine. */
    static InetSocketAddress target(SocketAddress a) throws IOException {
        InetSocketAddress i = check(a);
        return i.getAddress().isAnyLocalAddress() ? new InetSocketAddress(InetAddress.getLocalHost(), i.getPort()) : i;
    }
}
