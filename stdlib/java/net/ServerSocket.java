package java.net;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ServerSocketChannel;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.StreamSocketImpl;

/** Waits for connections. */
public class ServerSocket implements Closeable {
    private static volatile SocketImplFactory factory;

    private final SocketImpl impl;
    private volatile boolean created;
    private volatile boolean bound;
    private volatile boolean closed;

    protected ServerSocket(SocketImpl impl) {
        this.impl = Objects.requireNonNull(impl);
    }

    public ServerSocket() throws IOException {
        SocketImplFactory f = factory;
        impl = f != null ? f.createSocketImpl() : new StreamSocketImpl(true);
    }

    public ServerSocket(int port) throws IOException {
        this(port, 50, null);
    }

    public ServerSocket(int port, int backlog) throws IOException {
        this(port, backlog, null);
    }

    public ServerSocket(int port, int backlog, InetAddress bindAddr) throws IOException {
        this();
        if (port < 0 || port > 0xffff) {
            throw new IllegalArgumentException("Port value out of range: " + port);
        }
        try {
            bind(new InetSocketAddress(bindAddr, port), backlog < 1 ? 50 : backlog);
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private SocketImpl impl() throws SocketException {
        if (closed) {
            throw new SocketException("Socket is closed");
        }
        synchronized (impl) {
            if (!created) {
                try {
                    impl.create(true);
                } catch (SocketException e) {
                    throw e;
                } catch (IOException e) {
                    throw new SocketException(e.getMessage());
                }
                created = true;
            }
        }
        return impl;
    }

    public void bind(SocketAddress endpoint) throws IOException {
        bind(endpoint, 50);
    }

    public void bind(SocketAddress endpoint, int backlog) throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (isBound()) {
            throw new SocketException("Already bound");
        }
        if (endpoint == null) {
            endpoint = new InetSocketAddress(0);
        }
        if (!(endpoint instanceof InetSocketAddress a)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (a.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        impl().bind(a.getAddress(), a.getPort());
        impl().listen(backlog < 1 ? 50 : backlog);
        bound = true;
    }

    public InetAddress getInetAddress() {
        return isBound() ? impl.getInetAddress() : null;
    }

    public int getLocalPort() {
        return isBound() ? impl.getLocalPort() : -1;
    }

    public SocketAddress getLocalSocketAddress() {
        return isBound() ? new InetSocketAddress(getInetAddress(), getLocalPort()) : null;
    }

    public Socket accept() throws IOException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isBound()) {
            throw new SocketException("Socket is not bound yet");
        }
        Socket s = new Socket((SocketImpl) null);
        implAccept(s);
        return s;
    }

    protected final void implAccept(Socket s) throws IOException {
        SocketImpl theirs = s.rawImpl();
        if (theirs == null) {
            theirs = new StreamSocketImpl(false);
        }
        impl().accept(theirs);
        s.accepted(theirs);
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        if (created) {
            impl.close();
        }
    }

    public ServerSocketChannel getChannel() {
        return null;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isClosed() {
        return closed;
    }

    public synchronized void setSoTimeout(int timeout) throws SocketException {
        SocketImpl i = impl();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout < 0");
        }
        i.setOption(SocketOptions.SO_TIMEOUT, timeout);
    }

    public synchronized int getSoTimeout() throws IOException {
        return impl().getOption(SocketOptions.SO_TIMEOUT) instanceof Integer n ? n : 0;
    }

    public void setReuseAddress(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_REUSEADDR, on);
    }

    public boolean getReuseAddress() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_REUSEADDR);
    }

    public synchronized void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative receive size");
        }
        impl().setOption(SocketOptions.SO_RCVBUF, size);
    }

    public synchronized int getReceiveBufferSize() throws SocketException {
        return impl().getOption(SocketOptions.SO_RCVBUF) instanceof Integer n ? n : 0;
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
        impl.setPerformancePreferences(connectionTime, latency, bandwidth);
    }

    public <T> ServerSocket setOption(SocketOption<T> name, T value) throws IOException {
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

    @Override
    public String toString() {
        return isBound() ? "ServerSocket[addr=" + getInetAddress() + ",localport=" + getLocalPort() + "]"
            : "ServerSocket[unbound]";
    }

    @Deprecated
    public static synchronized void setSocketFactory(SocketImplFactory fac) throws IOException {
        if (factory != null) {
            throw new SocketException("factory already defined");
        }
        factory = fac;
    }
}
