package jindo.internal.net;

import java.net.DatagramSocket;
import java.nio.channels.DatagramChannel;

/** Datagram sockets on channels, made by java.net, which alone may. */
public final class DatagramSockets {
    /** Makes the socket. */
    public interface Maker {
        DatagramSocket make(DatagramChannel channel, NetSocket core);
    }

    private static Maker maker;

    private DatagramSockets() {
    }

    public static void setMaker(Maker m) {
        maker = m;
    }

    public static DatagramSocket of(DatagramChannel channel, NetSocket core) {
        jindo.internal.Unsafe.ensureClassInitialized(DatagramSocket.class);
        return maker.make(channel, core);
    }
}
