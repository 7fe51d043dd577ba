import java.nio.ByteBuffer;
import java.nio.channels.*;

public class PipesAndThreads {
    public static void main(String[] args) throws Exception {
        Pipe p = Pipe.open();
        Thread t = new Thread(() -> {
            try (Pipe.SinkChannel s = p.sink()) {
                ByteBuffer b = ByteBuffer.allocate(1000);
                for (int i = 0; i < 300; i++) {
                    b.clear();
                    while (b.hasRemaining()) {
                        b.put((byte) i);
                    }
                    b.flip();
                    while (b.hasRemaining()) {
                        s.write(b);
                    }
                }
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        t.start();
        long sum = 0;
        int total = 0;
        ByteBuffer b = ByteBuffer.allocateDirect(777);
        int n;
        while ((n = p.source().read(b)) >= 0) {
            b.flip();
            total += n;
            while (b.hasRemaining()) {
                sum += b.get() & 0xff;
            }
            b.clear();
        }
        t.join();
        System.out.println(total + " " + sum);
        Pipe q = Pipe.open();
        q.source().configureBlocking(false);
        Selector sel = Selector.open();
        SelectionKey k = q.source().register(sel, SelectionKey.OP_READ);
        System.out.println(q.source().read(ByteBuffer.allocate(1)) + " " + sel.selectNow());
        Thread later = new Thread(() -> {
            try {
                Thread.sleep(30);
                q.sink().write(ByteBuffer.wrap(new byte[] {5}));
            } catch (Exception e) {
                System.out.println(e);
            }
        });
        later.start();
        System.out.println(sel.select(5000) + " " + k.isReadable());
        ByteBuffer one = ByteBuffer.allocate(4);
        System.out.println(q.source().read(one) + " " + one.get(0));
        later.join();
        q.sink().configureBlocking(false);
        ByteBuffer big = ByteBuffer.allocate(10_000_000);
        int first = q.sink().write(big);
        System.out.println((first > 0 && first < 10_000_000));
        q.sink().close();
        q.source().close();
        sel.close();
        System.out.println(k.isValid());
    }
}
