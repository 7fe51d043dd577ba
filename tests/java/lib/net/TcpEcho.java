import java.io.*;
import java.net.*;

public class TcpEcho {
    public static void main(String[] args) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            System.out.println(server.isBound() + " " + server.getInetAddress() + " " + (server.getLocalPort() > 0));
            Thread t = new Thread(() -> {
                for (int i = 0; i < 2; i++) {
                    try (Socket s = server.accept()) {
                        BufferedReader r = new BufferedReader(new InputStreamReader(s.getInputStream()));
                        PrintWriter w = new PrintWriter(s.getOutputStream(), true);
                        String line;
                        while ((line = r.readLine()) != null) {
                            w.println("echo " + line);
                        }
                        w.println("bye");
                    } catch (IOException e) {
                        System.out.println(e);
                    }
                }
            });
            t.start();
            try (Socket s = new Socket("localhost", server.getLocalPort())) {
                BufferedReader r = new BufferedReader(new InputStreamReader(s.getInputStream()));
                PrintWriter w = new PrintWriter(s.getOutputStream(), true);
                for (int i = 0; i < 3; i++) {
                    w.println("line " + i);
                    System.out.println(r.readLine());
                }
                System.out.println(s.isConnected() + " " + s.getInetAddress() + " " + (s.getPort() == server.getLocalPort()) + " " + s.getLocalAddress()
                    + " " + s.getRemoteSocketAddress().equals(server.getLocalSocketAddress()));
                s.setSoTimeout(30);
                try {
                    r.readLine();
                } catch (SocketTimeoutException e) {
                    System.out.println(e.getMessage());
                }
                s.setSoTimeout(0);
                s.shutdownOutput();
                System.out.println(r.readLine() + " " + r.readLine() + " " + s.isOutputShutdown());
                try {
                    s.getOutputStream();
                } catch (SocketException e) {
                    System.out.println(e.getMessage());
                }
            }
            try (Socket s = new Socket()) {
                s.connect(server.getLocalSocketAddress(), 1000);
                s.setTcpNoDelay(true);
                s.setKeepAlive(true);
                s.setSoLinger(true, 3);
                s.setReuseAddress(true);
                s.setSoTimeout(5000);
                System.out.println(s.getTcpNoDelay() + " " + s.getKeepAlive() + " " + s.getSoLinger() + " " + s.getReuseAddress() + " " + s.getSoTimeout()
                    + " " + (s.getReceiveBufferSize() > 0) + " " + s.getOOBInline() + " " + s.getOption(StandardSocketOptions.TCP_NODELAY));
                s.setSoLinger(false, 0);
                System.out.println(s.getSoLinger());
                byte[] big = new byte[300_000];
                for (int i = 0; i < big.length; i++) {
                    big[i] = (byte) (i % 64 == 63 ? '\n' : 'a' + i % 26);
                }
                Thread writer = new Thread(() -> {
                    try {
                        s.getOutputStream().write(big);
                        s.shutdownOutput();
                    } catch (IOException e) {
                        System.out.println(e);
                    }
                });
                writer.start();
                System.out.println(s.getInputStream().readAllBytes().length);
                writer.join();
            }
            t.join();
            server.setSoTimeout(20);
            try {
                server.accept();
            } catch (SocketTimeoutException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
