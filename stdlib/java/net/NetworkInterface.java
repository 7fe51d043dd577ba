package java.net;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jindo.internal.net.SocketAccess;

/** A network interface of the machine, as it was when it was asked for. */
public final class NetworkInterface {
    private static final int UP = 1;
    private static final int LOOPBACK = 2;
    private static final int POINT_TO_POINT = 4;
    private static final int MULTICAST = 8;

    private final String name;
    private final int index;
    private final int flags;
    private final int mtu;
    private final byte[] hardware;
    private final List<InterfaceAddress> addresses = new ArrayList<>();

    private NetworkInterface(SocketAccess.InterfaceRow row) {
        name = row.name();
        index = row.index();
        flags = row.flags();
        mtu = row.mtu();
        hardware = row.hardware();
    }

    /** All that have addresses, the newest first. */
    private static List<NetworkInterface> all() throws SocketException {
        List<NetworkInterface> list = new ArrayList<>();
        for (SocketAccess.InterfaceRow row : SocketAccess.interfaces()) {
            NetworkInterface last = list.isEmpty() ? null : list.get(list.size() - 1);
            if (row.address() == null) {
                list.add(new NetworkInterface(row));
            } else if (last != null) {
                InetAddress a = row.address();
                if (a instanceof Inet6Address) {
                    a = new Inet6Address(null, a.getAddress(), last.index, last.name);
                }
                last.addresses.add(0, new InterfaceAddress(a, row.broadcast() instanceof Inet4Address b ? b : null,
                    (short) row.prefix()));
            }
        }
        list.removeIf(i -> i.addresses.isEmpty());
        Collections.reverse(list);
        return list;
    }

    public static NetworkInterface getByName(String name) throws SocketException {
        Objects.requireNonNull(name);
        for (NetworkInterface i : all()) {
            if (i.name.equals(name)) {
                return i;
            }
        }
        return null;
    }

    public static NetworkInterface getByIndex(int index) throws SocketException {
        if (index < 0) {
            throw new IllegalArgumentException("Interface index can't be negative");
        }
        for (NetworkInterface i : all()) {
            if (i.index == index) {
                return i;
            }
        }
        return null;
    }

    public static NetworkInterface getByInetAddress(InetAddress addr) throws SocketException {
        Objects.requireNonNull(addr);
        for (NetworkInterface i : all()) {
            for (InterfaceAddress a : i.addresses) {
                if (a.getAddress().equals(addr)) {
                    return i;
                }
            }
        }
        return null;
    }

    public static Enumeration<NetworkInterface> getNetworkInterfaces() throws SocketException {
        return Collections.enumeration(all());
    }

    public static Stream<NetworkInterface> networkInterfaces() throws SocketException {
        return all().stream();
    }

    public String getName() {
        return name;
    }

    public Stream<InetAddress> inetAddresses() {
        return addresses.stream().map(InterfaceAddress::getAddress);
    }

    public Enumeration<InetAddress> getInetAddresses() {
        List<InetAddress> list = new ArrayList<>();
        for (InterfaceAddress a : addresses) {
            list.add(a.getAddress());
        }
        return Collections.enumeration(list);
    }

    public List<InterfaceAddress> getInterfaceAddresses() {
        return new ArrayList<>(addresses);
    }

    public Enumeration<NetworkInterface> getSubInterfaces() {
        return Collections.emptyEnumeration();
    }

    public Stream<NetworkInterface> subInterfaces() {
        return Stream.empty();
    }

    public NetworkInterface getParent() {
        return null;
    }

    public int getIndex() {
        return index;
    }

    public String getDisplayName() {
        return name;
    }

    public boolean isUp() throws SocketException {
        return (flags & UP) != 0;
    }

    public boolean isLoopback() throws SocketException {
        return (flags & LOOPBACK) != 0;
    }

    public boolean isPointToPoint() throws SocketException {
        return (flags & POINT_TO_POINT) != 0;
    }

    public boolean supportsMulticast() throws SocketException {
        return (flags & MULTICAST) != 0;
    }

    public byte[] getHardwareAddress() throws SocketException {
        return hardware == null ? null : hardware.clone();
    }

    public int getMTU() throws SocketException {
        return mtu;
    }

    public boolean isVirtual() {
        return false;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof NetworkInterface i && name.equals(i.name) && addresses.equals(i.addresses);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return "name:" + name + " (" + name + ")";
    }
}
