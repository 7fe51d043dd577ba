package jindo.internal.channels;

import java.io.IOException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.NetSocket;

/** The options that kinds of channels take. */
final class NetOptions {
    static final Set<SocketOption<?>> STREAM = Set.of(StandardSocketOptions.SO_SNDBUF, StandardSocketOptions.SO_RCVBUF,
        StandardSocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT,
        StandardSocketOptions.SO_LINGER, StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.IP_TOS);
    static final Set<SocketOption<?>> SERVER = Set.of(StandardSocketOptions.SO_RCVBUF,
        StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT);
    static final Set<SocketOption<?>> DATAGRAM = Set.of(StandardSocketOptions.SO_SNDBUF,
        StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.SO_REUSEPORT,
        StandardSocketOptions.SO_BROADCAST, StandardSocketOptions.IP_TOS, StandardSocketOptions.IP_MULTICAST_IF,
        StandardSocketOptions.IP_MULTICAST_TTL, StandardSocketOptions.IP_MULTICAST_LOOP);

    private NetOptions() {
    }

    private static void check(Set<SocketOption<?>> known, SocketOption<?> name) {
        Objects.requireNonNull(name);
        if (!known.contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
    }

    static <T> void set(NetSocket s, Set<SocketOption<?>> known, SocketOption<T> name, T value) throws IOException {
        check(known, name);
        if (s.isClosed()) {
            throw new java.nio.channels.ClosedChannelException();
        }
        if (value == null) {
            throw new IllegalArgumentException("Invalid value 'null'");
        }
        s.setOption(name, value);
    }

    static <T> T get(NetSocket s, Set<SocketOption<?>> known, SocketOption<T> name) throws IOException {
        check(known, name);
        if (s.isClosed()) {
            throw new java.nio.channels.ClosedChannelException();
        }
        return s.getOption(name);
    }
}
