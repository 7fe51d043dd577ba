import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Executors, futures, latches, barriers, exchangers: the java.util.concurrent that programs lean on. */
public class Deadlines {
    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        AtomicLong sum = new AtomicLong();
        java.util.List<Future<Integer>> all = new java.util.ArrayList<>();
        for (int i = 0; i < 50; i++) {
            int n = i;
            all.add(pool.submit(() -> {
                sum.addAndGet(n);
                return n * n;
            }));
        }
        int total = 0;
        for (Future<Integer> f : all)
            total += f.get();
        System.out.println(total + " " + sum);
        Future<?> bad = pool.submit(() -> {
            throw new IllegalArgumentException("task");
        });
        try {
            bad.get();
        } catch (ExecutionException e) {
            System.out.println(e.getMessage() + " | " + e.getCause().getMessage());
        }
        CountDownLatch begun = new CountDownLatch(1), ended = new CountDownLatch(1);
        Future<?> slow = pool.submit(() -> {
            begun.countDown();
            try {
                Thread.sleep(100000);
            } catch (InterruptedException e) {
                System.out.println("cancelled");
            }
            ended.countDown();
        });
        begun.await();
        try {
            slow.get(20, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            System.out.println("timeout " + slow.isDone());
        }
        slow.cancel(true);
        ended.await();
        System.out.println(slow.isCancelled());
        pool.shutdown();
        System.out.println(pool.awaitTermination(50, TimeUnit.SECONDS) + " " + pool.isTerminated());
        try {
            pool.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
        CyclicBarrier barrier = new CyclicBarrier(3, () -> System.out.println("barrier"));
        CountDownLatch latch = new CountDownLatch(3);
        for (int i = 0; i < 3; i++)
            new Thread(() -> {
                try {
                    barrier.await();
                    barrier.await();
                    latch.countDown();
                } catch (Exception e) {
                    e.printStackTrace();
                }
            }).start();
        latch.await();
        System.out.println(latch.getCount());
        CompletableFuture<String> cf = CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.completedFuture(2), (a, b) -> "" + a * b);
        System.out.println(cf.get());
    }
}
