import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;

public class SocketChannels {
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

    static ByteBuffer bytes(String s) {
        return ByteBuffer.wrap(s.getBytes());
    }

    public static void main(String[] args) throws Exception {
        ServerSocketChannel server = ServerSocketChannel.open();
        System.out.println(server.getLocalAddress());
        show("accept unbound", () -> server.accept());
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        show("bind again", () -> server.bind(null));
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        SocketChannel a = SocketChannel.open();
        System.out.println(a + " " + a.isOpen() + a.isConnected() + a.isConnectionPending() + a.isBlocking() + " " + a.getRemoteAddress() + " " + a.getLocalAddress());
        show("read", () -> a.read(ByteBuffer.allocate(1)));
        show("write", () -> a.write(ByteBuffer.allocate(1)));
        show("finish", () -> a.finishConnect());
        show("unresolved", () -> a.connect(InetSocketAddress.createUnresolved("x", 1)));
        show("null", () -> a.connect(null));
        show("type", () -> a.connect(new SocketAddress() { }));
        show("connect", () -> a.connect(new InetSocketAddress("127.0.0.1", port)));
        show("connect again", () -> a.connect(new InetSocketAddress("127.0.0.1", port)));
        show("bind", () -> a.bind(null));
        SocketChannel b = server.accept();
        System.out.println(a.toString().replaceAll(":\\d+", ":N") + " " + a.getRemoteAddress().equals(server.getLocalAddress()) + " " + b.getRemoteAddress().equals(a.getLocalAddress()));
        show("write", () -> a.write(bytes("hello ")) + a.write(new ByteBuffer[] {bytes("wor"), bytes("ld")}));
        ByteBuffer x = ByteBuffer.allocate(3);
        ByteBuffer y = ByteBuffer.allocateDirect(100);
        Thread.sleep(20);
        System.out.println(b.read(new ByteBuffer[] {x, y}) + " " + x.position() + " " + y.position());
        show("ro", () -> b.read(ByteBuffer.allocate(1).asReadOnlyBuffer()));
        System.out.println(b.read(ByteBuffer.allocate(0)));
        a.setOption(StandardSocketOptions.TCP_NODELAY, true).setOption(StandardSocketOptions.SO_LINGER, 5);
        System.out.println(a.getOption(StandardSocketOptions.TCP_NODELAY) + " " + a.getOption(StandardSocketOptions.SO_LINGER) + " "
            + a.getOption(StandardSocketOptions.SO_KEEPALIVE) + " " + a.supportedOptions().contains(StandardSocketOptions.SO_SNDBUF));
        show("option", () -> a.setOption(StandardSocketOptions.SO_BROADCAST, true));
        show("value", () -> a.setOption(StandardSocketOptions.SO_SNDBUF, -1));
        show("null value", () -> a.setOption(StandardSocketOptions.SO_SNDBUF, null));
        Socket s = a.socket();
        System.out.println(s.isConnected() + " " + (s.getChannel() == a) + " " + (s.getPort() == port) + " " + s.getInetAddress() + " " + (s == a.socket()));
        s.getOutputStream().write("via socket".getBytes());
        Thread.sleep(20);
        byte[] got = new byte[20];
        System.out.println(new String(got, 0, b.socket().getInputStream().read(got)));
        a.configureBlocking(false);
        System.out.println(a.read(ByteBuffer.allocate(1)) + " " + a.isBlocking());
        show("stream non-blocking", () -> s.getInputStream().read());
        a.shutdownOutput();
        show("write shut", () -> a.write(bytes("x")));
        System.out.println(b.read(ByteBuffer.allocate(1)) + " " + a.toString().replaceAll(":\\d+", ":N"));
        b.close();
        a.close();
        System.out.println(a + " " + s.isClosed() + " " + b.isOpen());
        show("closed", () -> a.read(ByteBuffer.allocate(1)));
        show("closed address", () -> a.getRemoteAddress());
        server.close();
        show("closed accept", () -> server.accept());
        show("refused", () -> SocketChannel.open(new InetSocketAddress("127.0.0.1", port)));
        Pipe p = Pipe.open();
        System.out.println(p.sink().write(bytes("pipe")) + " " + p.source().read(x.clear()) + " " + p.source().validOps() + " " + p.sink().validOps());
        p.sink().close();
        System.out.println(p.source().read(y.clear()) + " " + p.source().read(y));
        show("closed sink", () -> p.sink().write(bytes("x")));
        p.source().close();
        DatagramChannel d = DatagramChannel.open();
        d.bind(new InetSocketAddress("127.0.0.1", 0));
        DatagramChannel e = DatagramChannel.open().connect(d.getLocalAddress());
        System.out.println(e.isConnected() + " " + e.write(bytes("datagram")) + " " + e.getRemoteAddress().equals(d.getLocalAddress()));
        ByteBuffer z = ByteBuffer.allocate(4);
        SocketAddress from = d.receive(z);
        System.out.println(z.position() + " " + ((InetSocketAddress) from).getAddress());
        System.out.println(d.send(bytes("back"), from) + " " + e.read(z.clear()) + " " + new String(z.array()));
        show("not connected", () -> d.read(z.clear()));
        show("elsewhere", () -> e.send(bytes("x"), new InetSocketAddress("127.0.0.1", 9)));
        d.configureBlocking(false);
        System.out.println(d.receive(z) + " " + e.disconnect().isConnected());
        System.out.println(d.socket().isBound() + " " + (d.socket().getChannel() == d));
        d.close();
        e.close();
        show("closed", () -> d.receive(z));
    }
}
