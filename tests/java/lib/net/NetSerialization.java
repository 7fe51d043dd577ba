import java.io.*;
import java.net.*;

public class NetSerialization {
    static Object copy(Object o) throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(b)) {
            out.writeObject(o);
        }
        return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
    }

    public static void main(String[] args) throws Exception {
        URL u = new URL("http://user@host:81/a?b#c");
        URL v = (URL) copy(u);
        System.out.println(v + " " + v.getUserInfo() + " " + v.getQuery() + " " + v.getPath() + " " + v.getPort() + " " + v.getAuthority() + " " + v.getRef());
        System.out.println(copy(new URL("file:/x/y")) + " " + copy(new URL("jar:file:/x.jar!/y")));
        System.out.println(copy(URI.create("a/b?c#d")) + " " + copy(URI.create("mailto:a@b")));
        System.out.println(copy(InetSocketAddress.createUnresolved("h", 5)) + " " + copy(new InetSocketAddress("::1", 6)));
        System.out.println(copy(InetAddress.getByAddress("n", new byte[] {1, 2, 3, 4})) + " " + copy(InetAddress.getByName("fe80::1%3")));
        URISyntaxException e = (URISyntaxException) copy(new URISyntaxException("in", "why", 2));
        System.out.println(e.getMessage() + " " + e.getIndex());
        HttpRetryException r = (HttpRetryException) copy(new HttpRetryException("why", 301, "there"));
        System.out.println(r.getMessage() + " " + r.responseCode() + " " + r.getLocation() + " " + r.getReason());
        for (Class<?> c : new Class<?>[] {URL.class, URI.class, InetAddress.class, Inet4Address.class, Inet6Address.class, InetSocketAddress.class, SocketException.class,
            UnknownHostException.class, MalformedURLException.class, SocketTimeoutException.class}) {
            System.out.println(c.getSimpleName() + " " + ObjectStreamClass.lookup(c).getSerialVersionUID());
        }
    }
}
