import java.net.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.util.concurrent.*;

public class AsyncSockets {
    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (ExecutionException e) {
            System.out.println(what + ": failed " + e.getCause());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    static ByteBuffer bytes(String s) {
        return ByteBuffer.wrap(s.getBytes());
    }

    public static void main(String[] args) throws Exception {
        AsynchronousServerSocketChannel server = AsynchronousServerSocketChannel.open();
        show("unbound", () -> server.accept());
        server.bind(new InetSocketAddress("127.0.0.1", 0));
        Future<AsynchronousSocketChannel> pending = server.accept();
        show("accept twice", () -> server.accept());
        AsynchronousSocketChannel a = AsynchronousSocketChannel.open();
        show("not connected", () -> a.read(ByteBuffer.allocate(1)));
        System.out.println(a.getRemoteAddress() + " " + a.isOpen());
        show("connect", () -> a.connect(server.getLocalAddress()).get());
        AsynchronousSocketChannel b = pending.get();
        System.out.println(a.getRemoteAddress().equals(server.getLocalAddress()) + " " + b.getRemoteAddress().equals(a.getLocalAddress()));
        show("write", () -> a.write(bytes("hello")).get());
        ByteBuffer buf = ByteBuffer.allocate(10);
        show("read", () -> b.read(buf).get() + " " + new String(buf.array(), 0, buf.position()));
        Future<Integer> waiting = b.read(buf);
        show("read twice", () -> b.read(ByteBuffer.allocate(1)));
        CompletableFuture<String> told = new CompletableFuture<>();
        a.write(bytes("12"), "note", new CompletionHandler<Integer, String>() {
            @Override
            public void completed(Integer n, String note) {
                told.complete(n + note);
            }

            @Override
            public void failed(Throwable e, String note) {
                told.complete(e + note);
            }
        });
        System.out.println(told.get() + " " + waiting.get());
        CompletableFuture<String> late = new CompletableFuture<>();
        b.read(ByteBuffer.allocate(1), 20, TimeUnit.MILLISECONDS, null, new CompletionHandler<Integer, Object>() {
            @Override
            public void completed(Integer n, Object o) {
                late.complete("read " + n);
            }

            @Override
            public void failed(Throwable e, Object o) {
                late.complete(e.toString());
            }
        });
        System.out.println(late.get());
        CompletableFuture<String> both = new CompletableFuture<>();
        a.write(new ByteBuffer[] {bytes("ab"), bytes("cd")}, 0, 2, 0, TimeUnit.SECONDS, null, new CompletionHandler<Long, Object>() {
            @Override
            public void completed(Long n, Object o) {
                both.complete("wrote " + n);
            }

            @Override
            public void failed(Throwable e, Object o) {
                both.complete(e.toString());
            }
        });
        System.out.println(both.get());
        show("option", () -> a.setOption(StandardSocketOptions.TCP_NODELAY, true).getOption(StandardSocketOptions.TCP_NODELAY));
        a.shutdownOutput();
        show("shut write", () -> a.write(bytes("x")).get());
        b.close();
        show("end", () -> a.read(ByteBuffer.allocate(1)).get());
        Future<AsynchronousSocketChannel> forever = server.accept();
        server.close();
        show("closed while waiting", () -> forever.get());
        show("closed", () -> server.accept().get());
        a.close();
        show("closed read", () -> a.read(ByteBuffer.allocate(1)).get());
        show("closed address", () -> a.getLocalAddress());
        AsynchronousChannelGroup group = AsynchronousChannelGroup.withFixedThreadPool(1, r -> new Thread(r, "handlers"));
        AsynchronousServerSocketChannel s2 = AsynchronousServerSocketChannel.open(group).bind(new InetSocketAddress("127.0.0.1", 0));
        CompletableFuture<String> where = new CompletableFuture<>();
        s2.accept(null, new CompletionHandler<AsynchronousSocketChannel, Object>() {
            @Override
            public void completed(AsynchronousSocketChannel c, Object o) {
                where.complete(Thread.currentThread().getName());
            }

            @Override
            public void failed(Throwable e, Object o) {
                where.complete(e.toString());
            }
        });
        AsynchronousSocketChannel c = AsynchronousSocketChannel.open();
        c.connect(s2.getLocalAddress()).get();
        System.out.println(where.get() + " " + group.isShutdown());
        group.shutdownNow();
        System.out.println(group.awaitTermination(5, TimeUnit.SECONDS) + " " + group.isTerminated() + " " + s2.isOpen());
        show("shut group", () -> AsynchronousSocketChannel.open(group));
        show("refused", () -> AsynchronousSocketChannel.open().connect(new InetSocketAddress("127.0.0.1", 1)).get());
    }
}
