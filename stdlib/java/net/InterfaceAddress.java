package java.net;

import java.util.Objects;

/** An address of a network interface, with its network. */
public class InterfaceAddress {
    private final InetAddress address;
    private final Inet4Address broadcast;
    private final short prefix;

    InterfaceAddress(InetAddress address, Inet4Address broadcast, short prefix) {
        this.address = address;
        this.broadcast = broadcast;
        this.prefix = prefix;
    }

    public InetAddress getAddress() {
        return address;
    }

    public InetAddress getBroadcast() {
        return broadcast;
    }

    public short getNetworkPrefixLength() {
        return prefix;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof InterfaceAddress i && Objects.equals(address, i.address)
            && Objects.equals(broadcast, i.broadcast) && prefix == i.prefix;
    }

    @Override
    public int hashCode() {
        return address.hashCode() + (broadcast != null ? broadcast.hashCode() : 0) + prefix;
    }

    @Override
    public String toString() {
        return address + "/" + prefix + " [" + broadcast + "]";
    }
}
