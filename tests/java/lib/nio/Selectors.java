import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.util.*;

public class Selectors {
    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) throws Exception {
        Selector sel = Selector.open();
        System.out.println(sel.selectNow() + " " + sel.select(5) + " " + sel.keys() + " " + sel.selectedKeys() + " " + sel.isOpen());
        ServerSocketChannel server = ServerSocketChannel.open().bind(new InetSocketAddress("localhost", 0));
        show("blocking", () -> server.register(sel, SelectionKey.OP_ACCEPT));
        server.configureBlocking(false);
        show("wrong ops", () -> server.register(sel, SelectionKey.OP_READ));
        SelectionKey ak = server.register(sel, SelectionKey.OP_ACCEPT, "acceptor");
        System.out.println(ak.isValid() + " " + ak.interestOps() + " " + ak.readyOps() + " " + ak.attachment() + " " + (ak.channel() == server) + " "
            + (ak.selector() == sel) + " " + server.isRegistered() + " " + (server.keyFor(sel) == ak) + " " + server.validOps());
        System.out.println(server.accept());
        SocketChannel client = SocketChannel.open();
        client.configureBlocking(false);
        SelectionKey ck = client.register(sel, SelectionKey.OP_CONNECT);
        System.out.println(client.isConnected() + " " + client.isConnectionPending());
        client.connect(server.getLocalAddress());
        boolean accepted = false;
        boolean connected = false;
        SocketChannel far = null;
        while (!accepted || !connected) {
            sel.select();
            Iterator<SelectionKey> it = sel.selectedKeys().iterator();
            while (it.hasNext()) {
                SelectionKey k = it.next();
                it.remove();
                if (k.isAcceptable()) {
                    far = server.accept();
                    accepted = true;
                }
                if (k.isConnectable()) {
                    System.out.println("connect " + client.finishConnect());
                    k.interestOps(SelectionKey.OP_WRITE);
                    connected = true;
                }
            }
        }
        System.out.println(sel.select() + " " + ck.isWritable() + " " + ck.isReadable() + " " + ck.readyOps());
        System.out.println(sel.select() + " " + sel.selectedKeys().size());
        sel.selectedKeys().clear();
        ck.interestOps(SelectionKey.OP_READ);
        System.out.println(sel.selectNow() + " " + client.read(ByteBuffer.allocate(1)));
        far.write(ByteBuffer.wrap("hello".getBytes()));
        System.out.println(sel.select(2000) + " " + ck.isReadable());
        ByteBuffer b = ByteBuffer.allocate(10);
        System.out.println(client.read(b) + " " + client.read(b));
        sel.selectedKeys().clear();
        far.close();
        System.out.println(sel.select(2000) + " " + client.read(b));
        show("blocking with key", () -> client.configureBlocking(true));
        ck.cancel();
        System.out.println(ck.isValid() + " " + sel.keys().size());
        show("cancelled", () -> ck.interestOps());
        sel.selectNow();
        System.out.println(sel.keys().size() + " " + client.isRegistered());
        client.configureBlocking(true);
        client.close();
        show("closed register", () -> client.register(sel, SelectionKey.OP_READ));
        sel.wakeup();
        System.out.println(sel.select());
        show("add key", () -> sel.selectedKeys().add(ak));
        show("remove key", () -> sel.keys().remove(ak));
        SocketChannel other = SocketChannel.open(server.getLocalAddress());
        List<Object> seen = new ArrayList<>();
        System.out.println(sel.select(k -> seen.add(k.attachment()), 2000) + " " + seen);
        System.out.println(ak.interestOpsAnd(0) + " " + ak.interestOps() + " " + ak.interestOpsOr(SelectionKey.OP_ACCEPT) + " " + ak.interestOps());
        server.close();
        System.out.println(ak.isValid() + " " + sel.selectNow() + " " + sel.keys().size());
        show("negative", () -> sel.select(-1));
        sel.close();
        sel.close();
        show("closed", () -> sel.select());
        show("closed keys", () -> sel.keys());
        System.out.println(sel.isOpen());
        other.close();
    }
}
