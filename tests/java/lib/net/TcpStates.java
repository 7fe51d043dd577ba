import java.io.*;
import java.net.*;

public class TcpStates {
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
        System.out.println(s + " " + s.isBound() + s.isConnected() + s.isClosed() + " " + s.getPort() + " " + s.getLocalPort() + " " + s.getInetAddress() + " "
            + s.getLocalAddress() + " " + s.getRemoteSocketAddress() + " " + s.getLocalSocketAddress() + " " + s.getChannel());
        show("in", () -> s.getInputStream());
        show("out", () -> s.getOutputStream());
        show("shut", () -> { s.shutdownInput(); return null; });
        show("connect null", () -> { s.connect(null); return null; });
        show("connect unresolved", () -> { s.connect(InetSocketAddress.createUnresolved("nowhere", 1)); return null; });
        show("timeout", () -> { s.setSoTimeout(-1); return null; });
        Socket t = new Socket();
        show("bind", () -> { t.bind(new InetSocketAddress("127.0.0.1", 0)); return t.isBound() + " " + t.getLocalAddress() + " " + (t.getLocalPort() > 0); });
        show("bind again", () -> { t.bind(null); return null; });
        show("linger", () -> { t.setSoLinger(true, -1); return null; });
        show("size", () -> { t.setSendBufferSize(0); return null; });
        show("tos", () -> { t.setTrafficClass(256); return null; });
        t.close();
        t.close();
        System.out.println(t.isClosed() + " " + t.isBound());
        show("closed bind", () -> { t.bind(null); return null; });
        show("closed connect", () -> { t.connect(new InetSocketAddress("127.0.0.1", 1)); return null; });
        show("closed option", () -> t.getTcpNoDelay());
        int free;
        try (ServerSocket x = new ServerSocket(0)) {
            free = x.getLocalPort();
        }
        show("refused", () -> new Socket("127.0.0.1", free));
        show("bad port", () -> new Socket("127.0.0.1", 70000));
        ServerSocket server = new ServerSocket();
        System.out.println(server + " " + server.isBound() + " " + server.getLocalPort() + " " + server.getInetAddress() + " " + server.getLocalSocketAddress());
        show("accept unbound", () -> server.accept());
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        System.out.println(server.toString().replaceAll("localport=\\d+", "localport=N"));
        show("bind again", () -> { server.bind(null); return null; });
        show("in use", () -> new ServerSocket(server.getLocalPort(), 1, InetAddress.getByName("127.0.0.1")));
        Socket c = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket d = server.accept();
        System.out.println(c.toString().replaceAll("port=\\d+", "port=N") + " " + (d.getPort() == c.getLocalPort()));
        show("connect again", () -> { c.connect(server.getLocalSocketAddress()); return null; });
        c.getOutputStream().write(7);
        System.out.println(d.getInputStream().read());
        c.getInputStream().close();
        System.out.println(c.isClosed() + " " + d.getInputStream().read());
        show("write closed", () -> { c.getOutputStream().write(1); return null; });
        d.shutdownInput();
        show("shut twice", () -> { d.shutdownInput(); return null; });
        show("in shut", () -> d.getInputStream());
        d.close();
        server.close();
        show("accept closed", () -> server.accept());
        show("server port", () -> new ServerSocket(-1));
        System.out.println(new ServerSocket(0).toString().replaceAll("localport=\\d+", "localport=N"));
    }
}
