package java.net;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.ProxiedSockets;
import jindo.internal.net.StreamSocketImpl;

/** One end of a connection. */
public class Socket implements Closeable {
    private static volatile SocketImplFactory factory;

    private final Object closeLock = new Object();
    private SocketImpl impl;
    private final Proxy proxy;
    private volatile boolean created;
    private volatile boolean bound;
    private volatile boolean connected;
    private volatile boolean closed;
    private boolean shutIn;
    private boolean shutOut;
    private InputStream in;
    private OutputStream out;
    private SocketAddress farEnd; // behind a proxy

    public Socket() {
        this(newImpl());
    }

    private static SocketImpl newImpl() {
        SocketImplFactory f = factory;
        return f != null ? f.createSocketImpl() : new StreamSocketImpl(false);
    }

    public Socket(Proxy proxy) {
        if (proxy == null) {
            throw new IllegalArgumentException("Invalid Proxy");
        }
        this.proxy = proxy.type() == Proxy.Type.DIRECT ? null : proxy;
        impl = newImpl();
    }

    protected Socket(SocketImpl impl) {
        this.impl = impl;
        proxy = null;
        created = impl instanceof StreamSocketImpl s && s.core() != null;
    }

    public Socket(String host, int port) throws UnknownHostException, IOException {
        this(host != null ? new InetSocketAddress(host, port) : new InetSocketAddress(InetAddress.getByName(null), port),
            null, true);
    }

    public Socket(InetAddress address, int port) throws IOException {
        this(new InetSocketAddress(Objects.requireNonNull(address), port), null, true);
    }

    public Socket(String host, int port, InetAddress localAddr, int localPort) throws IOException {
        this(host != null ? new InetSocketAddress(host, port) : new InetSocketAddress(InetAddress.getByName(null), port),
            new InetSocketAddress(localAddr, localPort), true);
    }

    public Socket(InetAddress address, int port, InetAddress localAddr, int localPort) throws IOException {
        this(new InetSocketAddress(Objects.requireNonNull(address), port), new InetSocketAddress(localAddr, localPort),
            true);
    }

    @Deprecated
    public Socket(String host, int port, boolean stream) throws IOException {
        this(host != null ? new InetSocketAddress(host, port) : new InetSocketAddress(InetAddress.getByName(null), port),
            null, stream);
    }

    @Deprecated
    public Socket(InetAddress host, int port, boolean stream) throws IOException {
        this(new InetSocketAddress(Objects.requireNonNull(host), port), null, stream);
    }

    private Socket(SocketAddress to, SocketAddress from, boolean stream) throws IOException {
        this(newImpl());
        try {
            impl.create(stream);
            created = true;
            if (from != null) {
                bind(from);
            }
            connect(to);
        } catch (IOException | IllegalArgumentException e) {
            try {
                close();
            } catch (IOException x) {
                e.addSuppressed(x);
            }
            throw e;
        }
    }

    /** The implementation, made ready. */
    private SocketImpl impl() throws SocketException {
        if (closed) {
            throw new SocketException("Socket is closed");
        }
        if (!created) {
            synchronized (closeLock) {
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
        }
        return impl;
    }

    /** For accept: the other end is there. */
    void accepted(SocketImpl impl) {
        this.impl = impl;
        created = true;
        bound = true;
        connected = true;
    }

    final SocketImpl rawImpl() {
        return impl;
    }

    public void connect(SocketAddress endpoint) throws IOException {
        connect(endpoint, 0);
    }

    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (endpoint == null) {
            throw new IllegalArgumentException("connect: The address can't be null");
        }
        if (timeout < 0) {
            throw new IllegalArgumentException("connect: timeout can't be negative");
        }
        if (closed) {
            throw new SocketException("Socket is closed");
        }
        if (connected) {
            throw new SocketException("already connected");
        }
        if (!(endpoint instanceof InetSocketAddress to)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (proxy != null) {
            impl().connect(ProxiedSockets.address(proxy), timeout);
            ProxiedSockets.ask(proxy, to, impl.getInputStream(), impl.getOutputStream());
            farEnd = to;
        } else {
            try {
                impl().connect(to, timeout);
            } catch (IOException e) {
                if (!(e instanceof UnknownHostException)) {
                    close();
                }
                throw e;
            }
        }
        connected = true;
        bound = true;
    }

    public void bind(SocketAddress bindpoint) throws IOException {
        if (closed) {
            throw new SocketException("Socket is closed");
        }
        if (bound) {
            throw new SocketException("Already bound");
        }
        if (bindpoint != null && !(bindpoint instanceof InetSocketAddress)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        InetSocketAddress a = bindpoint == null ? new InetSocketAddress(0) : (InetSocketAddress) bindpoint;
        if (a.isUnresolved()) {
            throw new SocketException("Unresolved address");
        }
        impl().bind(a.getAddress(), a.getPort());
        bound = true;
    }

    // ---- who and where ----

    public InetAddress getInetAddress() {
        if (!isConnected()) {
            return null;
        }
        return farEnd instanceof InetSocketAddress a ? a.getAddress() : impl.getInetAddress();
    }

    public InetAddress getLocalAddress() {
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

    public int getPort() {
        if (!isConnected()) {
            return 0;
        }
        return farEnd instanceof InetSocketAddress a ? a.getPort() : impl.getPort();
    }

    public int getLocalPort() {
        return isBound() ? impl.getLocalPort() : -1;
    }

    public SocketAddress getRemoteSocketAddress() {
        return isConnected() ? new InetSocketAddress(getInetAddress(), getPort()) : null;
    }

    public SocketAddress getLocalSocketAddress() {
        return isBound() ? new InetSocketAddress(getLocalAddress(), getLocalPort()) : null;
    }

    public SocketChannel getChannel() {
        return null;
    }

    // ---- streams ----

    private void checkConnected() throws SocketException {
        if (isClosed()) {
            throw new SocketException("Socket is closed");
        }
        if (!isConnected()) {
            throw new SocketException("Socket is not connected");
        }
    }

    public InputStream getInputStream() throws IOException {
        checkConnected();
        if (isInputShutdown()) {
            throw new SocketException("Socket input is shutdown");
        }
        synchronized (closeLock) {
            if (in == null) {
                in = new Input(this, impl.getInputStream());
            }
            return in;
        }
    }

    public OutputStream getOutputStream() throws IOException {
        checkConnected();
        if (isOutputShutdown()) {
            throw new SocketException("Socket output is shutdown");
        }
        synchronized (closeLock) {
            if (out == null) {
                out = new Output(this, impl.getOutputStream());
            }
            return out;
        }
    }

    /** The socket goes with its stream. */
    private static final class Input extends InputStream {
        private final Socket socket;
        private final InputStream in;

        Input(Socket socket, InputStream in) {
            this.socket = socket;
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            return in.read();
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            return in.read(b, off, len);
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    /** The socket goes with its stream. */
    private static final class Output extends OutputStream {
        private final Socket socket;
        private final OutputStream out;

        Output(Socket socket, OutputStream out) {
            this.socket = socket;
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            out.write(b, off, len);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    public void shutdownInput() throws IOException {
        checkConnected();
        if (isInputShutdown()) {
            throw new SocketException("Socket input is already shutdown");
        }
        impl().shutdownInput();
        shutIn = true;
    }

    public void shutdownOutput() throws IOException {
        checkConnected();
        if (isOutputShutdown()) {
            throw new SocketException("Socket output is already shutdown");
        }
        impl().shutdownOutput();
        shutOut = true;
    }

    public void sendUrgentData(int data) throws IOException {
        if (!impl().supportsUrgentData()) {
            throw new SocketException("Urgent data not supported");
        }
        impl().sendUrgentData(data);
    }

    // ---- options ----

    public void setTcpNoDelay(boolean on) throws SocketException {
        impl().setOption(SocketOptions.TCP_NODELAY, on);
    }

    public boolean getTcpNoDelay() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.TCP_NODELAY);
    }

    public void setSoLinger(boolean on, int linger) throws SocketException {
        if (!on) {
            impl().setOption(SocketOptions.SO_LINGER, on);
            return;
        }
        if (linger < 0) {
            throw new IllegalArgumentException("invalid value for SO_LINGER");
        }
        impl().setOption(SocketOptions.SO_LINGER, Math.min(linger, 65535));
    }

    public int getSoLinger() throws SocketException {
        return impl().getOption(SocketOptions.SO_LINGER) instanceof Integer n ? n : -1;
    }

    public void setOOBInline(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_OOBINLINE, on);
    }

    public boolean getOOBInline() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_OOBINLINE);
    }

    public synchronized void setSoTimeout(int timeout) throws SocketException {
        SocketImpl i = impl();
        if (timeout < 0) {
            throw new IllegalArgumentException("timeout can't be negative");
        }
        i.setOption(SocketOptions.SO_TIMEOUT, timeout);
    }

    public synchronized int getSoTimeout() throws SocketException {
        return impl().getOption(SocketOptions.SO_TIMEOUT) instanceof Integer n ? n : 0;
    }

    public synchronized void setSendBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("negative send size");
        }
        impl().setOption(SocketOptions.SO_SNDBUF, size);
    }

    public synchronized int getSendBufferSize() throws SocketException {
        return impl().getOption(SocketOptions.SO_SNDBUF) instanceof Integer n ? n : 0;
    }

    public synchronized void setReceiveBufferSize(int size) throws SocketException {
        if (size <= 0) {
            throw new IllegalArgumentException("invalid receive size");
        }
        impl().setOption(SocketOptions.SO_RCVBUF, size);
    }

    public synchronized int getReceiveBufferSize() throws SocketException {
        return impl().getOption(SocketOptions.SO_RCVBUF) instanceof Integer n ? n : 0;
    }

    public void setKeepAlive(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_KEEPALIVE, on);
    }

    public boolean getKeepAlive() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_KEEPALIVE);
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

    public void setReuseAddress(boolean on) throws SocketException {
        impl().setOption(SocketOptions.SO_REUSEADDR, on);
    }

    public boolean getReuseAddress() throws SocketException {
        return (Boolean) impl().getOption(SocketOptions.SO_REUSEADDR);
    }

    public void setPerformancePreferences(int connectionTime, int latency, int bandwidth) {
        impl.setPerformancePreferences(connectionTime, latency, bandwidth);
    }

    public <T> Socket setOption(SocketOption<T> name, T value) throws IOException {
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

    // ---- state ----

    @Override
    public synchronized void close() throws IOException {
        synchronized (closeLock) {
            if (closed) {
                return;
            }
            closed = true;
            if (created) {
                impl.close();
            }
        }
    }

    public boolean isConnected() {
        return connected;
    }

    public boolean isBound() {
        return bound;
    }

    public boolean isClosed() {
        return closed;
    }

    public boolean isInputShutdown() {
        return shutIn;
    }

    public boolean isOutputShutdown() {
        return shutOut;
    }

    @Override
    public String toString() {
        return isConnected()
            ? "Socket[addr=" + getInetAddress() + ",port=" + getPort() + ",localport=" + getLocalPort() + "]"
            : "Socket[unconnected]";
    }

    @Deprecated
    public static synchronized void setSocketImplFactory(SocketImplFactory fac) throws IOException {
        if (factory != null) {
            throw new SocketException("factory already defined");
        }
        factory = fac;
    }
}
