package java.net;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.io.Serializable;
import java.util.Arrays;
import jindo.internal.net.Literals;

/** An internet address, perhaps with the name it was found by. */
public class InetAddress implements Serializable {
    private static final long serialVersionUID = 3286316764910316507L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("hostName", String.class), new ObjectStreamField("address", int.class),
        new ObjectStreamField("family", int.class)};
    static final int IPV4 = 1;
    static final int IPV6 = 2;

    /** The name given or found; null until asked for. */
    private transient String hostName;
    /** As getHostName gave it; canonical names are looked up apart. */
    private transient volatile String canonical;

    InetAddress() {
    }

    InetAddress(String hostName) {
        this.hostName = hostName;
    }

    public boolean isMulticastAddress() {
        return false;
    }

    public boolean isAnyLocalAddress() {
        return false;
    }

    public boolean isLoopbackAddress() {
        return false;
    }

    public boolean isLinkLocalAddress() {
        return false;
    }

    public boolean isSiteLocalAddress() {
        return false;
    }

    public boolean isMCGlobal() {
        return false;
    }

    public boolean isMCNodeLocal() {
        return false;
    }

    public boolean isMCLinkLocal() {
        return false;
    }

    public boolean isMCSiteLocal() {
        return false;
    }

    public boolean isMCOrgLocal() {
        return false;
    }

    public byte[] getAddress() {
        return null;
    }

    public String getHostAddress() {
        return null;
    }

    public boolean isReachable(int timeout) throws IOException {
        return isReachable(null, 0, timeout);
    }

    public boolean isReachable(NetworkInterface netif, int ttl, int timeout) throws IOException {
        if (ttl < 0) {
            throw new IllegalArgumentException("ttl can't be negative");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        return Names.reachable(this, timeout);
    }

    public String getHostName() {
        if (hostName == null) {
            hostName = Names.reverse(this);
        }
        return hostName;
    }

    public String getCanonicalHostName() {
        if (canonical == null) {
            canonical = Names.reverse(this);
        }
        return canonical;
    }

    /** The name it was made or found with, null if it has none yet. */
    final String knownName() {
        return hostName;
    }

    @Override
    public int hashCode() {
        return -1;
    }

    @Override
    public boolean equals(Object obj) {
        return false;
    }

    @Override
    public String toString() {
        return (hostName == null ? "" : hostName) + "/" + getHostAddress();
    }

    // ---- making ----

    public static InetAddress getByAddress(String host, byte[] addr) throws UnknownHostException {
        if (host != null && host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (addr != null && addr.length == 4) {
            return new Inet4Address(host, addr);
        }
        if (addr != null && addr.length == 16) {
            return Literals.isMapped(addr) ? new Inet4Address(host, Arrays.copyOfRange(addr, 12, 16))
                : new Inet6Address(host, addr, -1, null);
        }
        throw new UnknownHostException("addr is of illegal length");
    }

    public static InetAddress getByAddress(byte[] addr) throws UnknownHostException {
        return getByAddress(null, addr);
    }

    public static InetAddress getByName(String host) throws UnknownHostException {
        return getAllByName(host)[0];
    }

    public static InetAddress[] getAllByName(String host) throws UnknownHostException {
        return Names.resolve(host);
    }

    public static InetAddress getLoopbackAddress() {
        return Names.LOOPBACK;
    }

    public static InetAddress getLocalHost() throws UnknownHostException {
        return Names.localHost();
    }

    // ---- serialization ----

    private void writeObject(ObjectOutputStream out) throws IOException {
        ObjectOutputStream.PutField f = out.putFields();
        f.put("hostName", hostName);
        f.put("address", this instanceof Inet4Address a ? a.value() : 0);
        f.put("family", this instanceof Inet4Address ? IPV4 : IPV6);
        out.writeFields();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField f = in.readFields();
        hostName = (String) f.get("hostName", null);
        if (this instanceof Inet4Address a) {
            a.setValue(f.get("address", 0));
        }
    }
}
