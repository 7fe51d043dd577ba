package java.net;

/** The numbers of options that implementations take. */
final class OptionNumbers {
    private OptionNumbers() {
    }

    /** Null when there is none. */
    static Integer of(SocketOption<?> o) {
        return switch (o.name()) {
            case "SO_KEEPALIVE" -> SocketOptions.SO_KEEPALIVE;
            case "SO_SNDBUF" -> SocketOptions.SO_SNDBUF;
            case "SO_RCVBUF" -> SocketOptions.SO_RCVBUF;
            case "SO_REUSEADDR" -> SocketOptions.SO_REUSEADDR;
            case "SO_REUSEPORT" -> SocketOptions.SO_REUSEPORT;
            case "SO_LINGER" -> SocketOptions.SO_LINGER;
            case "IP_TOS" -> SocketOptions.IP_TOS;
            case "TCP_NODELAY" -> SocketOptions.TCP_NODELAY;
            case "SO_BROADCAST" -> SocketOptions.SO_BROADCAST;
            case "IP_MULTICAST_IF" -> SocketOptions.IP_MULTICAST_IF2;
            case "IP_MULTICAST_LOOP" -> SocketOptions.IP_MULTICAST_LOOP;
            default -> null;
        };
    }
}
