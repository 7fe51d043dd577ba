package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** A publisher of the items submitted to it, with a bounded buffer for each subscriber. */
public class SubmissionPublisher<T> implements Flow.Publisher<T>, AutoCloseable {
    private static final int MAX_BUFFER = 1 << 30;

    private final Executor executor;
    private final int capacity;
    private final BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler;
    /** Guards itself and `closed`. */
    private final List<Subscription<T>> subscriptions = new ArrayList<>();
    private volatile boolean closed;
    private volatile Throwable closedBy;

    public SubmissionPublisher(Executor executor, int maxBufferCapacity,
            BiConsumer<? super Flow.Subscriber<? super T>, ? super Throwable> handler) {
        this.executor = Objects.requireNonNull(executor);
        if (maxBufferCapacity <= 0) {
            throw new IllegalArgumentException("capacity must be positive");
        }
        this.capacity = maxBufferCapacity >= MAX_BUFFER ? MAX_BUFFER
                : maxBufferCapacity == 1 ? 1 : Integer.highestOneBit(maxBufferCapacity - 1) << 1;
        this.handler = handler;
    }

    public SubmissionPublisher(Executor executor, int maxBufferCapacity) {
        this(executor, maxBufferCapacity, null);
    }

    public SubmissionPublisher() {
        this(ForkJoinPool.getCommonPoolParallelism() > 1 ? ForkJoinPool.commonPool() : r -> new Thread(r).start(),
                Flow.defaultBufferSize(), null);
    }

    /** The buffer of one subscriber and the turn of handing it out, which one thread at a time has. */
    private static final class Subscription<T> implements Flow.Subscription, Runnable {
        private final SubmissionPublisher<T> publisher;
        private final Flow.Subscriber<? super T> subscriber;
        private final ReentrantLock lock = new ReentrantLock();
        private final Condition room = lock.newCondition();
        private final ArrayDeque<T> buffer = new ArrayDeque<>();
        private long demand;
        private boolean started;
        private boolean running;
        private boolean complete;
        private boolean over;
        private Throwable error;

        Subscription(SubmissionPublisher<T> publisher, Flow.Subscriber<? super T> subscriber) {
            this.publisher = publisher;
            this.subscriber = subscriber;
        }

        /** In the lock: makes sure that somebody hands out. */
        private void schedule() {
            if (running || over) {
                return;
            }
            running = true;
            try {
                publisher.executor.execute(this);
            } catch (RuntimeException | Error e) {
                running = false;
                over = true;
                publisher.forget(this);
                throw e;
            }
        }

        void start() {
            lock.lock();
            try {
                schedule();
            } finally {
                lock.unlock();
            }
        }

        /** The lag after the item went in, 0 if over, -1 if there was no room in time. */
        int offer(T item, boolean wait, long nanos) throws InterruptedException {
            lock.lock();
            try {
                while (!over && buffer.size() >= publisher.capacity) {
                    if (!wait && nanos <= 0) {
                        return -1;
                    }
                    if (wait) {
                        room.await();
                    } else {
                        nanos = room.awaitNanos(nanos);
                    }
                }
                if (over) {
                    return 0;
                }
                buffer.add(item);
                schedule();
                return buffer.size();
            } finally {
                lock.unlock();
            }
        }

        void finish(Throwable t) {
            lock.lock();
            try {
                complete = true;
                error = t;
                if (t != null) {
                    buffer.clear();
                }
                schedule();
            } finally {
                lock.unlock();
            }
        }

        private void fail(Throwable t) {
            cancel();
            try {
                if (publisher.handler != null) {
                    publisher.handler.accept(subscriber, t);
                }
                subscriber.onError(t);
            } catch (Throwable ignored) {
                // The subscriber has had its chance.
            }
        }

        @Override
        public void run() {
            try {
                if (!started) {
                    started = true;
                    subscriber.onSubscribe(this);
                }
                for (;;) {
                    T item;
                    lock.lock();
                    try {
                        if (over) {
                            running = false;
                            return;
                        }
                        if (error != null || complete && buffer.isEmpty()) {
                            over = true;
                            running = false;
                            break;
                        }
                        if (demand == 0 || buffer.isEmpty()) {
                            running = false;
                            return;
                        }
                        item = buffer.poll();
                        if (demand != Long.MAX_VALUE) {
                            demand--;
                        }
                        room.signalAll();
                    } finally {
                        lock.unlock();
                    }
                    subscriber.onNext(item);
                }
                publisher.forget(this);
                if (error != null) {
                    subscriber.onError(error);
                } else {
                    subscriber.onComplete();
                }
            } catch (Throwable t) {
                fail(t);
            }
        }

        @Override
        public void request(long n) {
            if (n <= 0) {
                finish(new IllegalArgumentException("non-positive subscription request"));
                return;
            }
            lock.lock();
            try {
                demand = demand + n < 0 ? Long.MAX_VALUE : demand + n;
                schedule();
            } finally {
                lock.unlock();
            }
        }

        @Override
        public void cancel() {
            lock.lock();
            try {
                over = true;
                buffer.clear();
                room.signalAll();
            } finally {
                lock.unlock();
            }
            publisher.forget(this);
        }

        int size() {
            lock.lock();
            try {
                return buffer.size();
            } finally {
                lock.unlock();
            }
        }

        long demand() {
            lock.lock();
            try {
                return demand;
            } finally {
                lock.unlock();
            }
        }
    }

    private void forget(Subscription<T> s) {
        synchronized (subscriptions) {
            subscriptions.remove(s);
        }
    }

    private List<Subscription<T>> current() {
        synchronized (subscriptions) {
            return new ArrayList<>(subscriptions);
        }
    }

    @Override
    public void subscribe(Flow.Subscriber<? super T> subscriber) {
        Objects.requireNonNull(subscriber);
        Subscription<T> s = new Subscription<>(this, subscriber);
        boolean late;
        synchronized (subscriptions) {
            for (Subscription<T> other : subscriptions) {
                if (other.subscriber.equals(subscriber)) {
                    other.finish(new IllegalStateException("Duplicate subscribe"));
                    return;
                }
            }
            late = closed;
            if (!late) {
                subscriptions.add(s);
            }
        }
        s.start();
        if (late) {
            s.finish(closedBy);
        }
    }

    private List<Subscription<T>> open(T item) {
        Objects.requireNonNull(item);
        if (closed) {
            throw new IllegalStateException("Closed");
        }
        return current();
    }

    public int submit(T item) {
        int lag = 0;
        boolean interrupted = false;
        for (Subscription<T> s : open(item)) {
            for (;;) {
                try {
                    lag = Math.max(lag, s.offer(item, true, 0));
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return lag;
    }

    public int offer(T item, BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        return offer(item, 0, TimeUnit.NANOSECONDS, onDrop);
    }

    public int offer(T item, long timeout, TimeUnit unit,
            BiPredicate<Flow.Subscriber<? super T>, ? super T> onDrop) {
        long nanos = unit.toNanos(timeout);
        int lag = 0;
        int drops = 0;
        for (Subscription<T> s : open(item)) {
            int n = tryOffer(s, item, nanos);
            if (n < 0 && onDrop != null && onDrop.test(s.subscriber, item)) {
                n = tryOffer(s, item, 0);
            }
            if (n < 0) {
                drops++;
            } else {
                lag = Math.max(lag, n);
            }
        }
        return drops > 0 ? -drops : lag;
    }

    private static <T> int tryOffer(Subscription<T> s, T item, long nanos) {
        try {
            return s.offer(item, false, nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void close(Throwable t) {
        List<Subscription<T>> all;
        synchronized (subscriptions) {
            if (closed) {
                return;
            }
            closedBy = t;
            closed = true;
            all = new ArrayList<>(subscriptions);
            subscriptions.clear();
        }
        for (Subscription<T> s : all) {
            s.finish(t);
        }
    }

    @Override
    public void close() {
        close(null);
    }

    public void closeExceptionally(Throwable error) {
        close(Objects.requireNonNull(error));
    }

    public boolean isClosed() {
        return closed;
    }

    public Throwable getClosedException() {
        return closedBy;
    }

    public boolean hasSubscribers() {
        return !current().isEmpty();
    }

    public int getNumberOfSubscribers() {
        return current().size();
    }

    public Executor getExecutor() {
        return executor;
    }

    public int getMaxBufferCapacity() {
        return capacity;
    }

    public List<Flow.Subscriber<? super T>> getSubscribers() {
        List<Flow.Subscriber<? super T>> all = new ArrayList<>();
        for (Subscription<T> s : current()) {
            all.add(s.subscriber);
        }
        return all;
    }

    public boolean isSubscribed(Flow.Subscriber<? super T> subscriber) {
        return getSubscribers().contains(Objects.requireNonNull(subscriber));
    }

    public long estimateMinimumDemand() {
        long least = Long.MAX_VALUE;
        boolean any = false;
        for (Subscription<T> s : current()) {
            least = Math.min(least, s.demand() - s.size());
            any = true;
        }
        return any ? least : 0;
    }

    public int estimateMaximumLag() {
        int most = 0;
        for (Subscription<T> s : current()) {
            most = Math.max(most, s.size());
        }
        return most;
    }

    public CompletableFuture<Void> consume(Consumer<? super T> consumer) {
        Objects.requireNonNull(consumer);
        CompletableFuture<Void> done = new CompletableFuture<>();
        subscribe(new Flow.Subscriber<T>() {
            private Flow.Subscription subscription;

            @Override
            public void onSubscribe(Flow.Subscription s) {
                subscription = s;
                done.whenComplete((v, e) -> s.cancel());
                s.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(T item) {
                try {
                    consumer.accept(item);
                } catch (Throwable t) {
                    subscription.cancel();
                    done.completeExceptionally(t);
                }
            }

            @Override
            public void onError(Throwable t) {
                done.completeExceptionally(t);
            }

            @Override
            public void onComplete() {
                done.complete(null);
            }
        });
        return done;
    }
}
