package jindo.internal.channels;

import java.io.IOException;
import java.nio.channels.AsynchronousChannel;
import java.nio.channels.AsynchronousChannelGroup;
import java.nio.channels.CompletionHandler;
import java.nio.channels.ShutdownChannelGroupException;
import java.nio.channels.spi.AsynchronousChannelProvider;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Channels whose handlers run on one executor's threads; who waits for the system waits on threads of its own. */
final class ChannelGroup extends AsynchronousChannelGroup {
    private final ExecutorService handlers;
    private final ExecutorService waiters = Executors.newCachedThreadPool(ChannelGroup::daemon);
    private final Set<AsynchronousChannel> channels = new HashSet<>();
    private boolean shutdown;

    ChannelGroup(AsynchronousChannelProvider provider, ExecutorService handlers) {
        super(provider);
        this.handlers = handlers;
    }

    static Thread daemon(Runnable r) {
        Thread t = new Thread(r, "Thread-nio");
        t.setDaemon(true);
        return t;
    }

    synchronized void add(AsynchronousChannel c) {
        if (shutdown) {
            throw new ShutdownChannelGroupException();
        }
        channels.add(c);
    }

    void remove(AsynchronousChannel c) {
        boolean last;
        synchronized (this) {
            channels.remove(c);
            last = shutdown && channels.isEmpty();
        }
        if (last) {
            end();
        }
    }

    private void end() {
        handlers.shutdown();
        waiters.shutdown();
    }

    @Override
    public synchronized boolean isShutdown() {
        return shutdown;
    }

    @Override
    public boolean isTerminated() {
        return handlers.isTerminated();
    }

    @Override
    public void shutdown() {
        boolean empty;
        synchronized (this) {
            shutdown = true;
            empty = channels.isEmpty();
        }
        if (empty) {
            end();
        }
    }

    @Override
    public void shutdownNow() throws IOException {
        List<AsynchronousChannel> open;
        synchronized (this) {
            shutdown = true;
            open = new ArrayList<>(channels);
        }
        for (AsynchronousChannel c : open) {
            c.close();
        }
        end();
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
        return handlers.awaitTermination(timeout, unit);
    }

    // ---- operations ----

    /** Runs what waits, then tells the handler, or the future when there is none. */
    <V, A> Future<V> start(Callable<V> work, A attachment, CompletionHandler<V, ? super A> handler) {
        CompletableFuture<V> future = handler == null ? new CompletableFuture<>() : null;
        try {
            waiters.execute(() -> run(work, attachment, handler, future));
        } catch (RejectedExecutionException e) {
            throw new ShutdownChannelGroupException();
        }
        return future;
    }

    private <V, A> void run(Callable<V> work, A attachment, CompletionHandler<V, ? super A> handler,
            CompletableFuture<V> future) {
        V value = null;
        Throwable failure = null;
        try {
            value = work.call();
        } catch (Throwable e) {
            failure = e;
        }
        if (future != null) {
            if (failure == null) {
                future.complete(value);
            } else {
                future.completeExceptionally(failure);
            }
            return;
        }
        V result = value;
        Throwable problem = failure;
        Runnable tell = () -> {
            if (problem == null) {
                handler.completed(result, attachment);
            } else {
                handler.failed(problem, attachment);
            }
        };
        try {
            handlers.execute(tell);
        } catch (RejectedExecutionException e) {
            tell.run();
        }
    }

    static <H> H check(H handler) {
        if (handler == null) {
            throw new NullPointerException("'handler' is null");
        }
        return handler;
    }
}
