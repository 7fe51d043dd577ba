import java.util.concurrent.*;

/** Pools of default size, and what tasks know of where they run. */
public class ForkJoinDefaults {
    public static void main(String[] args) throws Exception {
        ForkJoinPool p = new ForkJoinPool();
        System.out.println(p.getParallelism() == Runtime.getRuntime().availableProcessors());
        System.out.println(p.submit(() -> ForkJoinTask.inForkJoinPool() && ForkJoinTask.getPool() == p).get());
        System.out.println(ForkJoinTask.inForkJoinPool() + " " + p.getAsyncMode() + p.isShutdown());
        ForkJoinTask<Integer> t = ForkJoinTask.adapt(() -> 5);
        System.out.println(t.isDone() + " " + t.invoke() + t.isCompletedNormally() + t.cancel(true) + t.isCancelled());
        ForkJoinTask<?> bad = ForkJoinTask.adapt(() -> {
            throw new IllegalStateException("here");
        });
        try {
            bad.invoke();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage() + " " + bad.isCompletedAbnormally());
        }
        p.shutdown();
        System.out.println(p.awaitTermination(5, TimeUnit.SECONDS));
        try {
            p.submit(() -> 1);
        } catch (RejectedExecutionException e) {
            System.out.println("rejected");
        }
    }
}
