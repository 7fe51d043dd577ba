package jindo.internal.channels;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketAddress;
import java.net.SocketOption;
import java.nio.ByteBuffer;
import java.nio.channels.AlreadyBoundException;
import java.nio.channels.AlreadyConnectedException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.MembershipKey;
import java.nio.channels.NotYetConnectedException;
import java.nio.channels.SelectionKey;
import java.nio.channels.spi.SelectorProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jindo.internal.net.DatagramSockets;
import jindo.internal.net.NetSocket;
import jindo.internal.net.SocketAccess;
import jindo.internal.net.Sockets;

/** A channel to a datagram socket of the system. */
final class SystemDatagramChannel extends DatagramChannel implements Selectable {
    private static final int ECONNREFUSED = -111;

    private final NetSocket core;
    private final Object readLock = new Object();
    private final Object writeLock = new Object();
    private final List<Membership> memberships = new ArrayList<>();
    private volatile InetSocketAddress local;
    private volatile InetSocketAddress remote;
    private DatagramSocket socket;

    SystemDatagramChannel(SelectorProvider provider, NetSocket core) {
        super(provider);
        this.core = core;
    }

    @Override
    public NetSocket core() {
        return core;
    }

    @Override
    public int operations(boolean readable, boolean writable, boolean error, int interest) {
        return (readable || error ? SelectionKey.OP_READ : 0) | (writable || error ? SelectionKey.OP_WRITE : 0);
    }

    private void checkOpen() throws ClosedChannelException {
        if (!isOpen()) {
            throw new ClosedChannelException();
        }
    }

    @Override
    protected void implCloseSelectableChannel() {
        core.close();
        synchronized (memberships) {
            for (Membership m : memberships) {
                m.valid = false;
            }
        }
    }

    @Override
    protected void implConfigureBlocking(boolean block) {
        // sockets never block; waiting is done here
    }

    @Override
    public DatagramChannel bind(SocketAddress a) throws IOException {
        checkOpen();
        synchronized (readLock) {
            if (local != null) {
                throw new AlreadyBoundException();
            }
            InetSocketAddress i = a == null ? new InetSocketAddress(0) : NetAddresses.check(a);
            core.bind(i.getAddress(), i.getPort());
            local = core.localAddress();
        }
        return this;
    }

    private void ensureBound() throws IOException {
        synchronized (readLock) {
            if (local == null) {
                bind(null);
            }
        }
    }

    @Override
    public boolean isConnected() {
        return remote != null;
    }

    @Override
    public DatagramChannel connect(SocketAddress to) throws IOException {
        InetSocketAddress target = NetAddresses.target(to);
        checkOpen();
        synchronized (readLock) {
            if (remote != null) {
                throw new AlreadyConnectedException();
            }
            if (target.getPort() == 0) {
                throw new java.net.SocketException("Can't connect to port 0");
            }
            Sockets.check(core.connect(target, false, 0));
            byte[] one = new byte[1];
            byte[] from = new byte[SocketAccess.ADDRESS_BYTES];
            int n;
            do { // what came before may be from anybody
                n = core.receiveFrom(one, jindo.internal.Memory.BYTE_BASE, 1, false, from, false, 0);
            } while (n >= 0);
            remote = target;
            local = core.localAddress();
        }
        return this;
    }

    @Override
    public DatagramChannel disconnect() throws IOException {
        synchronized (readLock) {
            if (remote != null && isOpen()) {
                core.step(Sockets::disconnect);
                remote = null;
                local = core.localAddress();
            }
        }
        return this;
    }

    @Override
    public SocketAddress getRemoteAddress() throws IOException {
        checkOpen();
        return remote;
    }

    @Override
    public SocketAddress getLocalAddress() throws IOException {
        checkOpen();
        return local;
    }

    // ---- data ----

    private static int result(int n) throws IOException {
        if (n == ECONNREFUSED) {
            throw new java.net.PortUnreachableException();
        }
        return Transfers.result(n);
    }

    @Override
    public SocketAddress receive(ByteBuffer dst) throws IOException {
        if (dst.isReadOnly()) {
            throw new IllegalArgumentException("Read-only buffer");
        }
        synchronized (readLock) {
            checkOpen();
        }
        ensureBound();
        byte[] from = new byte[SocketAccess.ADDRESS_BYTES];
        int n = take(dst, from);
        return n < 0 ? null : SocketAccess.socketAddress(from);
    }

    /** Bytes of a datagram, or -1 when there is none. */
    private int take(ByteBuffer dst, byte[] from) throws IOException {
        boolean block = isBlocking();
        int n = 0;
        try {
            if (block) {
                begin();
            }
            n = core.receiveFrom(Buffers.base(dst), Buffers.at(dst), dst.remaining(), false, from, block, 0);
        } finally {
            if (block) {
                end(n >= 0);
            }
        }
        if (n >= 0) {
            Buffers.advance(dst, n);
            return n;
        }
        result(n);
        return -1;
    }

    @Override
    public int send(ByteBuffer src, SocketAddress target) throws IOException {
        Objects.requireNonNull(src);
        InetSocketAddress to = NetAddresses.target(target);
        checkOpen();
        InetSocketAddress r = remote;
        if (r != null) {
            if (!to.equals(r)) {
                throw new AlreadyConnectedException();
            }
            return write(src);
        }
        ensureBound();
        if (to.getPort() == 0) {
            throw new java.net.SocketException("Can't send to port 0");
        }
        return put(src, SocketAccess.bytes(to));
    }

    private int put(ByteBuffer src, byte[] to) throws IOException {
        synchronized (writeLock) {
            boolean block = isBlocking();
            int n = 0;
            try {
                if (block) {
                    begin();
                }
                n = to == null ? core.send(Buffers.base(src), Buffers.at(src), src.remaining(), block)
                    : core.sendTo(Buffers.base(src), Buffers.at(src), src.remaining(), to, block);
            } finally {
                if (block) {
                    end(n >= 0);
                }
            }
            if (n > 0) {
                Buffers.advance(src, n);
            }
            return result(n);
        }
    }

    private void checkConnected() throws ClosedChannelException {
        checkOpen();
        if (remote == null) {
            throw new NotYetConnectedException();
        }
    }

    @Override
    public int read(ByteBuffer dst) throws IOException {
        Buffers.checkWritable(dst);
        checkConnected();
        return Math.max(take(dst, new byte[SocketAccess.ADDRESS_BYTES]), 0);
    }

    @Override
    public long read(ByteBuffer[] dsts, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, dsts.length);
        checkConnected();
        ByteBuffer whole = ByteBuffer.allocate((int) Math.min(Buffers.remaining(dsts, offset, length), 65535));
        int n = read(whole);
        whole.flip();
        for (int i = offset; i < offset + length && whole.hasRemaining(); i++) {
            int k = Math.min(dsts[i].remaining(), whole.remaining());
            dsts[i].put(whole.slice(whole.position(), k));
            Buffers.advance(whole, k);
        }
        return n;
    }

    @Override
    public int write(ByteBuffer src) throws IOException {
        Objects.requireNonNull(src);
        checkConnected();
        return put(src, null);
    }

    @Override
    public long write(ByteBuffer[] srcs, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, srcs.length);
        checkConnected();
        ByteBuffer whole = ByteBuffer.allocate((int) Math.min(Buffers.remaining(srcs, offset, length), 65535));
        for (int i = offset; i < offset + length; i++) {
            int k = Math.min(srcs[i].remaining(), whole.remaining());
            whole.put(srcs[i].slice(srcs[i].position(), k));
            Buffers.advance(srcs[i], k);
        }
        whole.flip();
        return write(whole);
    }

    // ---- multicast ----

    /** A membership of a group. */
    private final class Membership extends MembershipKey {
        private final InetAddress group;
        private final NetworkInterface where;
        private final InetAddress source;
        volatile boolean valid = true;

        Membership(InetAddress group, NetworkInterface where, InetAddress source) {
            this.group = group;
            this.where = where;
            this.source = source;
        }

        @Override
        public boolean isValid() {
            return valid;
        }

        @Override
        public void drop() {
            synchronized (memberships) {
                if (!valid) {
                    return;
                }
                valid = false;
                memberships.remove(this);
                try {
                    core.multicast(group, where.getIndex(), source, false);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        }

        @Override
        public MembershipKey block(InetAddress from) throws IOException {
            if (!valid || source != null) {
                throw new IllegalStateException(valid ? "key is source-specific" : "key is no longer valid");
            }
            core.block(group, where.getIndex(), from, true);
            return this;
        }

        @Override
        public MembershipKey unblock(InetAddress from) {
            try {
                core.block(group, where.getIndex(), from, false);
            } catch (IOException e) {
                throw new IllegalStateException("not blocked");
            }
            return this;
        }

        @Override
        public java.nio.channels.MulticastChannel channel() {
            return SystemDatagramChannel.this;
        }

        @Override
        public InetAddress group() {
            return group;
        }

        @Override
        public NetworkInterface networkInterface() {
            return where;
        }

        @Override
        public InetAddress sourceAddress() {
            return source;
        }
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf) throws IOException {
        return join0(group, interf, null);
    }

    @Override
    public MembershipKey join(InetAddress group, NetworkInterface interf, InetAddress source) throws IOException {
        return join0(group, interf, Objects.requireNonNull(source, "source address is null"));
    }

    private MembershipKey join0(InetAddress group, NetworkInterface interf, InetAddress source) throws IOException {
        checkOpen();
        if (!group.isMulticastAddress()) {
            throw new IllegalArgumentException("Group not a multicast address");
        }
        if (source != null && (source.isAnyLocalAddress() || source.isMulticastAddress())) {
            throw new IllegalArgumentException("Source address is a " + (source.isMulticastAddress() ? "multicast"
                : "wildcard") + " address");
        }
        synchronized (memberships) {
            for (Membership m : memberships) {
                if (m.group.equals(group) && m.where.equals(interf) && Objects.equals(m.source, source)) {
                    return m;
                }
            }
            core.multicast(group, interf.getIndex(), source, true);
            Membership m = new Membership(group, interf, source);
            memberships.add(m);
            return m;
        }
    }

    // ---- options, view as a socket ----

    @Override
    public <T> DatagramChannel setOption(SocketOption<T> name, T value) throws IOException {
        NetOptions.set(core, NetOptions.DATAGRAM, name, value);
        return this;
    }

    @Override
    public <T> T getOption(SocketOption<T> name) throws IOException {
        return NetOptions.get(core, NetOptions.DATAGRAM, name);
    }

    @Override
    public Set<SocketOption<?>> supportedOptions() {
        return NetOptions.DATAGRAM;
    }

    @Override
    public DatagramSocket socket() {
        synchronized (this) {
            if (socket == null) {
                socket = DatagramSockets.of(this, core);
            }
            return socket;
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(getClass().getSuperclass().getName()).append('[');
        if (!isOpen()) {
            return sb.append("closed]").toString();
        }
        if (local != null) {
            sb.append("local=").append(local);
        }
        if (remote != null) {
            sb.append(", remote=").append(remote);
        }
        return sb.append(']').toString();
    }
}
