import java.io.*;
import java.net.*;

public class SocketFactories {
    /** Connects to itself: what is written is read back. */
    static class Loop extends SocketImpl {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        protected void create(boolean stream) {
            System.out.println("create " + stream);
        }

        protected void connect(String host, int port) {
            System.out.println("connect " + host + " " + port);
        }

        protected void connect(InetAddress a, int port) {
            System.out.println("connect " + a + " " + port);
        }

        protected void connect(SocketAddress a, int timeout) {
            System.out.println("connect " + a + " " + timeout);
            address = ((InetSocketAddress) a).getAddress();
            port = ((InetSocketAddress) a).getPort();
        }

        protected void bind(InetAddress a, int port) {
            System.out.println("bind " + a + " " + port);
            localport = 77;
        }

        protected void listen(int backlog) {
            System.out.println("listen " + backlog);
        }

        protected void accept(SocketImpl s) {
            System.out.println("accept");
        }

        protected InputStream getInputStream() {
            return new ByteArrayInputStream(out.toByteArray());
        }

        protected OutputStream getOutputStream() {
            return out;
        }

        protected int available() {
            return 0;
        }

        protected void close() {
            System.out.println("close");
        }

        protected void sendUrgentData(int b) {
        }

        public void setOption(int id, Object v) {
            System.out.println("set " + id + " " + v);
        }

        public Object getOption(int id) {
            return id == SocketOptions.SO_TIMEOUT ? (Object) 5 : Boolean.TRUE;
        }
    }

    public static void main(String[] args) throws Exception {
        Socket s = new Socket(new Loop()) { };
        s.connect(new InetSocketAddress("127.0.0.1", 9), 3);
        s.getOutputStream().write("loop".getBytes());
        System.out.println(new String(s.getInputStream().readAllBytes()) + " " + s + " " + s.getSoTimeout() + " " + s.getTcpNoDelay());
        s.setKeepAlive(true);
        try {
            s.sendUrgentData(1);
        } catch (SocketException e) {
            System.out.println(e.getMessage());
        }
        try {
            s.shutdownInput();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        s.close();
        ServerSocket v = new ServerSocket(new Loop()) { };
        v.bind(new InetSocketAddress("127.0.0.1", 0), 4);
        System.out.println(v.isBound() + " " + v.getLocalPort());
        v.close();
        Socket.setSocketImplFactory(Loop::new);
        new Socket("127.0.0.1", 10).close();
        try {
            Socket.setSocketImplFactory(Loop::new);
        } catch (SocketException e) {
            System.out.println(e.getMessage());
        }
    }
}
