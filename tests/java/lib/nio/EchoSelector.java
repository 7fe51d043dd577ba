import java.io.*;
import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.util.*;

public class EchoSelector {
    static final int CLIENTS = 8;
    static final int ROUNDS = 20;

    public static void main(String[] args) throws Exception {
        Selector sel = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0));
        server.configureBlocking(false);
        server.register(sel, SelectionKey.OP_ACCEPT);
        int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
        List<Thread> clients = new ArrayList<>();
        long[] sums = new long[CLIENTS];
        for (int i = 0; i < CLIENTS; i++) {
            int id = i;
            Thread t = new Thread(() -> {
                try (Socket s = new Socket("127.0.0.1", port)) {
                    DataOutputStream out = new DataOutputStream(s.getOutputStream());
                    DataInputStream in = new DataInputStream(s.getInputStream());
                    for (int k = 0; k < ROUNDS; k++) {
                        out.writeInt(id * 1000 + k);
                        sums[id] += in.readInt();
                    }
                } catch (IOException e) {
                    System.out.println(e);
                }
            });
            t.start();
            clients.add(t);
        }
        int gone = 0;
        while (gone < CLIENTS) {
            sel.select();
            for (Iterator<SelectionKey> it = sel.selectedKeys().iterator(); it.hasNext();) {
                SelectionKey k = it.next();
                it.remove();
                if (k.isAcceptable()) {
                    SocketChannel c = server.accept();
                    if (c != null) {
                        c.configureBlocking(false);
                        c.register(sel, SelectionKey.OP_READ, ByteBuffer.allocate(64));
                    }
                } else if (k.isReadable()) {
                    SocketChannel c = (SocketChannel) k.channel();
                    ByteBuffer b = (ByteBuffer) k.attachment();
                    if (c.read(b) < 0) {
                        c.close();
                        gone++;
                    } else {
                        b.flip();
                        c.write(b);
                        b.compact();
                    }
                }
            }
        }
        for (Thread t : clients) {
            t.join();
        }
        sel.selectNow(); // forgets the keys of closed channels
        System.out.println(Arrays.toString(sums) + " " + sel.keys().size());
        server.close();
        sel.close();
    }
}
