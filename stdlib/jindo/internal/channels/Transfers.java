package jindo.internal.channels;

import java.io.IOException;
import java.net.SocketException;
import java.nio.ByteBuffer;
import jindo.internal.net.NetSocket;
import jindo.internal.net.Sockets;

/** Bytes between buffers and sockets. */
final class Transfers {
    private Transfers() {
    }

    /** Bytes, -1 at the end, 0 when none could be had; a closed socket is left to end() to tell. */
    static int read(NetSocket s, ByteBuffer dst, boolean block) throws IOException {
        if (!dst.hasRemaining()) {
            return 0;
        }
        int n = s.receive(Buffers.base(dst), Buffers.at(dst), dst.remaining(), block, 0);
        if (n > 0) {
            Buffers.advance(dst, n);
        }
        if (n == Sockets.ECONNRESET) {
            throw Sockets.readFailure(n);
        }
        return n == 0 ? -1 : result(n);
    }

    static int write(NetSocket s, ByteBuffer src, boolean block) throws IOException {
        if (!src.hasRemaining()) {
            return 0;
        }
        int n = s.send(Buffers.base(src), Buffers.at(src), src.remaining(), block);
        if (n > 0) {
            Buffers.advance(src, n);
        }
        return result(n);
    }

    static int result(int n) throws IOException {
        if (n == Sockets.EAGAIN || n == NetSocket.CLOSED) {
            return 0;
        }
        if (n < 0) {
            SocketException e = Sockets.failure(n);
            // channels tell of what a stream broke by as plain I/O errors
            throw e.getClass() == SocketException.class ? new IOException(e.getMessage()) : e;
        }
        return n;
    }
}
