import java.util.*;
import java.util.concurrent.*;

/** Items published to subscribers with their own demand. */
public class Publishers {
    static class Taker implements Flow.Subscriber<Integer> {
        final List<Object> seen = new ArrayList<>();
        final CountDownLatch done = new CountDownLatch(1);
        private final int step;
        private Flow.Subscription subscription;

        Taker(int step) {
            this.step = step;
        }

        @Override
        public void onSubscribe(Flow.Subscription s) {
            subscription = s;
            s.request(step);
        }

        @Override
        public void onNext(Integer item) {
            seen.add(item);
            subscription.request(step);
        }

        @Override
        public void onError(Throwable t) {
            seen.add(t);
            done.countDown();
        }

        @Override
        public void onComplete() {
            seen.add("done");
            done.countDown();
        }
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Taker a = new Taker(1);
        Taker b = new Taker(10);
        try (SubmissionPublisher<Integer> p = new SubmissionPublisher<>(pool, 4)) {
            p.subscribe(a);
            p.subscribe(b);
            for (int i = 0; i < 50; i++) {
                p.submit(i);
            }
            System.out.println(p.getNumberOfSubscribers() + " " + p.getMaxBufferCapacity() + p.isClosed());
        }
        a.done.await();
        b.done.await();
        System.out.println(a.seen);
        System.out.println(b.seen.equals(a.seen));
        SubmissionPublisher<Integer> q = new SubmissionPublisher<>(pool, 8);
        Taker c = new Taker(1);
        q.subscribe(c);
        q.closeExceptionally(new IllegalStateException("over"));
        c.done.await();
        System.out.println(c.seen + " " + q.isClosed() + q.hasSubscribers());
        try {
            q.submit(1);
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        SubmissionPublisher<Integer> r = new SubmissionPublisher<>(pool, 8);
        int[] sum = new int[1];
        CompletableFuture<Void> f = r.consume(x -> sum[0] += x);
        r.submit(3);
        r.submit(4);
        r.close();
        f.join();
        System.out.println(sum[0]);
        pool.shutdown();
    }
}
