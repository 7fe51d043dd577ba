package java.net;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.DatagramChannel;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.DatagramSockets;

/** Sends and receives datagrams. */
public class DatagramSocket implements Closeable {
    static {
        DatagramSockets.setMaker((channel, core) -> new DatagramSocket(new SystemDatagramImpl(core), channel));
    }

    private static volatile DatagramSocketImplFactory factory;

    private final DatagramSocketImpl impl;
    private final DatagramChannel channel;
    private volatile boolean created;
    private volatile boolean bound;
    private volatile boolean closed;
    private volatile InetSocketAddress remote;

    public DatagramSocket() throws SocketException {
        this(new InetSocketAddress(0));
    }

    protected DatagramSocket(DatagramSocketImpl impl) {
        this(Objects.requireNonNull(impl), null);
    }

    private DatagramSocket(DatagramSocketImpl impl, DatagramChannel channel) {
        this.impl = impl;
        this.channel = channel;
        created = channel != null;
    }

    public DatagramSocket(SocketAddress bindaddr) throws SocketException {
        this(bindaddr, false);
    }

    DatagramSocket(SocketAddress a, boolean reuse) throws SocketException {
        if (a != null) {
            checkAddress(a);
        }
        DatagramSocketImplFactory f = factory;
        impl = f != null ? f.createDatagramSocketImpl() : new SystemDatagramImpl(null);
        channel = null;
        impl.create();
        created = true;
        try {
            if (reuse) {
                setReuseAddress(true);
            }
            if (a != null) {
                bind(a);
            }
        } catch (SocketException | RuntimeException e) {
            close();
            throw e;
        }
    }

    public DatagramSocket(int port) throws SocketException {
        this(port, null);
    }

    public DatagramSocket(int port, InetAddress laddr) throws SocketException {
        this(new InetSocketAddress(laddr, port));
    }

    private static InetSocketAddress checkAddress(SocketAddress a) {
        if (!(a instanceof InetSocketAddress i)) {
            throw new IllegalArgumentException("unsupported address type");
        }
        return i;
    }

    private DatagramSocketImpl impl() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        synchronized (this) {
            if (!created) {
                impl.create();
                created = true;
            }
        }
        return impl;
    }

    public synchronized void bind(SocketAddress addr) throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        InetSocketAddress a = addr == null ? new InetSocketAddress(0) : checkAddress(addr);
        if (a.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        if (channel != null) {
            try {
                channel.bind(a);
            } catch (SocketException e) {
                throw e;
            } catch (IOException e) {
                throw new SocketException(e.getMessage());
            }
        } else {
            impl().bind(a.getPort(), a.getAddress());
        }
        bound = true;
    }

    private synchronized void ensureBound() throws SocketException {
        if (!isBound()) {
            bind(null);
        }
    }

    private void connect(InetSocketAddress a) throws SocketException {
        if (a.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        if (a.getPort() == 0) {
            throw new SocketException("Can't connect to port 0");
        }
        if (channel != null) {
            try {
                if (channel.isConnected()) {
                    channel.disconnect();
                }
                channel.connect(a);
            } catch (SocketException e) {
                throw e;
            } catch (IOException e) {
                throw new SocketException(e.getMessage());
            }
            return;
        }
        ensureBound();
        impl().connect(a.getAddress(), a.getPort());
        remote = a;
    }

    public synchronized void connect(InetAddress address, int port) {
        if (address == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("connect: " + port);
        }
        if (isClosed()) {
            return;
        }
        try {
            connect(new InetSocketAddress(address, port));
        } catch (SocketException e) {
            throw new java.io.UncheckedIOException("connect failed", e);
        }
    }

    public synchronized void connect(SocketAddress addr) throws SocketException {
        if (addr == null) {
            throw new IllegalArgumentException("Address can't be null");
        }
        InetSocketAddress a = checkAddress(addr);
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        connect(a);
    }

    public synchronized void disconnect() {
        if (isClosed()) {
            return;
        }
        if (channel != null) {
            try {
                channel.disconnect();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        } else if (remote != null) {
            impl.disconnect();
            remote = null;
        }
    }

    public boolean isBound() {
        return channel != null ? localOfChannel() != null : bound;
    }

    private InetSocketAddress localOfChannel() {
        try {
            return (InetSocketAddress) channel.getLocalAddress();
        } catch (IOException e) {
            return null;
        }
    }

    private InetSocketAddress remote() {
        if (channel == null) {
            return remote;
        }
        try {
            return (InetSocketAddress) channel.getRemoteAddress();
        } catch (IOException e) {
            return null;
        }
    }

    public boolean isConnected() {
        return remote() != null;
    }

    public InetAddress getInetAddress() {
        InetSocketAddress r = remote();
        return r == null ? null : r.getAddress();
    }

    public int getPort() {
        InetSocketAddress r = remote();
        return r == null ? -1 : r.getPort();
    }

    public SocketAddress getRemoteSocketAddress() {
        return remote();
    }

    public SocketAddress getLocalSocketAddress() {
        return isClosed() || !isBound() ? null : new InetSocketAddress(getLocalAddress(), getLocalPort());
    }

    public InetAddress getLocalAddress() {
        if (isClosed()) {
            return null;
        }
        if (!isBound()) {
            return Names.ANY_LOCAL;
        }
        try {
            InetAddress a = (InetAddress) impl().getOption(SocketOptions.SO_BINDADDR);
            return a.isAnyLocalAddress() ? Names.ANY_LOCAL : a;
        } catch (SocketException e) {
            return Names.ANY_LOCAL;
        }
    }

    public int getLocalPort() {
        if (isClosed()) {
            return -1;
        }
        if (channel != null) {
            InetSocketAddress a = localOfChannel();
            return a == null ? 0 : a.getPort();
        }
        return bound ? impl.getLocalPort() : 0;
    }

    public void send(DatagramPacket p) throws IOException {
        synchronized (p) {
            if (isClosed()) {
                throw new SocketException("Socket closed");
            }
            InetSocketAddress to = remote();
            if (to == null) {
                if (p.getAddress() == null) {
                    throw new IllegalArgumentException("Address not set");
                }
                if (p.getPort() == 0) {
                    throw new SocketException("Can't send to port 0");
                }
            } else if (p.getAddress() == null) {
                p.setAddress(to.getAddress());
                p.setPort(to.getPort());
            } else if (!to.getAddress().equals(p.getAddress()) || to.getPort() != p.getPort()) {
                throw new IllegalArgumentException("Connected and packet address differ");
            }
            ensureBound();
            if (channel != null && to != null) {
                channel.write(java.nio.ByteBuffer.wrap(p.getData(), p.getOffset(), p.getLength()));
                return;
            }
            impl().send(p);
        }
    }

    public void receive(DatagramPacket p) throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket closed");
        }
        ensureBound();
        if (channel != null && !channel.isBlocking()) {
            throw new java.nio.channels.IllegalBlockingModeException();
        }
        impl().receive(p);
    }

    // ---- options ----

    public void setSoTimeout(int timeout) throws SocketException {
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        impl().setOption(SocketOptions.SO_TIMEOUT, timeout);
    }

    public int getSoTimeout() throws SocketException {
        return impl().getOption(SocketOptions.SO_TIMEOUT) instanceof Integer n ? n : 0;
    }

    public void setSendBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative send size");
        }
        impl().setOption(SocketOptions.SO_SNDBUF, size);
    }

    public int getSendBufferSize() throws SocketException {
        return (Integer) impl().getOption(SocketOptions.SO_SNDBUF);
    }

    public void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("invalid receive size");
        }
        impl().setOption(SocketOptions.SO_RCVBUF, size);
    }

    public int getReceiveBufferSize() throws SocketException {
        return (Integer) impl().getOption(SocketOptions.SO_RCVBUF);
    }

    public void setReuseAddress(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_REUSEADDR, on);
    }

    public boolean getReuseAddress() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_REUSEADDR);
    }

    public void setBroadcast(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_BROADCAST, on);
    }

    public boolean getBroadcast() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_BROADCAST);
    }

    public void setTrafficClass(int tc) throws SocketException {
        if (tc < 0 || tc > 255) {
            throw new IllegalArgumentException("tc is not in range 0 -- 255");
        }
        impl().setOption(SocketOptions.IP_TOS, tc);
    }

    public int getTrafficClass() throws SocketException {
        return (Integer) impl().getOption(SocketOptions.IP_TOS);
    }

    public <T> DatagramSocket setOption(SocketOption<T> name, T value) throws IOException {
        Objects.requireNonNull(name);
        impl().setOption(name, value);
        return this;
    }

    public <T> T getOption(SocketOption<T> name) throws IOException {
        Objects.requireNonNull(name);
        return impl().getOption(name);
    }

    public Set<SocketOption<?>> supportedOptions() {
        return impl.supportedOptions();
    }

    /** For subclasses here that do more with it. */
    final DatagramSocketImpl work() throws SocketException {
        return impl();
    }

    private static void checkGroup(SocketAddress a) throws SocketException {
        if (a == null) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (!(a instanceof InetSocketAddress i)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (i.getAddress() == null || !i.getAddress().isMulticastAddress()) {
            throw new SocketException("Not a multicast address");
        }
    }

    public void joinGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        checkGroup(mcastaddr);
        impl().joinGroup(mcastaddr, netIf);
    }

    public void leaveGroup(SocketAddress mcastaddr, NetworkInterface netIf) throws IOException {
        checkGroup(mcastaddr);
        impl().leaveGroup(mcastaddr, netIf);
    }

    // ---- end ----

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            return;
        }
        synchronized (impl) {
            if (!closed) {
                closed = true;
                impl.close();
            }
        }
    }

    public boolean isClosed() {
        return channel != null ? !channel.isOpen() : closed;
    }

    public DatagramChannel getChannel() {
        return channel;
    }

    @Deprecated
    public static synchronized void setDatagramSocketImplFactory(DatagramSocketImplFactory fac) throws IOException {
        if (factory != null) {
            throw new SocketException("factory already defined");
        }
        factory = fac;
    }
}
