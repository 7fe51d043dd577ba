import java.io.*;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;

public class SocketClosing {
    interface Work {
        void run() throws Exception;
    }

    static Thread start(String what, Work w) throws Exception {
        Thread t = new Thread(() -> {
            try {
                w.run();
                System.out.println(what + " ended");
            } catch (Throwable e) {
                System.out.println(what + " " + e + " interrupted=" + Thread.currentThread().isInterrupted());
            }
        });
        t.start();
        Thread.sleep(60);
        return t;
    }

    public static void main(String[] args) throws Exception {
        ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread t = start("accept", () -> server.accept());
        server.close();
        t.join();
        ServerSocketChannel sc = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
        t = start("channel accept", () -> sc.accept());
        sc.close();
        t.join();
        ServerSocketChannel sd = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
        t = start("interrupted accept", () -> sd.accept());
        t.interrupt();
        t.join();
        System.out.println(sd.isOpen());
        ServerSocketChannel se = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
        Socket s = new Socket("localhost", ((InetSocketAddress) se.getLocalAddress()).getPort());
        SocketChannel far = se.accept();
        t = start("read", () -> s.getInputStream().read());
        s.close();
        t.join();
        System.out.println(far.read(ByteBuffer.allocate(1)));
        SocketChannel c = SocketChannel.open(se.getLocalAddress());
        SocketChannel d = se.accept();
        t = start("channel read", () -> c.read(ByteBuffer.allocate(1)));
        c.close();
        t.join();
        System.out.println(d.read(ByteBuffer.allocate(1)));
        SocketChannel e = SocketChannel.open(se.getLocalAddress());
        t = start("interrupted read", () -> e.read(ByteBuffer.allocate(1)));
        t.interrupt();
        t.join();
        System.out.println(e.isOpen());
        SocketChannel f = SocketChannel.open(se.getLocalAddress());
        t = start("interrupted before", () -> {
            Thread.currentThread().interrupt();
            f.read(ByteBuffer.allocate(1));
        });
        t.join();
        DatagramSocket u = new DatagramSocket();
        t = start("receive", () -> u.receive(new DatagramPacket(new byte[1], 1)));
        u.close();
        t.join();
        DatagramChannel dc = DatagramChannel.open().bind(null);
        t = start("datagram channel", () -> dc.receive(ByteBuffer.allocate(1)));
        dc.close();
        t.join();
        Selector sel = Selector.open();
        t = start("select", () -> System.out.println(sel.select()));
        sel.wakeup();
        t.join();
        t = start("interrupted select", () -> System.out.println(sel.select() + " " + Thread.currentThread().isInterrupted()));
        t.interrupt();
        t.join();
        t = start("closed select", () -> System.out.println(sel.select()));
        sel.close();
        t.join();
        Pipe p = Pipe.open();
        t = start("pipe", () -> p.source().read(ByteBuffer.allocate(1)));
        p.source().close();
        t.join();
        Thread daemon = new Thread(() -> {
            try {
                new ServerSocket(0).accept();
            } catch (IOException x) {
                System.out.println(x);
            }
        });
        daemon.setDaemon(true);
        daemon.start();
        Thread.sleep(20);
        System.out.println("end with a thread still waiting");
    }
}
