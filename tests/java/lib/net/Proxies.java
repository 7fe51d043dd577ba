import java.io.*;
import java.net.*;
import java.util.*;

public class Proxies {
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

    static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    static void serve(ServerSocket s, boolean refuse) {
        Thread t = new Thread(() -> {
            try (Socket c = s.accept()) {
                DataInputStream in = new DataInputStream(c.getInputStream());
                OutputStream out = c.getOutputStream();
                in.readUnsignedByte();
                in.readFully(new byte[in.readUnsignedByte()]);
                out.write(new byte[] {5, 0});
                byte[] head = new byte[4];
                in.readFully(head);
                String host = head[3] == 3 ? new String(in.readNBytes(in.readUnsignedByte())) : Arrays.toString(in.readNBytes(head[3] == 1 ? 4 : 16));
                System.out.println("  asked for " + host + " " + in.readUnsignedShort());
                out.write(new byte[] {5, (byte) (refuse ? 5 : 0), 0, 1, 0, 0, 0, 0, 0, 0});
                if (!refuse) {
                    out.write(in.read() + 1);
                }
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        t.setDaemon(true);
        t.start();
    }

    static void web(ServerSocket s) {
        Thread t = new Thread(() -> {
            while (true) {
                try (Socket c = s.accept()) {
                    BufferedReader in = new BufferedReader(new InputStreamReader(c.getInputStream()));
                    System.out.println("  asked " + in.readLine());
                    for (String l = in.readLine(); !l.isEmpty(); l = in.readLine()) {
                        if (l.startsWith("Host") || l.startsWith("Proxy")) {
                            System.out.println("    " + l);
                        }
                    }
                    c.getOutputStream().write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nproxy".getBytes());
                } catch (IOException e) {
                    return;
                }
            }
        });
        t.setDaemon(true);
        t.start();
    }

    public static void main(String[] args) throws Exception {
        try (ServerSocket p = listen()) {
            serve(p, false);
            Proxy proxy = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", p.getLocalPort()));
            try (Socket s = new Socket(proxy)) {
                s.connect(InetSocketAddress.createUnresolved("far.example", 99));
                s.getOutputStream().write(41);
                System.out.println(s.getInputStream().read() + " " + s.isConnected() + " " + s.getPort());
            }
        }
        try (ServerSocket p = listen()) {
            serve(p, true);
            Proxy proxy = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", p.getLocalPort()));
            show("refused", () -> { new Socket(proxy).connect(new InetSocketAddress("1.2.3.4", 5)); return null; });
        }
        try (ServerSocket p = listen()) {
            web(p);
            Proxy proxy = new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", p.getLocalPort()));
            show("given", () -> {
                HttpURLConnection c = (HttpURLConnection) new URL("http://far.example/x?y").openConnection(proxy);
                return new String(c.getInputStream().readAllBytes()) + " " + c.usingProxy();
            });
            System.setProperty("http.proxyHost", "127.0.0.1");
            System.setProperty("http.proxyPort", "" + p.getLocalPort());
            show("property", () -> new String(new URL("http://other.example:81/").openStream().readAllBytes()));
            System.setProperty("http.nonProxyHosts", "*.direct|127.*");
            for (String h : new String[] {"http://a.direct/", "http://127.0.0.1/", "http://direct/", "http://a.indirect/"}) {
                System.out.println(h + " " + ProxySelector.getDefault().select(URI.create(h)).get(0).type());
            }
            System.clearProperty("http.proxyHost");
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI u) {
                    System.out.println("  select " + u.getHost());
                    return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress("127.0.0.1", 1)), proxy);
                }

                @Override
                public void connectFailed(URI u, SocketAddress a, IOException e) {
                    System.out.println("  failed " + a);
                }
            });
            show("selector", () -> new String(new URL("http://third.example/").openStream().readAllBytes()));
        }
        show("null", () -> new Socket((Proxy) null));
        show("select null", () -> ProxySelector.of(null).select(URI.create("http://x/")));
    }
}
