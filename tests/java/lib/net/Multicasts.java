import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;

public class Multicasts {
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
        NetworkInterface lo = NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1"));
        InetAddress group = InetAddress.getByName("239.1.2.3");
        DatagramChannel c = DatagramChannel.open(StandardProtocolFamily.INET).setOption(StandardSocketOptions.SO_REUSEADDR, true).bind(new InetSocketAddress(0));
        c.setOption(StandardSocketOptions.IP_MULTICAST_IF, lo);
        System.out.println(c.getOption(StandardSocketOptions.IP_MULTICAST_IF).equals(lo));
        MembershipKey k = c.join(group, lo);
        System.out.println(k.isValid() + " " + k.group() + " " + k.networkInterface().equals(lo) + " " + k.sourceAddress() + " " + (k.channel() == c) + " " + (k == c.join(group, lo)));
        int port = ((InetSocketAddress) c.getLocalAddress()).getPort();
        show("send", () -> c.send(ByteBuffer.wrap("multi".getBytes()), new InetSocketAddress(group, port)));
        ByteBuffer b = ByteBuffer.allocate(10);
        show("receive", () -> { c.receive(b); return new String(b.array(), 0, b.position()); });
        k.drop();
        System.out.println(k.isValid());
        show("no group", () -> c.join(InetAddress.getByName("1.2.3.4"), lo));
        show("block", () -> k.block(InetAddress.getByName("1.2.3.4")));
        MembershipKey l = c.join(group, lo);
        c.close();
        System.out.println(l.isValid());
        try (MulticastSocket m = new MulticastSocket(0)) {
            m.joinGroup(new InetSocketAddress(group, 0), lo);
            m.setNetworkInterface(lo);
            System.out.println(m.getNetworkInterface().equals(lo) + " " + m.getTimeToLive() + " " + m.getLoopbackMode());
            byte[] data = "socket".getBytes();
            m.send(new DatagramPacket(data, data.length, group, m.getLocalPort()));
            DatagramPacket p = new DatagramPacket(new byte[10], 10);
            m.setSoTimeout(2000);
            m.receive(p);
            System.out.println(new String(p.getData(), 0, p.getLength()));
            m.leaveGroup(new InetSocketAddress(group, 0), lo);
            show("leave again", () -> { m.leaveGroup(new InetSocketAddress(group, 0), lo); return null; });
            show("no multicast", () -> { m.joinGroup(new InetSocketAddress("127.0.0.1", 0), lo); return null; });
        }
    }
}
