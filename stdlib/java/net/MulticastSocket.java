package java.net;

import java.io.IOException;

/** A datagram socket that takes part in multicasts. */
public class MulticastSocket extends DatagramSocket {
    public MulticastSocket() throws IOException {
        this(new InetSocketAddress(0));
    }

    public MulticastSocket(int port) throws IOException {
        this(new InetSocketAddress(port));
    }

    public MulticastSocket(SocketAddress bindaddr) throws IOException {
        super(bindaddr, true);
    }

    @Deprecated
    public void setTTL(byte ttl) throws IOException {
        work().setTTL(ttl);
    }

    public void setTimeToLive(int ttl) throws IOException {
        if (ttl < 0 || ttl > 255) {
            throw new IllegalArgumentException("Invalid TTL/hop value");
        }
        work().setTimeToLive(ttl);
    }

    @Deprecated
    public byte getTTL() throws IOException {
        return work().getTTL();
    }

    public int getTimeToLive() throws IOException {
        return work().getTimeToLive();
    }

    private static void check(InetAddress group) throws SocketException {
        if (!group.isMulticastAddress()) {
            throw new SocketException("Not a multicast address");
        }
    }

    @Deprecated
    public void joinGroup(InetAddress mcastaddr) throws IOException {
        check(mcastaddr);
        work().join(mcastaddr);
    }

    @Deprecated
    public void leaveGroup(InetAddress mcastaddr) throws IOException {
        check(mcastaddr);
        work().leave(mcastaddr);
    }

    @Override
    public void joinGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        super.joinGroup(mcastaddr, netIf);
    }

    @Override
    public void leaveGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        super.leaveGroup(mcastaddr, netIf);
    }

    @Deprecated
    public void setInterface(InetAddress inf) throws SocketException {
        NetworkInterface i = NetworkInterface.getByInetAddress(inf);
        if (i == null) {
            throw new SocketException("bad argument for IP_MULTICAST_IF: address not bound to any interface");
        }
        setNetworkInterface(i);
    }

    @Deprecated
    public InetAddress getInterface() throws SocketException {
        NetworkInterface i = getNetworkInterface();
        return i == null ? Names.ANY_LOCAL : i.inetAddresses().findFirst().orElse(Names.ANY_LOCAL);
    }

    public void setNetworkInterface(NetworkInterface netIf) throws SocketException {
        work().setOption(SocketOptions.IP_MULTICAST_IF2, netIf);
    }

    public NetworkInterface getNetworkInterface() throws SocketException {
        return (NetworkInterface) work().getOption(SocketOptions.IP_MULTICAST_IF2);
    }

    @Deprecated
    public void setLoopbackMode(boolean disable) throws SocketException {
        work().setOption(SocketOptions.IP_MULTICAST_LOOP, !disable);
    }

    @Deprecated
    public boolean getLoopbackMode() throws SocketException {
        return !(Boolean) work().getOption(SocketOptions.IP_MULTICAST_LOOP);
    }

    @Deprecated
    public void send(DatagramPacket p, byte ttl) throws IOException {
        synchronized (p) {
            int before = getTimeToLive();
            setTTL(ttl);
            try {
                send(p);
            } finally {
                setTimeToLive(before);
            }
        }
    }
}
