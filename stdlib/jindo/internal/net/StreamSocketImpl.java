package jindo.internal.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.net.SocketOption;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import jindo.internal.Memory;

/** The work of stream sockets, on the system's. */
public final class StreamSocketImpl extends SocketImpl {
    private final boolean server;
    private NetSocket socket;
    private volatile int timeout;
    private volatile boolean inputShut;

    public StreamSocketImpl(boolean server) {
        this.server = server;
    }

    /** On a socket that a channel owns. */
    public StreamSocketImpl(NetSocket socket, InetSocketAddress remote, int localPort) {
        server = false;
        adopt(socket, remote, localPort);
    }

    private void adopt(NetSocket s, InetSocketAddress remote, int local) {
        socket = s;
        if (remote != null) {
            address = remote.getAddress();
            port = remote.getPort();
        }
        localport = local;
    }

    private NetSocket socket() throws SocketException {
        NetSocket s = socket;
        if (s == null || s.isClosed()) {
            throw new SocketException("Socket closed");
        }
        return s;
    }

    private static SocketException failure(int result) {
        return result == NetSocket.CLOSED ? new SocketException("Socket closed") : Sockets.failure(result);
    }

    @Override
    protected void create(boolean stream) throws IOException {
        socket = NetSocket.open(stream);
        if (server) {
            socket.setOption(Sockets.REUSE_ADDRESS, 1);
        }
    }

    @Override
    protected void connect(String host, int port) throws IOException {
        connect(new InetSocketAddress(host, port), 0);
    }

    @Override
    protected void connect(InetAddress address, int port) throws IOException {
        connect(new InetSocketAddress(address, port), 0);
    }

    @Override
    protected void connect(SocketAddress remote, int millis) throws IOException {
        if (!(remote instanceof InetSocketAddress to)) {
            throw new IllegalArgumentException("Unsupported address type");
        }
        if (to.isUnresolved()) {
            throw new UnknownHostException(to.getHostName());
        }
        InetAddress a = to.getAddress();
        if (a.isAnyLocalAddress()) {
            a = InetAddress.getLocalHost();
        }
        address = a;
        port = to.getPort();
        int result = socket().connect(new InetSocketAddress(a, port), true, millis);
        if (result < 0) {
            boolean late = result == NetSocket.TIMEOUT;
            IOException e = late ? new SocketTimeoutException("Connect timed out") : failure(result);
            close();
            throw e;
        }
        localport = socket().localAddress().getPort();
    }

    @Override
    protected void bind(InetAddress host, int port) throws IOException {
        socket().bind(host, port);
        localport = socket().localAddress().getPort();
        address = host;
    }

    @Override
    protected void listen(int backlog) throws IOException {
        socket().step(f -> Sockets.listen(f, backlog < 1 ? 50 : backlog));
    }

    @Override
    protected void accept(SocketImpl s) throws IOException {
        byte[] peer = new byte[SocketAccess.ADDRESS_BYTES];
        NetSocket mine = socket();
        int result = mine.accept(peer, true, timeout);
        if (result == NetSocket.TIMEOUT) {
            throw new SocketTimeoutException("Accept timed out");
        }
        if (result < 0) {
            throw failure(result);
        }
        NetSocket other = mine.like(result);
        if (s instanceof StreamSocketImpl impl) {
            impl.adopt(other, SocketAccess.socketAddress(peer), other.localAddress().getPort());
        } else {
            other.close();
            throw new IOException("A socket implementation of another kind cannot accept");
        }
    }

    @Override
    protected void close() throws IOException {
        NetSocket s = socket;
        if (s != null) {
            s.close();
        }
    }

    public NetSocket core() {
        return socket;
    }

    // ---- streams ----

    @Override
    protected InputStream getInputStream() {
        return new Input();
    }

    @Override
    protected OutputStream getOutputStream() {
        return new Output();
    }

    public InputStream input() {
        return new Input();
    }

    public OutputStream output() {
        return new Output();
    }

    private int read(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        if (len == 0) {
            return 0;
        }
        if (inputShut) {
            return -1;
        }
        int n = socket().receive(b, Memory.BYTE_BASE + off, len, true, timeout);
        if (n > 0) {
            return n;
        }
        if (n == NetSocket.TIMEOUT) {
            throw new SocketTimeoutException("Read timed out");
        }
        if (n < 0 && !inputShut) {
            throw n == NetSocket.CLOSED ? failure(n) : Sockets.readFailure(n);
        }
        return -1;
    }

    private void write(byte[] b, int off, int len) throws IOException {
        Objects.checkFromIndexSize(off, len, b.length);
        for (int done = 0; done < len;) {
            int n = socket().send(b, Memory.BYTE_BASE + off + done, len - done, true);
            if (n < 0) {
                throw failure(n);
            }
            done += n;
        }
    }

    /** What the other side sends. */
    private final class Input extends InputStream {
        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] b, int off, int len) throws IOException {
            return StreamSocketImpl.this.read(b, off, len);
        }

        @Override
        public int available() throws IOException {
            return StreamSocketImpl.this.available();
        }
    }

    /** What goes to the other side. */
    private final class Output extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] b, int off, int len) throws IOException {
            StreamSocketImpl.this.write(b, off, len);
        }
    }

    @Override
    protected int available() throws IOException {
        return inputShut ? 0 : socket().step(Sockets::available);
    }

    @Override
    protected void shutdownInput() throws IOException {
        socket().step(f -> Sockets.shutdown(f, true, false));
        inputShut = true;
        socket().wakeAll();
    }

    @Override
    protected void shutdownOutput() throws IOException {
        socket().step(f -> Sockets.shutdown(f, false, true));
    }

    @Override
    protected boolean supportsUrgentData() {
        return true;
    }

    @Override
    protected void sendUrgentData(int data) throws IOException {
        socket().step(f -> Sockets.sendUrgent(f, data));
    }

    // ---- options ----

    @Override
    protected Set<SocketOption<?>> supportedOptions() {
        if (server) {
            return Set.of(StandardSocketOptions.SO_RCVBUF, StandardSocketOptions.SO_REUSEADDR,
                StandardSocketOptions.SO_REUSEPORT, StandardSocketOptions.IP_TOS);
        }
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
            case TCP_NODELAY -> Sockets.NO_DELAY;
            case SO_REUSEADDR -> Sockets.REUSE_ADDRESS;
            case SO_REUSEPORT -> Sockets.REUSE_PORT;
            case SO_KEEPALIVE -> Sockets.KEEP_ALIVE;
            case SO_LINGER -> Sockets.LINGER;
            case SO_SNDBUF -> Sockets.SEND_BUFFER;
            case SO_RCVBUF -> Sockets.RECEIVE_BUFFER;
            case SO_OOBINLINE -> Sockets.OUT_OF_BAND_INLINE;
            case IP_TOS -> Sockets.TRAFFIC_CLASS;
            default -> throw new SocketException("Unknown option " + id);
        };
    }

    @Override
    public void setOption(int id, Object value) throws SocketException {
        NetSocket s = socket();
        if (id == SO_TIMEOUT) {
            timeout = (Integer) value;
        } else if (id == SO_LINGER && value instanceof Boolean) {
            s.setOption(Sockets.LINGER, -1);
        } else {
            s.setOption(number(id), value instanceof Boolean b ? b ? 1 : 0 : (Integer) value);
        }
    }

    @Override
    public Object getOption(int id) throws SocketException {
        NetSocket s = socket();
        if (id == SO_TIMEOUT) {
            return timeout;
        }
        if (id == SO_BINDADDR) {
            return s.localAddress().getAddress();
        }
        int v = s.getOption(number(id));
        return switch (id) {
            case TCP_NODELAY, SO_REUSEADDR, SO_REUSEPORT, SO_KEEPALIVE, SO_OOBINLINE -> v != 0;
            default -> v;
        };
    }
}
