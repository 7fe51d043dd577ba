import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Recursive tasks. */
public class ConcForkJoin {
    static class Fib extends RecursiveTask<Integer> { int n; Fib(int n) { this.n = n; } protected Integer compute() { if (n < 2) return n; Fib a = new Fib(n - 1); a.fork(); return new Fib(n - 2).compute() + a.join(); } }

    static class Cnt extends CountedCompleter<Integer> { int lo, hi; Cnt[] kids; int sum; Cnt(CountedCompleter<?> p, int lo, int hi) { super(p); this.lo = lo; this.hi = hi; }
        public void compute() { if (hi - lo > 10) { int m = (lo + hi) / 2; kids = new Cnt[]{new Cnt(this, lo, m), new Cnt(this, m, hi)}; setPendingCount(2); kids[0].fork(); kids[1].fork(); } else for (int i = lo; i < hi; i++) sum += i; tryComplete(); }
        public void onCompletion(CountedCompleter<?> c) { if (kids != null) sum = kids[0].sum + kids[1].sum; } public Integer getRawResult() { return sum; } }

    interface Body {
        Object run() throws Throwable;
    }

    static void t(String what, Body body) {
        Object r;
        try {
            r = body.run();
        } catch (Throwable e) {
            r = e;
        }
        System.out.println(what + ": " + text(r));
    }

    static String text(Object r) {
        return r instanceof Object[] a ? Arrays.deepToString(a) : r instanceof int[] i ? Arrays.toString(i)
                : r instanceof long[] l ? Arrays.toString(l) : r instanceof double[] d ? Arrays.toString(d)
                : String.valueOf(r);
    }

    public static void main(String[] args) throws Throwable {
        t("fib", () -> new ForkJoinPool(3).invoke(new Fib(18)));
        t("fibc", () -> new Fib(16).invoke());
        t("cc", () -> new Cnt(null, 0, 1000).invoke());
        t("fjsub", () -> ForkJoinPool.commonPool().submit(() -> 9).get());
        t("fjall", () -> { int s = 0; for (ForkJoinTask<Integer> f : ForkJoinTask.invokeAll(List.of(new Fib(5), new Fib(6), new Fib(7)))) s += f.join(); return s; });
    }
}
