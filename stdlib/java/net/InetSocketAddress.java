package java.net;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;

/** An internet address, or a name not resolved, and a port. */
public class InetSocketAddress extends SocketAddress {
    private static final long serialVersionUID = 5076001401234631237L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("hostname", String.class), new ObjectStreamField("addr", InetAddress.class),
        new ObjectStreamField("port", int.class)};

    private transient String hostname;
    private transient InetAddress addr;
    private transient int port;

    private InetSocketAddress(String hostname, InetAddress addr, int port) {
        this.hostname = hostname;
        this.addr = addr;
        this.port = port;
    }

    private static int checkPort(int port) {
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("port out of range:" + port);
        }
        return port;
    }

    private static String checkHost(String hostname) {
        if (hostname == null) {
            throw new IllegalArgumentException("hostname can't be null");
        }
        return hostname;
    }

    public InetSocketAddress(int port) {
        this(Names.ANY_LOCAL, port);
    }

    public InetSocketAddress(InetAddress addr, int port) {
        this(null, addr == null ? Names.ANY_LOCAL : addr, checkPort(port));
    }

    public InetSocketAddress(String hostname, int port) {
        checkHost(hostname);
        this.port = checkPort(port);
        try {
            addr = InetAddress.getByName(hostname);
        } catch (UnknownHostException e) {
            this.hostname = hostname;
        }
    }

    public static InetSocketAddress createUnresolved(String host, int port) {
        return new InetSocketAddress(checkHost(host), null, checkPort(port));
    }

    public final int getPort() {
        return port;
    }

    public final InetAddress getAddress() {
        return addr;
    }

    public final String getHostName() {
        return hostname != null ? hostname : addr != null ? addr.getHostName() : null;
    }

    public final String getHostString() {
        if (hostname != null) {
            return hostname;
        }
        String known = addr.knownName();
        return known != null ? known : addr.getHostAddress();
    }

    public final boolean isUnresolved() {
        return addr == null;
    }

    @Override
    public String toString() {
        if (addr == null) {
            return hostname + "/<unresolved>:" + port;
        }
        String s = addr.toString();
        if (addr instanceof Inet6Address) {
            int slash = s.lastIndexOf('/');
            s = s.substring(0, slash + 1) + "[" + s.substring(slash + 1) + "]";
        }
        return s + ":" + port;
    }

    @Override
    public final boolean equals(Object obj) {
        if (!(obj instanceof InetSocketAddress that) || port != that.port) {
            return false;
        }
        if (addr != null) {
            return addr.equals(that.addr);
        }
        return that.addr == null && (hostname == null ? that.hostname == null : hostname.equalsIgnoreCase(that.hostname));
    }

    @Override
    public final int hashCode() {
        return addr != null ? addr.hashCode() + port : hostname != null ? hostname.toLowerCase().hashCode() + port : port;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        ObjectOutputStream.PutField f = out.putFields();
        f.put("hostname", hostname);
        f.put("addr", addr);
        f.put("port", port);
        out.writeFields();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField f = in.readFields();
        hostname = (String) f.get("hostname", null);
        addr = (InetAddress) f.get("addr", null);
        port = f.get("port", -1);
        if (port < 0 || port > 0xffff || hostname == null && addr == null) {
            throw new InvalidObjectException(hostname == null && addr == null ? "hostname and addr can't both be null"
                : "port out of range:" + port);
        }
    }
}
