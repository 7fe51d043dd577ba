import java.io.IOException;
import java.net.*;
import java.util.*;

public class SocketOptionsAll {
    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        Socket s = new Socket();
        ServerSocket v = new ServerSocket();
        DatagramSocket d = new DatagramSocket();
        for (SocketOption<?> o : List.of(StandardSocketOptions.SO_KEEPALIVE, StandardSocketOptions.SO_REUSEADDR, StandardSocketOptions.TCP_NODELAY, StandardSocketOptions.SO_LINGER,
                StandardSocketOptions.SO_BROADCAST, StandardSocketOptions.IP_TOS, StandardSocketOptions.IP_MULTICAST_TTL, StandardSocketOptions.IP_MULTICAST_LOOP)) {
            System.out.println(o + " " + o.name() + " " + o.type().getSimpleName() + " " + s.supportedOptions().contains(o) + " " + v.supportedOptions().contains(o) + " "
                + d.supportedOptions().contains(o));
            show("  stream", () -> s.getOption(o));
            show("  server", () -> v.getOption(o));
            show("  datagram", () -> d.getOption(o));
        }
        show("set", () -> s.setOption(StandardSocketOptions.SO_KEEPALIVE, true).getOption(StandardSocketOptions.SO_KEEPALIVE));
        show("set linger", () -> s.setOption(StandardSocketOptions.SO_LINGER, 7).getOption(StandardSocketOptions.SO_LINGER));
        show("set linger off", () -> s.setOption(StandardSocketOptions.SO_LINGER, -1).getOption(StandardSocketOptions.SO_LINGER));
        show("set buffer", () -> s.setOption(StandardSocketOptions.SO_SNDBUF, 20000).getOption(StandardSocketOptions.SO_SNDBUF));
        show("negative buffer", () -> s.setOption(StandardSocketOptions.SO_SNDBUF, -1));
        show("tos", () -> d.setOption(StandardSocketOptions.IP_TOS, 300));
        show("ttl", () -> d.setOption(StandardSocketOptions.IP_MULTICAST_TTL, 9).getOption(StandardSocketOptions.IP_MULTICAST_TTL));
        show("ttl", () -> d.setOption(StandardSocketOptions.IP_MULTICAST_TTL, 256));
        show("loop", () -> d.setOption(StandardSocketOptions.IP_MULTICAST_LOOP, false).getOption(StandardSocketOptions.IP_MULTICAST_LOOP));
        show("null", () -> s.setOption(null, true));
        s.close();
        show("closed", () -> s.getOption(StandardSocketOptions.SO_KEEPALIVE));
        s.setPerformancePreferences(1, 2, 3);
        v.close();
        d.close();
        System.out.println(Arrays.toString(StandardProtocolFamily.values()) + " " + StandardProtocolFamily.INET.name());
    }
}
