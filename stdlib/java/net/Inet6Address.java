package java.net;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamField;
import java.util.Arrays;

/** An address of sixteen bytes, perhaps with a scope: an interface by number or name. */
public final class Inet6Address extends InetAddress {
    private static final long serialVersionUID = 6880410070516793377L;
    private static final ObjectStreamField[] serialPersistentFields = {
        new ObjectStreamField("ipaddress", byte[].class), new ObjectStreamField("scope_id", int.class),
        new ObjectStreamField("scope_id_set", boolean.class), new ObjectStreamField("scope_ifname_set", boolean.class),
        new ObjectStreamField("ifname", String.class)};

    private transient byte[] address;
    /** -1: none. */
    private transient int scope;
    private transient String interfaceName;

    Inet6Address(String host, byte[] addr, int scope, String interfaceName) {
        super(host);
        address = addr.clone();
        this.scope = scope;
        this.interfaceName = interfaceName;
    }

    public static Inet6Address getByAddress(String host, byte[] addr, NetworkInterface nif)
            throws UnknownHostException {
        checkLength(addr);
        return new Inet6Address(bare(host), addr, nif == null ? -1 : nif.getIndex(),
            nif == null ? null : nif.getName());
    }

    public static Inet6Address getByAddress(String host, byte[] addr, int scopeId) throws UnknownHostException {
        checkLength(addr);
        return new Inet6Address(bare(host), addr, scopeId, null);
    }

    private static void checkLength(byte[] addr) throws UnknownHostException {
        if (addr == null || addr.length != 16) {
            throw new UnknownHostException("addr is of illegal length");
        }
    }

    private static String bare(String host) {
        return host != null && host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
    }

    private int at(int i) {
        return address[i] & 0xff;
    }

    private boolean zero(int from, int to) {
        for (int i = from; i < to; i++) {
            if (address[i] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean multicast(int scope) {
        return isMulticastAddress() && (at(1) & 15) == scope;
    }

    @Override
    public boolean isMulticastAddress() {
        return at(0) == 0xff;
    }

    @Override
    public boolean isAnyLocalAddress() {
        return zero(0, 16);
    }

    @Override
    public boolean isLoopbackAddress() {
        return zero(0, 15) && at(15) == 1;
    }

    @Override
    public boolean isLinkLocalAddress() {
        return at(0) == 0xfe && (at(1) & 0xc0) == 0x80;
    }

    @Override
    public boolean isSiteLocalAddress() {
        return at(0) == 0xfe && (at(1) & 0xc0) == 0xc0;
    }

    @Override
    public boolean isMCGlobal() {
        return multicast(14);
    }

    @Override
    public boolean isMCNodeLocal() {
        return multicast(1);
    }

    @Override
    public boolean isMCLinkLocal() {
        return multicast(2);
    }

    @Override
    public boolean isMCSiteLocal() {
        return multicast(5);
    }

    @Override
    public boolean isMCOrgLocal() {
        return multicast(8);
    }

    public boolean isIPv4CompatibleAddress() {
        return zero(0, 12);
    }

    @Override
    public byte[] getAddress() {
        return address.clone();
    }

    public int getScopeId() {
        return Math.max(scope, 0);
    }

    public NetworkInterface getScopedInterface() {
        try {
            return interfaceName == null ? null : NetworkInterface.getByName(interfaceName);
        } catch (SocketException e) {
            return null;
        }
    }

    @Override
    public String getHostAddress() {
        StringBuilder sb = new StringBuilder(39);
        for (int i = 0; i < 16; i += 2) {
            sb.append(i > 0 ? ":" : "").append(Integer.toHexString(at(i) << 8 | at(i + 1)));
        }
        if (interfaceName != null) {
            sb.append('%').append(interfaceName);
        } else if (scope >= 0) {
            sb.append('%').append(scope);
        }
        return sb.toString();
    }

    @Override
    public int hashCode() {
        int h = 0;
        for (int i = 0; i < 16; i += 4) {
            h += (address[i] << 24) + (address[i + 1] << 16) + (address[i + 2] << 8) + address[i + 3];
        }
        return h;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Inet6Address a && Arrays.equals(address, a.address);
    }

    private void writeObject(ObjectOutputStream s) throws IOException {
        ObjectOutputStream.PutField f = s.putFields();
        f.put("ipaddress", address);
        f.put("scope_id", Math.max(scope, 0));
        f.put("scope_id_set", scope >= 0);
        f.put("scope_ifname_set", interfaceName != null);
        f.put("ifname", interfaceName);
        s.writeFields();
    }

    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        ObjectInputStream.GetField f = s.readFields();
        byte[] a = (byte[]) f.get("ipaddress", null);
        if (a == null || a.length != 16) {
            throw new InvalidObjectException("invalid address length: " + (a == null ? 0 : a.length));
        }
        address = a.clone();
        scope = f.get("scope_id_set", false) ? f.get("scope_id", 0) : -1;
        interfaceName = (String) f.get("ifname", null);
    }
}
