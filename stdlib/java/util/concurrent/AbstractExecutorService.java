package java.util.concurrent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** What an executor service can do once it can execute. */
public abstract class AbstractExecutorService implements ExecutorService {
    public AbstractExecutorService() {
    }

    protected <T> RunnableFuture<T> newTaskFor(Runnable runnable, T value) {
        return new FutureTask<>(runnable, value);
    }

    protected <T> RunnableFuture<T> newTaskFor(Callable<T> callable) {
        return new FutureTask<>(callable);
    }

    @Override
    public Future<?> submit(Runnable task) {
        RunnableFuture<Void> f = newTaskFor(Objects.requireNonNull(task), null);
        execute(f);
        return f;
    }

    @Override
    public <T> Future<T> submit(Runnable task, T result) {
        RunnableFuture<T> f = newTaskFor(Objects.requireNonNull(task), result);
        execute(f);
        return f;
    }

    @Override
    public <T> Future<T> submit(Callable<T> task) {
        RunnableFuture<T> f = newTaskFor(Objects.requireNonNull(task));
        execute(f);
        return f;
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try {
            return invokeAny(tasks, false, 0);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Override
    public <T> T invokeAny(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException, ExecutionException, TimeoutException {
        return invokeAny(tasks, true, unit.toNanos(timeout));
    }

    private <T> T invokeAny(Collection<? extends Callable<T>> tasks, boolean timed, long nanos)
            throws InterruptedException, ExecutionException, TimeoutException {
        if (tasks.isEmpty()) {
            throw new IllegalArgumentException();
        }
        long deadline = System.nanoTime() + nanos;
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        CompletionService<T> service = new ExecutorCompletionService<>(this);
        try {
            ExecutionException failure = null;
            int running = 0;
            for (Callable<T> c : tasks) {
                futures.add(service.submit(Objects.requireNonNull(c)));
                running++;
                Future<T> f = service.poll();
                if (f != null) {
                    running--;
                    try {
                        return f.get();
                    } catch (ExecutionException e) {
                        failure = e;
                    }
                }
            }
            for (; running > 0; running--) {
                Future<T> f = timed ? service.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)
                        : service.take();
                if (f == null) {
                    throw new TimeoutException();
                }
                try {
                    return f.get();
                } catch (ExecutionException e) {
                    failure = e;
                } catch (RuntimeException e) {
                    failure = new ExecutionException(e);
                }
            }
            throw failure;
        } finally {
            cancelAll(futures, 0);
        }
    }

    private static <T> void cancelAll(List<Future<T>> futures, int from) {
        for (int i = from; i < futures.size(); i++) {
            futures.get(i).cancel(true);
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks) throws InterruptedException {
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        int done = 0;
        try {
            for (Callable<T> c : tasks) {
                RunnableFuture<T> f = newTaskFor(c);
                futures.add(f);
                execute(f);
            }
            for (; done < futures.size(); done++) {
                try {
                    futures.get(done).get();
                } catch (CancellationException | ExecutionException ignored) {
                    // The caller asks the future.
                }
            }
            return futures;
        } finally {
            cancelAll(futures, done);
        }
    }

    @Override
    public <T> List<Future<T>> invokeAll(Collection<? extends Callable<T>> tasks, long timeout, TimeUnit unit)
            throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        List<Future<T>> futures = new ArrayList<>(tasks.size());
        int done = 0;
        try {
            for (Callable<T> c : tasks) {
                futures.add(newTaskFor(c));
            }
            for (Future<T> f : futures) {
                if (deadline - System.nanoTime() <= 0) {
                    return futures;
                }
                execute((Runnable) f);
            }
            for (; done < futures.size(); done++) {
                try {
                    futures.get(done).get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (CancellationException | ExecutionException ignored) {
                    // The caller asks the future.
                } catch (TimeoutException late) {
                    return futures;
                }
            }
            return futures;
        } finally {
            cancelAll(futures, done);
        }
    }
}
