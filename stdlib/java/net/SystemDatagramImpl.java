package java.net;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import jindo.internal.Memory;
import jindo.internal.net.NetSocket;
import jindo.internal.net.SocketAccess;
import jindo.internal.net.Sockets;

/** The work of datagram sockets, on the system's. */
final class SystemDatagramImpl extends DatagramSocketImpl {
    private static final int ECONNREFUSED = -111;

    private NetSocket socket;
    private volatile int timeout;
    private volatile InetSocketAddress remote;

    SystemDatagramImpl(NetSocket socket) {
        this.socket = socket;
    }

    NetSocket core() {
        return socket;
    }

    private NetSocket socket() throws SocketException {
        if (socket == null || socket.isClosed()) {
            throw new SocketException("Socket is closed");
        }
        return socket;
    }

    private static int check(int n) throws IOException {
        if (n == NetSocket.TIMEOUT) {
            throw new SocketTimeoutException("Receive timed out");
        }
        if (n == NetSocket.CLOSED) {
            throw new SocketException("Socket closed");
        }
        if (n == ECONNREFUSED) {
            throw new PortUnreachableException("ICMP Port Unreachable");
        }
        return Sockets.check(n);
    }

    @Override
    protected void create() throws SocketException {
        socket = NetSocket.open(false);
        socket.setOption(Sockets.BROADCAST, 1);
    }

    @Override
    protected void bind(int port, InetAddress address) throws SocketException {
        socket().bind(address, port);
        localPort = socket().localAddress().getPort();
    }

    @Override
    protected void connect(InetAddress address, int port) throws SocketException {
        InetSocketAddress to = new InetSocketAddress(address, port);
        Sockets.check(socket().connect(to, false, 0));
        remote = to;
        localPort = socket().localAddress().getPort();
    }

    @Override
    protected void disconnect() {
        try {
            if (remote != null) {
                remote = null;
                socket().step(Sockets::disconnect);
                localPort = socket().localAddress().getPort();
            }
        } catch (SocketException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Override
    protected void send(DatagramPacket p) throws IOException {
        synchronized (p) {
            byte[] to = remote != null ? null : SocketAccess.bytes(p.getAddress(), p.getPort());
            long at = Memory.BYTE_BASE + p.getOffset();
            NetSocket s = socket();
            check(to == null ? s.send(p.getData(), at, p.getLength(), true)
                : s.sendTo(p.getData(), at, p.getLength(), to, true));
        }
    }

    private int receive(DatagramPacket p, boolean peek) throws IOException {
        byte[] from = new byte[SocketAccess.ADDRESS_BYTES];
        byte[] data = new byte[p.capacity()]; // the packet stays free for others meanwhile
        int n = check(socket().receiveFrom(data, Memory.BYTE_BASE, data.length, peek, from, true, timeout));
        InetSocketAddress sender = SocketAccess.socketAddress(from);
        synchronized (p) {
            n = Math.min(n, p.getData().length - p.getOffset());
            System.arraycopy(data, 0, p.getData(), p.getOffset(), n);
            p.received(n, sender != null ? sender : remote);
        }
        return p.getPort();
    }

    @Override
    protected void receive(DatagramPacket p) throws IOException {
        receive(p, false);
    }

    @Override
    protected int peekData(DatagramPacket p) throws IOException {
        return receive(p, true);
    }

    @Override
    protected int peek(InetAddress i) throws IOException {
        return peekData(new DatagramPacket(new byte[1], 1));
    }

    @Override
    protected void close() {
        if (socket != null) {
            socket.close();
        }
    }

    // ---- multicast ----

    @Override
    protected void setTTL(byte ttl) throws IOException {
        setTimeToLive(ttl & 0xff);
    }

    @Override
    protected byte getTTL() throws IOException {
        return (byte) getTimeToLive();
    }

    @Override
    protected void setTimeToLive(int ttl) throws IOException {
        socket().setOption(Sockets.MULTICAST_TTL, ttl);
    }

    @Override
    protected int getTimeToLive() throws IOException {
        return socket().getOption(Sockets.MULTICAST_TTL);
    }

    @Override
    protected void join(InetAddress group) throws IOException {
        joinGroup(new InetSocketAddress(group, 0), null);
    }

    @Override
    protected void leave(InetAddress group) throws IOException {
        leaveGroup(new InetSocketAddress(group, 0), null);
    }

    private int index(NetworkInterface i) throws SocketException {
        return i != null ? i.getIndex() : socket().multicastInterface();
    }

    @Override
    protected void joinGroup(SocketAddress group, NetworkInterface i) throws IOException {
        try {
            socket().multicast(((InetSocketAddress) group).getAddress(), index(i), null, true);
        } catch (BindException e) {
            throw new SocketException("Already a member of group");
        }
    }

    @Override
    protected void leaveGroup(SocketAddress group, NetworkInterface i) throws IOException {
        try {
            socket().multicast(((InetSocketAddress) group).getAddress(), index(i), null, false);
        } catch (BindException e) {
            throw new SocketException("Not a member of group");
        }
    }

    // ---- options ----

    @Override
    protected Set<SocketOption<?>> supportedOptions() {
        Set<SocketOption<?>> all = new HashSet<>(super.supportedOptions());
        all.add(StandardSocketOptions.SO_REUSEPORT);
        return all;
    }

    @Override
    protected <T> void setOption(SocketOption<T> name, T value) throws IOException {
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
        socket().setOption(name, value);
    }

    @Override
    protected <T> T getOption(SocketOption<T> name) throws IOException {
        if (!supportedOptions().contains(name)) {
            throw new UnsupportedOperationException("'" + name + "' not supported");
        }
        return socket().getOption(name);
    }

    private static int number(int id) throws SocketException {
        return switch (id) {
            case SO_REUSEADDR -> Sockets.REUSE_ADDRESS;
            case SO_REUSEPORT -> Sockets.REUSE_PORT;
            case SO_BROADCAST -> Sockets.BROADCAST;
            case SO_SNDBUF -> Sockets.SEND_BUFFER;
            case SO_RCVBUF -> Sockets.RECEIVE_BUFFER;
            case IP_TOS -> Sockets.TRAFFIC_CLASS;
            case IP_MULTICAST_LOOP -> Sockets.MULTICAST_LOOP;
            default -> throw new SocketException("Unknown option " + id);
        };
    }

    @Override
    public void setOption(int id, Object value) throws SocketException {
        NetSocket s = socket();
        if (id == SO_TIMEOUT) {
            timeout = (Integer) value;
        } else if (id == IP_MULTICAST_IF2) {
            s.setMulticastInterface(((NetworkInterface) value).getIndex());
        } else {
            s.setOption(number(id), value instanceof Boolean b ? b ? 1 : 0 : (Integer) value);
        }
    }

    @Override
    public Object getOption(int id) throws SocketException {
        NetSocket s = socket();
        return switch (id) {
            case SO_TIMEOUT -> timeout;
            case SO_BINDADDR -> s.localAddress().getAddress();
            case IP_MULTICAST_IF2 -> s.multicastInterface() == 0 ? null
                : NetworkInterface.getByIndex(s.multicastInterface());
            case SO_REUSEADDR, SO_REUSEPORT, SO_BROADCAST, IP_MULTICAST_LOOP -> s.getOption(number(id)) != 0;
            default -> s.getOption(number(id));
        };
    }
}
