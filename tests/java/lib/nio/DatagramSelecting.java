import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.util.*;

public class DatagramSelecting {
    public static void main(String[] args) throws Exception {
        InetSocketAddress any = new InetSocketAddress("127.0.0.1", 0);
        Selector sel = Selector.open();
        List<DatagramChannel> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            DatagramChannel c = DatagramChannel.open().bind(any);
            c.configureBlocking(false);
            c.register(sel, SelectionKey.OP_READ, i);
            all.add(c);
        }
        try (DatagramChannel out = DatagramChannel.open()) {
            out.send(ByteBuffer.wrap("second".getBytes()), all.get(1).getLocalAddress());
            System.out.println(sel.select(3000) + " " + sel.selectedKeys().iterator().next().attachment());
            SelectionKey k = sel.selectedKeys().iterator().next();
            ByteBuffer b = ByteBuffer.allocate(3);
            SocketAddress from = ((DatagramChannel) k.channel()).receive(b);
            System.out.println(from.equals(new InetSocketAddress("127.0.0.1", ((InetSocketAddress) out.getLocalAddress()).getPort())) + " " + new String(b.array()));
            System.out.println(((DatagramChannel) k.channel()).receive(b.clear()));
            sel.selectedKeys().clear();
            System.out.println(sel.selectNow());
            out.connect(all.get(2).getLocalAddress());
            out.write(new ByteBuffer[] {ByteBuffer.wrap("th".getBytes()), ByteBuffer.wrap("ird".getBytes())});
            System.out.println(sel.select(3000) + " " + sel.selectedKeys().iterator().next().attachment());
            DatagramChannel c = all.get(2);
            c.connect(out.getLocalAddress());
            ByteBuffer[] two = {ByteBuffer.allocate(2), ByteBuffer.allocate(9)};
            System.out.println(c.read(two) + " " + new String(two[0].array()) + " " + two[1].position());
            System.out.println(c.read(ByteBuffer.allocate(1)) + " " + c.isConnected());
            System.out.println(out.socket().isConnected() + " " + out.socket().getInetAddress());
        }
        for (DatagramChannel c : all) {
            c.close();
        }
        System.out.println(sel.keys().size() + " " + sel.selectNow() + " " + sel.keys().size());
        sel.close();
    }
}
