package jindo.internal.net;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Inet4Address;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;

/** Asks a proxy for a connection: SOCKS version 5 without a password, or HTTP's CONNECT. */
public final class ProxiedSockets {
    private ProxiedSockets() {
    }

    public static InetSocketAddress address(Proxy p) throws UnknownHostException {
        InetSocketAddress a = (InetSocketAddress) p.address();
        return a.isUnresolved() ? new InetSocketAddress(java.net.InetAddress.getByName(a.getHostName()), a.getPort()) : a;
    }

    public static void ask(Proxy p, InetSocketAddress to, InputStream in, OutputStream out) throws IOException {
        if (p.type() == Proxy.Type.SOCKS) {
            socks(to, new DataInputStream(in), out);
        } else {
            tunnel(to, in, out);
        }
    }

    private static void socks(InetSocketAddress to, DataInputStream in, OutputStream out) throws IOException {
        out.write(new byte[] {5, 1, 0});
        if (in.readUnsignedByte() != 5 || in.readUnsignedByte() != 0) {
            throw new SocketException("SOCKS : authentication failed");
        }
        byte[] host = to.isUnresolved() ? to.getHostString().getBytes(StandardCharsets.US_ASCII)
            : to.getAddress().getAddress();
        int kind = to.isUnresolved() ? 3 : to.getAddress() instanceof Inet4Address ? 1 : 4;
        byte[] request = new byte[host.length + (kind == 3 ? 7 : 6)];
        request[0] = 5;
        request[1] = 1;
        request[3] = (byte) kind;
        int at = 4;
        if (kind == 3) {
            request[at++] = (byte) host.length;
        }
        System.arraycopy(host, 0, request, at, host.length);
        request[request.length - 2] = (byte) (to.getPort() >> 8);
        request[request.length - 1] = (byte) to.getPort();
        out.write(request);
        in.readUnsignedByte();
        int answer = in.readUnsignedByte();
        if (answer != 0) {
            throw new SocketException(reason(answer));
        }
        in.readUnsignedByte();
        int bound = in.readUnsignedByte();
        in.readFully(new byte[(bound == 1 ? 4 : bound == 4 ? 16 : in.readUnsignedByte()) + 2]);
    }

    private static String reason(int answer) {
        return switch (answer) {
            case 1 -> "SOCKS server general failure";
            case 2 -> "SOCKS: Connection not allowed by ruleset";
            case 3 -> "SOCKS: Network unreachable";
            case 4 -> "SOCKS: Host unreachable";
            case 5 -> "SOCKS: Connection refused";
            case 6 -> "SOCKS: TTL expired";
            case 7 -> "SOCKS: Command not supported";
            case 8 -> "SOCKS: address type not supported";
            default -> "SOCKS server general failure";
        };
    }

    private static void tunnel(InetSocketAddress to, InputStream in, OutputStream out) throws IOException {
        String host = to.getHostString() + ":" + to.getPort();
        out.write(("CONNECT " + host + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int c = in.read();
            if (c < 0 || head.length() > 1 << 16) {
                throw new SocketException("Unexpected end of the proxy's answer");
            }
            head.append((char) c);
        }
        String[] words = head.toString().split("[ \r]");
        if (words.length < 2 || !words[1].equals("200")) {
            throw new IOException("Unable to tunnel through proxy. Proxy returns \""
                + head.substring(0, head.indexOf("\r\n")) + "\"");
        }
    }
}
