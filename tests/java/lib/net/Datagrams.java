import java.io.*;
import java.net.*;

public class Datagrams {
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
        InetAddress lo = InetAddress.getLoopbackAddress();
        try (DatagramSocket a = new DatagramSocket(0, lo); DatagramSocket b = new DatagramSocket(0, lo)) {
            System.out.println(a.isBound() + " " + a.isConnected() + " " + a.getLocalAddress() + " " + a.getPort() + " " + a.getInetAddress() + " "
                + a.getRemoteSocketAddress() + " " + a.getBroadcast());
            byte[] data = "datagram".getBytes();
            b.send(new DatagramPacket(data, data.length, lo, a.getLocalPort()));
            DatagramPacket p = new DatagramPacket(new byte[20], 5, 10);
            a.receive(p);
            System.out.println(new String(p.getData(), p.getOffset(), p.getLength()) + " " + p.getAddress() + " " + (p.getPort() == b.getLocalPort()) + " "
                + p.getSocketAddress().equals(b.getLocalSocketAddress()));
            b.send(new DatagramPacket(data, data.length, a.getLocalSocketAddress()));
            DatagramPacket small = new DatagramPacket(new byte[4], 4);
            a.receive(small);
            System.out.println(new String(small.getData()) + " " + small.getLength());
            b.send(new DatagramPacket(new byte[0], 0, a.getLocalSocketAddress()));
            a.receive(small);
            System.out.println(small.getLength());
            b.send(new DatagramPacket(data, 3, a.getLocalSocketAddress()));
            a.receive(small);
            System.out.println(small.getLength());
            b.connect(a.getLocalSocketAddress());
            System.out.println(b.isConnected() + " " + b.getInetAddress() + " " + (b.getPort() == a.getLocalPort()));
            b.send(new DatagramPacket(data, data.length));
            a.receive(p);
            System.out.println(p.getLength());
            show("elsewhere", () -> { b.send(new DatagramPacket(data, 1, lo, 9)); return null; });
            b.disconnect();
            System.out.println(b.isConnected() + " " + b.getPort());
            show("no address", () -> { b.send(new DatagramPacket(data, 1)); return null; });
            a.setSoTimeout(20);
            show("timeout", () -> { a.receive(p); return null; });
            show("negative timeout", () -> { a.setSoTimeout(-1); return null; });
            a.setReuseAddress(true);
            a.setTrafficClass(4);
            System.out.println(a.getSoTimeout() + " " + a.getReuseAddress() + " " + (a.getSendBufferSize() > 0) + " " + a.getTrafficClass());
            show("bind again", () -> { a.bind(null); return null; });
        }
        DatagramSocket c = new DatagramSocket((SocketAddress) null);
        System.out.println(c.isBound() + " " + c.getLocalPort() + " " + c.getLocalAddress() + " " + c.getLocalSocketAddress());
        c.close();
        System.out.println(c.isClosed() + " " + c.getLocalPort() + " " + c.getLocalAddress());
        show("closed send", () -> { c.send(new DatagramPacket(new byte[1], 1, lo, 9)); return null; });
        show("closed receive", () -> { c.receive(new DatagramPacket(new byte[1], 1)); return null; });
        show("packet", () -> new DatagramPacket(new byte[4], 5));
        show("packet", () -> new DatagramPacket(new byte[4], 1, lo, 70000));
        show("packet", () -> new DatagramPacket(new byte[4], 1, InetSocketAddress.createUnresolved("x", 1)));
        DatagramPacket q = new DatagramPacket(new byte[4], 2);
        q.setData(new byte[9], 1, 3);
        System.out.println(q.getLength() + " " + q.getOffset() + " " + q.getPort() + " " + q.getAddress());
        try (MulticastSocket m = new MulticastSocket(0)) {
            m.setTimeToLive(3);
            System.out.println(m.getTimeToLive() + " " + m.getReuseAddress());
            show("join", () -> { m.joinGroup(lo); return null; });
            show("ttl", () -> { m.setTimeToLive(256); return null; });
        }
    }
}
