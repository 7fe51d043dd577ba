import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.concurrent.*;

public class AsyncFiles {
    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("jt", null);
        AsynchronousFileChannel c = AsynchronousFileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE);
        System.out.println(c.write(ByteBuffer.wrap("asynchronous".getBytes()), 0).get() + " " + c.size());
        ByteBuffer b = ByteBuffer.allocate(5);
        System.out.println(c.read(b, 1).get() + " " + new String(b.array()));
        System.out.println(c.read(ByteBuffer.allocate(1), 100).get());
        CountDownLatch done = new CountDownLatch(1);
        c.read(ByteBuffer.allocate(3), 0, "attachment", new CompletionHandler<Integer, String>() {
            public void completed(Integer n, String a) {
                System.out.println(n + " " + a);
                done.countDown();
            }

            public void failed(Throwable t, String a) {
                System.out.println(t);
                done.countDown();
            }
        });
        done.await();
        FileLock lock = c.lock().get();
        System.out.println(lock.isValid() + " " + lock.channel() + " " + (lock.acquiredBy() == c));
        lock.release();
        System.out.println(c.tryLock(0, 1, true).isShared());
        c.truncate(3).force(false);
        System.out.println(c.size() + " " + c.isOpen());
        try {
            c.read(ByteBuffer.allocate(1), -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        c.close();
        try {
            c.size();
        } catch (ClosedChannelException e) {
            System.out.println(e);
        }
        try {
            c.read(ByteBuffer.allocate(1), 0).get();
        } catch (ExecutionException e) {
            System.out.println(e.getCause());
        }
        AsynchronousFileChannel ro = AsynchronousFileChannel.open(f, StandardOpenOption.READ);
        try {
            ro.write(ByteBuffer.allocate(1), 0);
        } catch (NonWritableChannelException e) {
            System.out.println(e);
        }
        ro.close();
        try {
            AsynchronousFileChannel.open(f, StandardOpenOption.APPEND);
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        Files.delete(f);
    }
}
