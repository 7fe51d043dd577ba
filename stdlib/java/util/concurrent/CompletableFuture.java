package java.util.concurrent;

import java.util.ArrayDeque;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import jindo.internal.Unsafe;

/**
 * A result to come, and what is to happen when it has. The result is set once by compare-and-set; actions that wait
 * for it stand on a stack that whoever completes it empties. A chain of stages is worked off in a loop, not by
 * recursion, however long it is.
 */
public class CompletableFuture<T> implements Future<T>, CompletionStage<T> {
    private static final long RESULT = Unsafe.fieldOffset(CompletableFuture.class, "result");
    private static final long STACK = Unsafe.fieldOffset(CompletableFuture.class, "stack");
    private static final Object NULL = new Object();
    private static final Executor ASYNC = ForkJoinPool.getCommonPoolParallelism() > 1 ? ForkJoinPool.commonPool()
            : new ThreadPerTask();

    /** Null until complete; NULL for null, Failure for an exception, else the value. */
    private volatile Object result;
    private volatile Action stack;

    private record Failure(Throwable ex) {
    }

    private static final class ThreadPerTask implements Executor {
        @Override
        public void execute(Runnable r) {
            new Thread(Objects.requireNonNull(r)).start();
        }
    }

    /** Marks what the async methods hand to executors. */
    public interface AsynchronousCompletionTask {
    }

    /** What waits for a future; run at most once though it may stand on two stacks. */
    private abstract static class Action implements Runnable, AsynchronousCompletionTask {
        private static final long DONE = Unsafe.fieldOffset(Action.class, "done");
        Action next;
        volatile int done;
        private final Executor executor;
        final CompletableFuture<?> target;

        Action(Executor executor, CompletableFuture<?> target) {
            this.executor = executor;
            this.target = target;
        }

        /** Whether what it waits for is there. */
        abstract boolean ready();

        /** Completes the target without working off the target's own stack. */
        abstract void act() throws Throwable;

        /** The future that this completed, or null if it is still to be completed or was before. */
        final CompletableFuture<?> fire() {
            if (!ready() || done != 0 || !Unsafe.compareAndSetInt(this, DONE, 0, 1)) {
                return null;
            }
            if (executor == null) {
                perform();
                return target;
            }
            try {
                executor.execute(this);
            } catch (Throwable t) {
                target.fail(wrap(t));
                return target;
            }
            return null;
        }

        private void perform() {
            try {
                act();
            } catch (Throwable t) {
                target.fail(wrap(t));
            }
        }

        @Override
        public final void run() {
            perform();
            target.workOff();
        }
    }

    public CompletableFuture() {
    }

    private CompletableFuture(Object result) {
        this.result = result;
    }

    // Completing.

    private static Throwable wrap(Throwable t) {
        return t instanceof CompletionException ? t : new CompletionException(t);
    }

    final boolean succeed(Object value) {
        return Unsafe.compareAndSetReference(this, RESULT, null, value == null ? NULL : value);
    }

    final boolean fail(Throwable t) {
        return Unsafe.compareAndSetReference(this, RESULT, null, new Failure(t));
    }

    /** Takes over the result of another stage, now or when it comes. */
    final void follow(CompletionStage<? extends T> stage) {
        followFuture(stage instanceof Stage<? extends T> s ? s : stage.toCompletableFuture());
    }

    private void followFuture(CompletableFuture<?> f) {
        f.push(new Action(null, this) {
            @Override
            boolean ready() {
                return f.result != null;
            }

            @Override
            void act() {
                copyFrom(f);
            }
        });
    }

    final void copyFrom(CompletableFuture<?> f) {
        Object r = f.result;
        if (r instanceof Failure x) {
            fail(wrap(x.ex));
        } else {
            Unsafe.compareAndSetReference(this, RESULT, null, r);
        }
    }

    /** For whenComplete: runs the action and keeps the result, unless only the action fails. */
    final void afterAction(CompletableFuture<T> source, Runnable action) {
        Object r = source.result;
        try {
            action.run();
        } catch (Throwable t) {
            if (!(r instanceof Failure)) {
                fail(wrap(t));
                return;
            }
            Throwable first = ((Failure) r).ex;
            if (first != t) {
                first.addSuppressed(t);
            }
        }
        copyFrom(source);
    }

    /** Puts an action on the stack, or fires it at once if this is complete. */
    private void push(Action a) {
        while (result == null) {
            Action s = stack;
            a.next = s;
            if (Unsafe.compareAndSetReference(this, STACK, s, a)) {
                if (result != null) {
                    workOff();
                }
                return;
            }
        }
        a.next = null;
        CompletableFuture<?> d = a.fire();
        if (d != null) {
            d.workOff();
        }
    }

    private Action pop() {
        for (;;) {
            Action a = stack;
            if (a == null || Unsafe.compareAndSetReference(this, STACK, a, a.next)) {
                return a;
            }
        }
    }

    /** Fires all that waits for this, and all that waits for what that completes. */
    private void workOff() {
        if (result == null || stack == null) {
            return;
        }
        ArrayDeque<CompletableFuture<?>> todo = new ArrayDeque<>();
        todo.push(this);
        while (!todo.isEmpty()) {
            CompletableFuture<?> f = todo.peek();
            Action a = f.result == null ? null : f.pop();
            if (a == null) {
                todo.pop();
                continue;
            }
            CompletableFuture<?> d = a.fire();
            if (d != null && d.stack != null) {
                todo.push(d);
            }
        }
    }

    public boolean complete(T value) {
        boolean done = succeed(value);
        workOff();
        return done;
    }

    public boolean completeExceptionally(Throwable ex) {
        boolean done = fail(Objects.requireNonNull(ex));
        workOff();
        return done;
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean done = fail(new CancellationException());
        workOff();
        return done || isCancelled();
    }

    public void obtrudeValue(T value) {
        result = value == null ? NULL : value;
        workOff();
    }

    public void obtrudeException(Throwable ex) {
        result = new Failure(Objects.requireNonNull(ex));
        workOff();
    }

    // Making.

    private static Executor required(Executor e) {
        return Objects.requireNonNull(e);
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier) {
        return supplyAsync(supplier, ASYNC);
    }

    public static <U> CompletableFuture<U> supplyAsync(Supplier<U> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        CompletableFuture<U> f = new CompletableFuture<>();
        executor.execute(f.new Start(supplier));
        return f;
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable) {
        return runAsync(runnable, ASYNC);
    }

    public static CompletableFuture<Void> runAsync(Runnable runnable, Executor executor) {
        Objects.requireNonNull(runnable);
        CompletableFuture<Void> f = new CompletableFuture<>();
        executor.execute(f.new Start(() -> {
            runnable.run();
            return null;
        }));
        return f;
    }

    private final class Start implements Runnable, AsynchronousCompletionTask {
        private final Supplier<? extends T> supplier;

        Start(Supplier<? extends T> supplier) {
            this.supplier = supplier;
        }

        @Override
        public void run() {
            if (result == null) {
                try {
                    succeed(supplier.get());
                } catch (Throwable t) {
                    fail(wrap(t));
                }
            }
            workOff();
        }
    }

    public static <U> CompletableFuture<U> completedFuture(U value) {
        return new CompletableFuture<>(value == null ? NULL : value);
    }

    public static <U> CompletableFuture<U> failedFuture(Throwable ex) {
        return new CompletableFuture<>(new Failure(Objects.requireNonNull(ex)));
    }

    public static <U> CompletionStage<U> completedStage(U value) {
        return new Stage<>(value == null ? NULL : value);
    }

    public static <U> CompletionStage<U> failedStage(Throwable ex) {
        return new Stage<>(new Failure(Objects.requireNonNull(ex)));
    }

    public <U> CompletableFuture<U> newIncompleteFuture() {
        return new CompletableFuture<>();
    }

    public Executor defaultExecutor() {
        return ASYNC;
    }

    public CompletableFuture<T> copy() {
        CompletableFuture<T> d = newIncompleteFuture();
        d.follow(this);
        return d;
    }

    public CompletionStage<T> minimalCompletionStage() {
        Stage<T> d = new Stage<>(null);
        d.follow(this);
        return d;
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
        Objects.requireNonNull(supplier);
        executor.execute(new Start(supplier));
        return this;
    }

    public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
        return completeAsync(supplier, defaultExecutor());
    }

    // Time.

    private static final class Delayer {
        static final ScheduledThreadPoolExecutor TIMER = timer();

        private static ScheduledThreadPoolExecutor timer() {
            ScheduledThreadPoolExecutor e = new ScheduledThreadPoolExecutor(1, r -> {
                Thread t = new Thread(r);
                t.setDaemon(true);
                t.setName("CompletableFutureDelayScheduler");
                return t;
            });
            e.setRemoveOnCancelPolicy(true);
            return e;
        }
    }

    private CompletableFuture<T> after(long timeout, TimeUnit unit, Runnable action) {
        Objects.requireNonNull(unit);
        if (result == null) {
            Future<?> timer = Delayer.TIMER.schedule(action, timeout, unit);
            whenComplete((v, t) -> timer.cancel(false));
        }
        return this;
    }

    public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
        return after(timeout, unit, () -> completeExceptionally(new TimeoutException()));
    }

    public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
        return after(timeout, unit, () -> complete(value));
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit, Executor executor) {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(executor);
        return r -> Delayer.TIMER.schedule(() -> executor.execute(r), delay, unit);
    }

    public static Executor delayedExecutor(long delay, TimeUnit unit) {
        return delayedExecutor(delay, unit, ASYNC);
    }

    // Stages.

    private interface OnValue<D, V> {
        void act(CompletableFuture<D> target, V value) throws Throwable;
    }

    private interface OnBoth<D, V, W> {
        void act(CompletableFuture<D> target, V value, W other) throws Throwable;
    }

    @SuppressWarnings("unchecked")
    private T value() {
        Object r = result;
        return r == NULL || r instanceof Failure ? null : (T) r;
    }

    private Throwable failure() {
        return result instanceof Failure f ? f.ex : null;
    }

    private <D> CompletableFuture<D> then(Executor e, Object function, OnValue<D, T> body) {
        Objects.requireNonNull(function);
        CompletableFuture<D> d = newIncompleteFuture();
        push(new Action(e, d) {
            @Override
            boolean ready() {
                return result != null;
            }

            @Override
            void act() throws Throwable {
                if (failure() != null) {
                    d.copyFrom(CompletableFuture.this);
                } else if (d.result == null) {
                    body.act(d, value());
                    d.workOffLater();
                }
            }
        });
        return d;
    }

    /** The loop that fired the action does it. */
    private void workOffLater() {
    }

    private <D> CompletableFuture<D> always(Executor e, Object function, OnBoth<D, T, Throwable> body) {
        Objects.requireNonNull(function);
        CompletableFuture<D> d = newIncompleteFuture();
        push(new Action(e, d) {
            @Override
            boolean ready() {
                return result != null;
            }

            @Override
            void act() throws Throwable {
                if (d.result == null) {
                    body.act(d, value(), failure());
                }
            }
        });
        return d;
    }

    private CompletableFuture<T> recover(Executor e, Object function, OnValue<T, Throwable> body) {
        Objects.requireNonNull(function);
        CompletableFuture<T> d = newIncompleteFuture();
        push(new Action(e, d) {
            @Override
            boolean ready() {
                return result != null;
            }

            @Override
            void act() throws Throwable {
                if (failure() == null) {
                    d.copyFrom(CompletableFuture.this);
                } else if (d.result == null) {
                    body.act(d, failure());
                }
            }
        });
        return d;
    }

    @SuppressWarnings("unchecked")
    private <D, W> CompletableFuture<D> both(Executor e, Object function, CompletionStage<? extends W> other,
            OnBoth<D, T, W> body) {
        Objects.requireNonNull(function);
        CompletableFuture<W> b = (CompletableFuture<W>) other.toCompletableFuture();
        CompletableFuture<D> d = newIncompleteFuture();
        class Both extends Action {
            Both() {
                super(e, d);
            }

            @Override
            boolean ready() {
                return result != null && b.result != null;
            }

            @Override
            void act() throws Throwable {
                if (failure() != null) {
                    d.copyFrom(CompletableFuture.this);
                } else if (b.failure() != null) {
                    d.copyFrom(b);
                } else if (d.result == null) {
                    body.act(d, value(), b.value());
                }
            }
        }
        Both a = new Both();
        push(a);
        if (a.done == 0 && b != this) {
            b.push(new Forward(a));
        }
        return d;
    }

    /** Stands on the second stack for an action on the first. */
    private static final class Forward extends Action {
        private final Action to;

        Forward(Action to) {
            super(null, new CompletableFuture<>());
            this.to = to;
        }

        @Override
        boolean ready() {
            return true;
        }

        @Override
        void act() {
            CompletableFuture<?> d = to.fire();
            if (d != null) {
                d.workOff();
            }
        }
    }

    @SuppressWarnings("unchecked")
    private <D> CompletableFuture<D> either(Executor e, Object function, CompletionStage<?> other,
            OnValue<D, T> body) {
        Objects.requireNonNull(function);
        CompletableFuture<T> b = (CompletableFuture<T>) other.toCompletableFuture();
        CompletableFuture<D> d = newIncompleteFuture();
        Action a = new Action(e, d) {
            @Override
            boolean ready() {
                return result != null || b.result != null;
            }

            @Override
            void act() throws Throwable {
                CompletableFuture<T> first = result != null ? CompletableFuture.this : b;
                if (first.failure() != null) {
                    d.copyFrom(first);
                } else if (d.result == null) {
                    body.act(d, first.value());
                }
            }
        };
        push(a);
        if (a.done == 0 && b != this) {
            b.push(new Forward(a));
        }
        return d;
    }

    @Override
    public <U> CompletableFuture<U> thenApply(Function<? super T, ? extends U> fn) {
        return then(null, fn, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn) {
        return then(defaultExecutor(), fn, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> thenApplyAsync(Function<? super T, ? extends U> fn, Executor executor) {
        return then(required(executor), fn, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public CompletableFuture<Void> thenAccept(Consumer<? super T> action) {
        return then(null, action, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action) {
        return then(defaultExecutor(), action, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> thenAcceptAsync(Consumer<? super T> action, Executor executor) {
        return then(required(executor), action, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> thenRun(Runnable action) {
        return then(null, action, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action) {
        return then(defaultExecutor(), action, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> thenRunAsync(Runnable action, Executor executor) {
        return then(required(executor), action, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombine(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(null, fn, other, (d, a, b) -> d.succeed(fn.apply(a, b)));
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn) {
        return both(defaultExecutor(), fn, other, (d, a, b) -> d.succeed(fn.apply(a, b)));
    }

    @Override
    public <U, V> CompletableFuture<V> thenCombineAsync(
            CompletionStage<? extends U> other, BiFunction<? super T, ? super U, ? extends V> fn, Executor executor) {
        return both(required(executor), fn, other, (d, a, b) -> d.succeed(fn.apply(a, b)));
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBoth(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return both(null, action, other, (d, a, b) -> {
            action.accept(a, b);
            d.succeed(null);
        });
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action) {
        return both(defaultExecutor(), action, other, (d, a, b) -> {
            action.accept(a, b);
            d.succeed(null);
        });
    }

    @Override
    public <U> CompletableFuture<Void> thenAcceptBothAsync(
            CompletionStage<? extends U> other, BiConsumer<? super T, ? super U> action, Executor executor) {
        return both(required(executor), action, other, (d, a, b) -> {
            action.accept(a, b);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterBoth(CompletionStage<?> other, Runnable action) {
        return both(null, action, other, (d, a, b) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(CompletionStage<?> other, Runnable action) {
        return both(defaultExecutor(), action, other, (d, a, b) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterBothAsync(
            CompletionStage<?> other, Runnable action, Executor executor) {
        return both(required(executor), action, other, (d, a, b) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public <U> CompletableFuture<U> applyToEither(
            CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(null, fn, other, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> fn) {
        return either(defaultExecutor(), fn, other, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> applyToEitherAsync(
            CompletionStage<? extends T> other, Function<? super T, U> fn, Executor executor) {
        return either(required(executor), fn, other, (d, v) -> d.succeed(fn.apply(v)));
    }

    @Override
    public CompletableFuture<Void> acceptEither(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return either(null, action, other, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action) {
        return either(defaultExecutor(), action, other, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> acceptEitherAsync(
            CompletionStage<? extends T> other, Consumer<? super T> action, Executor executor) {
        return either(required(executor), action, other, (d, v) -> {
            action.accept(v);
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterEither(CompletionStage<?> other, Runnable action) {
        return either(null, action, other, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(CompletionStage<?> other, Runnable action) {
        return either(defaultExecutor(), action, other, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public CompletableFuture<Void> runAfterEitherAsync(
            CompletionStage<?> other, Runnable action, Executor executor) {
        return either(required(executor), action, other, (d, v) -> {
            action.run();
            d.succeed(null);
        });
    }

    @Override
    public <U> CompletableFuture<U> thenCompose(Function<? super T, ? extends CompletionStage<U>> fn) {
        return then(null, fn, (d, v) -> d.follow(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(Function<? super T, ? extends CompletionStage<U>> fn) {
        return then(defaultExecutor(), fn, (d, v) -> d.follow(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> thenComposeAsync(
            Function<? super T, ? extends CompletionStage<U>> fn, Executor executor) {
        return then(required(executor), fn, (d, v) -> d.follow(fn.apply(v)));
    }

    @Override
    public <U> CompletableFuture<U> handle(BiFunction<? super T, Throwable, ? extends U> fn) {
        return always(null, fn, (d, v, t) -> d.succeed(fn.apply(v, t)));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(BiFunction<? super T, Throwable, ? extends U> fn) {
        return always(defaultExecutor(), fn, (d, v, t) -> d.succeed(fn.apply(v, t)));
    }

    @Override
    public <U> CompletableFuture<U> handleAsync(
            BiFunction<? super T, Throwable, ? extends U> fn, Executor executor) {
        return always(required(executor), fn, (d, v, t) -> d.succeed(fn.apply(v, t)));
    }

    @Override
    public CompletableFuture<T> whenComplete(BiConsumer<? super T, ? super Throwable> action) {
        return always(null, action, (d, v, t) -> d.afterAction(this, () -> action.accept(v, t)));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(BiConsumer<? super T, ? super Throwable> action) {
        return always(defaultExecutor(), action, (d, v, t) -> d.afterAction(this, () -> action.accept(v, t)));
    }

    @Override
    public CompletableFuture<T> whenCompleteAsync(
            BiConsumer<? super T, ? super Throwable> action, Executor executor) {
        return always(required(executor), action, (d, v, t) -> d.afterAction(this, () -> action.accept(v, t)));
    }

    @Override
    public CompletableFuture<T> exceptionally(Function<Throwable, ? extends T> fn) {
        return recover(null, fn, (d, t) -> d.succeed(fn.apply(t)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn) {
        return recover(defaultExecutor(), fn, (d, t) -> d.succeed(fn.apply(t)));
    }

    @Override
    public CompletableFuture<T> exceptionallyAsync(Function<Throwable, ? extends T> fn, Executor executor) {
        return recover(required(executor), fn, (d, t) -> d.succeed(fn.apply(t)));
    }

    @Override
    public CompletableFuture<T> exceptionallyCompose(Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recover(null, fn, (d, t) -> d.follow(fn.apply(t)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> fn) {
        return recover(defaultExecutor(), fn, (d, t) -> d.follow(fn.apply(t)));
    }

    @Override
    public CompletableFuture<T> exceptionallyComposeAsync(
            Function<Throwable, ? extends CompletionStage<T>> fn, Executor executor) {
        return recover(required(executor), fn, (d, t) -> d.follow(fn.apply(t)));
    }

    public static CompletableFuture<Void> allOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Void> all = new CompletableFuture<>();
        if (cfs.length == 0) {
            all.succeed(null);
            return all;
        }
        java.util.concurrent.atomic.AtomicInteger missing = new java.util.concurrent.atomic.AtomicInteger(cfs.length);
        CompletableFuture<?>[] each = cfs.clone();
        for (CompletableFuture<?> f : each) {
            Objects.requireNonNull(f);
        }
        for (CompletableFuture<?> f : each) {
            f.push(new Action(null, all) {
                @Override
                boolean ready() {
                    return f.result != null;
                }

                @Override
                void act() {
                    if (missing.decrementAndGet() > 0) {
                        return;
                    }
                    for (CompletableFuture<?> x : each) {
                        if (x.failure() != null) {
                            all.copyFrom(x);
                            return;
                        }
                    }
                    all.succeed(null);
                }
            });
        }
        return all;
    }

    public static CompletableFuture<Object> anyOf(CompletableFuture<?>... cfs) {
        CompletableFuture<Object> any = new CompletableFuture<>();
        for (CompletableFuture<?> f : cfs) {
            Objects.requireNonNull(f);
        }
        for (CompletableFuture<?> f : cfs.clone()) {
            f.push(new Action(null, any) {
                @Override
                boolean ready() {
                    return f.result != null;
                }

                @Override
                void act() {
                    any.copyFrom(f);
                }
            });
        }
        return any;
    }

    @Override
    public CompletableFuture<T> toCompletableFuture() {
        return this;
    }

    // Asking.

    @Override
    public boolean isDone() {
        return result != null;
    }

    @Override
    public boolean isCancelled() {
        return failure() instanceof CancellationException;
    }

    public boolean isCompletedExceptionally() {
        return result instanceof Failure;
    }

    /** Wakes a thread that waits. */
    private static final class Signal extends Action implements ForkJoinPool.ManagedBlocker {
        private final CompletableFuture<?> f;
        private final boolean interruptible;
        private final long deadline;
        private final Thread thread = Thread.currentThread();
        private boolean interrupted;

        Signal(CompletableFuture<?> f, boolean interruptible, long deadline) {
            super(null, new CompletableFuture<>());
            this.f = f;
            this.interruptible = interruptible;
            this.deadline = deadline;
        }

        @Override
        boolean ready() {
            return true;
        }

        @Override
        void act() {
            LockSupport.unpark(thread);
        }

        @Override
        public boolean isReleasable() {
            if (Thread.interrupted()) {
                interrupted = true;
            }
            return interrupted && interruptible || f.result != null
                    || deadline != 0 && deadline - System.nanoTime() <= 0;
        }

        @Override
        public boolean block() {
            while (!isReleasable()) {
                if (deadline == 0) {
                    LockSupport.park(this);
                } else {
                    LockSupport.parkNanos(this, deadline - System.nanoTime());
                }
            }
            return true;
        }
    }

    /** The result, or null after an interrupt or when the time is over. */
    private Object await(boolean interruptible, long deadline) throws InterruptedException {
        if (result != null) {
            return result;
        }
        Signal s = new Signal(this, interruptible, deadline);
        push(s);
        try {
            ForkJoinPool.managedBlock(s);
        } catch (InterruptedException e) {
            s.interrupted = true;
        }
        if (s.interrupted) {
            if (interruptible) {
                throw new InterruptedException();
            }
            Thread.currentThread().interrupt();
        }
        return result;
    }

    private T report() throws ExecutionException {
        Throwable t = failure();
        if (t == null) {
            return value();
        }
        if (t instanceof CancellationException c) {
            throw c;
        }
        Throwable cause = t instanceof CompletionException ? t.getCause() : null;
        throw new ExecutionException(cause != null ? cause : t);
    }

    @Override
    public T get() throws InterruptedException, ExecutionException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        await(true, 0);
        return report();
    }

    @Override
    public T get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long nanos = unit.toNanos(timeout);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (result == null) {
            long deadline = System.nanoTime() + nanos;
            if (nanos <= 0 || await(true, deadline == 0 ? 1 : deadline) == null) {
                throw new TimeoutException();
            }
        }
        return report();
    }

    private T valueOrThrow() {
        Throwable t = failure();
        if (t instanceof CancellationException c) {
            throw c;
        }
        if (t != null) {
            throw (CompletionException) wrap(t);
        }
        return value();
    }

    public T join() {
        try {
            await(false, 0);
        } catch (InterruptedException impossible) {
            throw new AssertionError(impossible);
        }
        return valueOrThrow();
    }

    public T getNow(T valueIfAbsent) {
        return result == null ? valueIfAbsent : valueOrThrow();
    }

    public int getNumberOfDependents() {
        int n = 0;
        for (Action a = stack; a != null; a = a.next) {
            if (a.done == 0) {
                n++;
            }
        }
        return n;
    }

    @Override
    public String toString() {
        int n = 0;
        for (Action a = stack; a != null; a = a.next) {
            if (a.done == 0) {
                n++;
            }
        }
        String state = result == null ? n == 0 ? "[Not completed]" : "[Not completed, " + n + " dependents]"
                : failure() != null ? "[Completed exceptionally: " + failure() + "]" : "[Completed normally]";
        return super.toString() + state;
    }

    /** A stage and no more: it cannot be completed from outside. */
    private static final class Stage<T> extends CompletableFuture<T> {
        Stage(Object result) {
            super(result);
        }

        @Override
        public <U> CompletableFuture<U> newIncompleteFuture() {
            return new Stage<>(null);
        }

        @Override
        public CompletableFuture<T> toCompletableFuture() {
            CompletableFuture<T> d = new CompletableFuture<>();
            d.follow(this);
            return d;
        }

        @Override
        public T get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public T get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T getNow(T valueIfAbsent) {
            throw new UnsupportedOperationException();
        }

        @Override
        public T join() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean complete(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean completeExceptionally(Throwable ex) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean cancel(boolean mayInterruptIfRunning) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void obtrudeValue(T value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void obtrudeException(Throwable ex) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isDone() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCancelled() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean isCompletedExceptionally() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getNumberOfDependents() {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier, Executor executor) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeAsync(Supplier<? extends T> supplier) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> orTimeout(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public CompletableFuture<T> completeOnTimeout(T value, long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException();
        }
    }
}
