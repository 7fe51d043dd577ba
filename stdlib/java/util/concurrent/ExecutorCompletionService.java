package java.util.concurrent;

import java.util.Objects;

/** A completion service on an executor. */
public class ExecutorCompletionService<V> implements CompletionService<V> {
    private final Executor executor;
    private final BlockingQueue<Future<V>> done;

    public ExecutorCompletionService(Executor executor) {
        this(executor, new LinkedBlockingQueue<>());
    }

    public ExecutorCompletionService(Executor executor, BlockingQueue<Future<V>> completionQueue) {
        this.executor = Objects.requireNonNull(executor);
        this.done = Objects.requireNonNull(completionQueue);
    }

    private Future<V> run(RunnableFuture<V> f) {
        executor.execute(new FutureTask<Void>(f, null) {
            @Override
            protected void done() {
                done.add(f);
            }
        });
        return f;
    }

    @Override
    public Future<V> submit(Callable<V> task) {
        return run(new FutureTask<>(task));
    }

    @Override
    public Future<V> submit(Runnable task, V result) {
        return run(new FutureTask<>(task, result));
    }

    @Override
    public Future<V> take() throws InterruptedException {
        return done.take();
    }

    @Override
    public Future<V> poll() {
        return done.poll();
    }

    @Override
    public Future<V> poll(long timeout, TimeUnit unit) throws InterruptedException {
        return done.poll(timeout, unit);
    }
}
