package jindo.internal.net;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.util.ArrayList;
import java.util.List;
import jindo.internal.IoWait;

/**
 * A socket's descriptor and the operations that may wait for it. Whoever closes it wakes all who wait; the
 * descriptor itself is closed when the last of them has left. Results below 0 are -errno, CLOSED or TIMEOUT.
 */
public final class NetSocket {
    /** The socket was closed, before or while it was waited for. */
    public static final int CLOSED = -100_000;
    public static final int TIMEOUT = -100_001;

    private static volatile Boolean ipv6;

    private final int fd;
    public final boolean stream;
    private final boolean six;
    private final List<Thread> waiting = new ArrayList<>();
    private int users;
    private boolean closed;
    private volatile int multicastInterface;

    private NetSocket(int fd, boolean stream, boolean six) {
        this.fd = fd;
        this.stream = stream;
        this.six = six;
    }

    private static boolean hasIPv6() {
        Boolean b = ipv6;
        if (b == null) {
            ipv6 = b = !Boolean.getBoolean("java.net.preferIPv4Stack") && Sockets.hasIPv6();
        }
        return b;
    }

    public static NetSocket open(boolean stream) throws SocketException {
        return open(stream, hasIPv6());
    }

    public static NetSocket open(boolean stream, boolean six) throws SocketException {
        return new NetSocket(Sockets.check(Sockets.open(six, stream)), stream, six);
    }

    /** Of a descriptor that accept or pair gave. */
    public NetSocket like(int fd) {
        return new NetSocket(fd, stream, six);
    }

    public static NetSocket[] pair() throws SocketException {
        int[] ends = new int[2];
        Sockets.check(Sockets.pair(ends));
        return new NetSocket[] {new NetSocket(ends[0], true, false), new NetSocket(ends[1], true, false)};
    }

    public int descriptor() {
        return fd;
    }

    public boolean isIPv6() {
        return six;
    }

    // ---- use and end ----

    /** False when it is closed. Everything that touches the descriptor stands between enter and leave. */
    public synchronized boolean enter() {
        if (closed) {
            return false;
        }
        users++;
        return true;
    }

    public synchronized void leave() {
        if (--users == 0 && closed) {
            Sockets.close(fd);
        }
    }

    public synchronized boolean isClosed() {
        return closed;
    }

    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            if (users == 0) {
                Sockets.close(fd);
                return;
            }
            Sockets.shutdown(fd, true, true); // the other side need not wait for them
            for (Thread t : waiting) {
                IoWait.wake(t);
            }
        }
    }

    /** Wakes those who wait, so that they look again. */
    public synchronized void wakeAll() {
        for (Thread t : waiting) {
            IoWait.wake(t);
        }
    }

    /** 0 when it may be ready, CLOSED or TIMEOUT; deadline by System.nanoTime, 0 for none. */
    private int await(int events, long deadline) {
        Thread me = Thread.currentThread();
        IoWait.prepare();
        synchronized (this) {
            if (closed) {
                return CLOSED;
            }
            waiting.add(me);
        }
        int result;
        long left = -1;
        try {
            if (deadline != 0) {
                left = Math.max(deadline - System.nanoTime(), 0);
            }
            result = IoWait.one(fd, events, left);
        } finally {
            synchronized (this) {
                waiting.remove(me);
            }
        }
        if (isClosed()) {
            return CLOSED;
        }
        return result == 0 && deadline != 0 && deadline - System.nanoTime() <= 0 ? TIMEOUT : Math.min(result, 0);
    }

    public static long deadline(int millis) {
        if (millis <= 0) {
            return 0;
        }
        long d = System.nanoTime() + millis * 1_000_000L;
        return d == 0 ? 1 : d;
    }

    /** Waits until events are ready. */
    public int await(int events, int millis) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            long deadline = deadline(millis);
            return await(events, deadline);
        } finally {
            leave();
        }
    }

    // ---- operations: blocking, or giving EAGAIN at once ----

    /** Bytes read, 0 at the end. */
    public int receive(Object base, long at, int len, boolean block, int millis) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            long deadline = 0;
            while (true) {
                int n = Sockets.receive(fd, base, at, len);
                if (n != Sockets.EAGAIN || !block) {
                    return n;
                }
                if (deadline == 0) {
                    deadline = deadline(millis);
                }
                n = await(IoWait.READ, deadline);
                if (n < 0) {
                    return n;
                }
            }
        } finally {
            leave();
        }
    }

    /** Bytes written, of len at least one when blocking. */
    public int send(Object base, long at, int len, boolean block) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            while (true) {
                int n = Sockets.send(fd, base, at, len);
                if (n != Sockets.EAGAIN || !block) {
                    return n;
                }
                n = await(IoWait.WRITE, 0L);
                if (n < 0) {
                    return n;
                }
            }
        } finally {
            leave();
        }
    }

    public int receiveFrom(Object base, long at, int len, boolean peek, byte[] from, boolean block, int millis) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            long deadline = 0;
            while (true) {
                int n = Sockets.receiveFrom(fd, base, at, len, peek, from);
                if (n != Sockets.EAGAIN || !block) {
                    return n;
                }
                if (deadline == 0) {
                    deadline = deadline(millis);
                }
                n = await(IoWait.READ, deadline);
                if (n < 0) {
                    return n;
                }
            }
        } finally {
            leave();
        }
    }

    public int sendTo(Object base, long at, int len, byte[] to, boolean block) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            while (true) {
                int n = Sockets.sendTo(fd, base, at, len, to);
                if (n != Sockets.EAGAIN || !block) {
                    return n;
                }
                n = await(IoWait.WRITE, 0L);
                if (n < 0) {
                    return n;
                }
            }
        } finally {
            leave();
        }
    }

    /** A descriptor. */
    public int accept(byte[] peer, boolean block, int millis) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            long deadline = 0;
            while (true) {
                int n = Sockets.accept(fd, peer);
                if (n != Sockets.EAGAIN || !block) {
                    return n;
                }
                if (deadline == 0) {
                    deadline = deadline(millis);
                }
                n = await(IoWait.READ, deadline);
                if (n < 0) {
                    return n;
                }
            }
        } finally {
            leave();
        }
    }

    /** 0 when connected; EINPROGRESS if that takes time and it may not block. */
    public int connect(InetSocketAddress to, boolean block, int millis) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            int n = Sockets.connect(fd, SocketAccess.bytes(to));
            if (n != Sockets.EINPROGRESS || !block) {
                return n;
            }
            return finish(millis);
        } finally {
            leave();
        }
    }

    private int finish(int millis) {
        long deadline = deadline(millis);
        while (true) {
            int ready = IoWait.one(fd, IoWait.WRITE, 0L);
            if (ready != 0) {
                return Sockets.connectResult(fd);
            }
            int n = await(IoWait.WRITE, deadline);
            if (n < 0) {
                return n;
            }
        }
    }

    /** The rest of a connect that was in progress; EAGAIN when it still is and it may not block. */
    public int finishConnect(boolean block) {
        if (!enter()) {
            return CLOSED;
        }
        try {
            if (block) {
                return finish(0);
            }
            return IoWait.one(fd, IoWait.WRITE, 0L) == 0 ? Sockets.EAGAIN : Sockets.connectResult(fd);
        } finally {
            leave();
        }
    }

    /** One step that does not wait. */
    public interface Step {
        int apply(int fd);
    }

    /** A step's result, with failures as exceptions. */
    public int step(Step s) throws SocketException {
        if (!enter()) {
            throw new SocketException("Socket closed");
        }
        try {
            return Sockets.check(s.apply(fd));
        } finally {
            leave();
        }
    }

    public void bind(InetAddress a, int port) throws SocketException {
        step(f -> Sockets.bind(f, SocketAccess.bytes(a, port)));
    }

    public InetSocketAddress localAddress() throws SocketException {
        byte[] b = new byte[SocketAccess.ADDRESS_BYTES];
        step(f -> Sockets.localAddress(f, b));
        return SocketAccess.socketAddress(b);
    }

    // ---- options ----

    public void setOption(int option, int value) throws SocketException {
        step(f -> Sockets.setOption(f, option, value));
    }

    public int getOption(int option) throws SocketException {
        int value = step(f -> {
            int v = Sockets.getOption(f, option);
            return v < -1 ? v + 1000 : v + 1;
        });
        return value - 1;
    }

    private static int number(SocketOption<?> name) {
        return switch (name.name()) {
            case "SO_REUSEADDR" -> Sockets.REUSE_ADDRESS;
            case "SO_REUSEPORT" -> Sockets.REUSE_PORT;
            case "SO_KEEPALIVE" -> Sockets.KEEP_ALIVE;
            case "SO_LINGER" -> Sockets.LINGER;
            case "SO_RCVBUF" -> Sockets.RECEIVE_BUFFER;
            case "SO_SNDBUF" -> Sockets.SEND_BUFFER;
            case "TCP_NODELAY" -> Sockets.NO_DELAY;
            case "SO_BROADCAST" -> Sockets.BROADCAST;
            case "IP_TOS" -> Sockets.TRAFFIC_CLASS;
            case "IP_MULTICAST_TTL" -> Sockets.MULTICAST_TTL;
            case "IP_MULTICAST_LOOP" -> Sockets.MULTICAST_LOOP;
            case "IP_MULTICAST_IF" -> Sockets.MULTICAST_INTERFACE;
            default -> -1;
        };
    }

    /** Checks a value as channels do, and sets it. */
    public <T> void setOption(SocketOption<T> name, T value) throws IOException {
        if (value == null) {
            throw new IllegalArgumentException("Invalid option value");
        }
        if (value instanceof NetworkInterface i) {
            setMulticastInterface(i.getIndex());
            return;
        }
        int v = value instanceof Boolean b ? b ? 1 : 0 : (Integer) value;
        if (v < 0 && (name == StandardSocketOptions.SO_RCVBUF || name == StandardSocketOptions.SO_SNDBUF)) {
            throw new IllegalArgumentException("Invalid send/receive buffer size");
        }
        if (name == StandardSocketOptions.SO_LINGER) {
            v = v < 0 ? -1 : Math.min(v, 65535);
        }
        if ((v < 0 || v > 255) && name == StandardSocketOptions.IP_TOS) {
            throw new IllegalArgumentException("Invalid IP_TOS value");
        }
        if ((v < 0 || v > 255) && name == StandardSocketOptions.IP_MULTICAST_TTL) {
            throw new IllegalArgumentException("Invalid TTL/hop value");
        }
        setOption(number(name), v);
    }

    public void setMulticastInterface(int index) throws SocketException {
        setOption(Sockets.MULTICAST_INTERFACE, index);
        multicastInterface = index;
    }

    /** 0: none was chosen. Systems tell an address here, not the interface. */
    public int multicastInterface() {
        return multicastInterface;
    }

    @SuppressWarnings("unchecked")
    public <T> T getOption(SocketOption<T> name) throws IOException {
        if (name.type() == NetworkInterface.class) {
            return (T) (multicastInterface <= 0 ? null : NetworkInterface.getByIndex(multicastInterface));
        }
        int v = getOption(number(name));
        if (name.type() == Boolean.class) {
            return (T) (Boolean) (v != 0);
        }
        return (T) (Integer) v;
    }

    public void multicast(InetAddress group, int index, InetAddress source, boolean join) throws SocketException {
        if (group instanceof Inet6Address && !six) {
            throw new SocketException("IPv6 group on an IPv4 socket");
        }
        byte[] from = source == null ? null : SocketAccess.bytes(source, 0);
        step(f -> Sockets.multicast(f, SocketAccess.bytes(group, 0), index, from, join));
    }

    public void block(InetAddress group, int index, InetAddress source, boolean block) throws SocketException {
        step(f -> Sockets.multicastBlock(f, SocketAccess.bytes(group, 0), index, SocketAccess.bytes(source, 0), block));
    }
}
