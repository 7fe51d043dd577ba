import java.io.*;
import java.net.*;
import java.util.*;

public class Addresses {
    static void show(String s) {
        try {
            InetAddress a = InetAddress.getByName(s);
            System.out.println(s + " -> " + a + " " + a.getHostAddress() + " " + a.getAddress().length + " " + a.hashCode() + " " + a.isLoopbackAddress()
                + a.isAnyLocalAddress() + a.isMulticastAddress() + a.isLinkLocalAddress() + a.isSiteLocalAddress() + a.isMCGlobal() + a.isMCLinkLocal()
                + a.isMCNodeLocal() + a.isMCOrgLocal() + a.isMCSiteLocal());
        } catch (UnknownHostException e) {
            System.out.println(s + " -> " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"127.0.0.1", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.32.0.1", "192.168.1.1", "169.254.1.1", "224.0.0.1", "230.1.1.1",
            "239.255.0.1", "239.192.1.1", "255.255.255.255", "1.2", "1.2.3", "16909060", "::", "::1", "fe80::1", "fec0::1", "ff02::1", "ff0e::1", "ff01::2", "ff05::2", "ff08::1",
            "2001:db8::ff00:42:8329", "::ffff:1.2.3.4", "::1.2.3.4", "[::1]", "1:2:3:4:5:6:7:8", "fe80::1%5", ":::", "1:2", "[1.2.3.4]", "[::1", "12345::", "", "localhost"}) {
            show(s);
        }
        System.out.println(InetAddress.getByAddress(new byte[] {1, 2, 3, 4}) + " " + InetAddress.getByAddress("name", new byte[] {1, 2, 3, 4}));
        System.out.println(InetAddress.getByAddress(new byte[16]) + " " + InetAddress.getLoopbackAddress());
        byte[] mapped = new byte[16];
        mapped[10] = mapped[11] = -1;
        mapped[15] = 9;
        System.out.println(InetAddress.getByAddress(mapped).getClass());
        try {
            InetAddress.getByAddress(new byte[5]);
        } catch (UnknownHostException e) {
            System.out.println(e);
        }
        Inet6Address six = Inet6Address.getByAddress("h", InetAddress.getByName("fe80::9").getAddress(), 7);
        System.out.println(six + " " + six.getScopeId() + " " + six.isIPv4CompatibleAddress() + " " + six.equals(InetAddress.getByName("fe80::9")));
        System.out.println(InetAddress.getByName("1.2.3.4").equals(InetAddress.getByAddress("x", new byte[] {1, 2, 3, 4})));
        System.out.println(InetAddress.getByAddress("given", new byte[] {1, 2, 3, 4}).getHostName());
        System.out.println(Arrays.toString(InetAddress.getAllByName("5.6.7.8")));
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(b)) {
            o.writeObject(InetAddress.getByName("9.8.7.6"));
            o.writeObject(six);
            o.writeObject(new InetSocketAddress("4.3.2.1", 99));
        }
        ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(b.toByteArray()));
        System.out.println(in.readObject() + " " + in.readObject() + " " + in.readObject());
        InetSocketAddress u = InetSocketAddress.createUnresolved("some.host", 80);
        System.out.println(u + " " + u.isUnresolved() + " " + u.getAddress() + " " + u.getHostName() + " " + u.getHostString() + " " + u.getPort() + " " + u.hashCode());
        System.out.println(new InetSocketAddress(80) + " " + new InetSocketAddress("1.2.3.4", 80) + " " + new InetSocketAddress("::1", 1) + " "
            + new InetSocketAddress(InetAddress.getByAddress("n", new byte[] {1, 2, 3, 4}), 5) + " " + new InetSocketAddress((InetAddress) null, 5));
        System.out.println(new InetSocketAddress("1.2.3.4", 80).equals(new InetSocketAddress("1.2.3.4", 80)) + " "
            + u.equals(InetSocketAddress.createUnresolved("SOME.host", 80)) + " " + new InetSocketAddress("1.2.3.4", 80).getHostString());
        for (int port : new int[] {-1, 65536}) {
            try {
                new InetSocketAddress("1.2.3.4", port);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            new InetSocketAddress((String) null, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Proxy.NO_PROXY + " " + new Proxy(Proxy.Type.HTTP, u) + " " + new Proxy(Proxy.Type.HTTP, u).equals(new Proxy(Proxy.Type.HTTP, u)));
        try {
            new Proxy(Proxy.Type.DIRECT, u);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        NetworkInterface lo = NetworkInterface.getByInetAddress(InetAddress.getByName("127.0.0.1"));
        System.out.println(lo.isLoopback() + " " + lo.isUp() + " " + lo.getIndex() + " " + lo.equals(NetworkInterface.getByName(lo.getName())) + " " + lo.isVirtual()
            + " " + lo.getHardwareAddress() + " " + NetworkInterface.getByName("no-such"));
    }
}
