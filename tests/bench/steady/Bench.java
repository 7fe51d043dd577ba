/** Runs a kernel's rounds, which all give the same result: see tests/bench/steady.sh. */
final class Bench {
    interface Kernel {
        long round();
    }

    private static final long MILLI = 1_000_000;

    /** steady MS: result and nanoseconds a round; rounds N: result; during MS: result and rounds done. */
    static void run(String[] args, Kernel kernel) {
        String mode = args.length > 1 ? args[0] : "rounds";
        long n = args.length > 1 ? Long.parseLong(args[1]) : 1, result = kernel.round();
        if (mode.equals("steady"))
            System.out.println(result + " " + steady(kernel, result, n * MILLI));
        else if (mode.equals("during"))
            System.out.println(result + " " + during(kernel, result, n * MILLI));
        else
            System.out.println(rounds(kernel, result, n - 1));
    }

    private static void check(long result, long expected) {
        if (result != expected)
            throw new IllegalStateException("a round gave " + result + ", the first " + expected);
    }

    private static long rounds(Kernel kernel, long result, long n) {
        for (long i = 0; i < n; i++)
            check(kernel.round(), result);
        return result;
    }

    private static long during(Kernel kernel, long result, long time) {
        long rounds = 1;
        for (long end = System.nanoTime() + time; System.nanoTime() < end; rounds++)
            check(kernel.round(), result);
        return rounds;
    }

    /** The best mean of a window of time, after the first half of it all. */
    private static long steady(Kernel kernel, long result, long time) {
        long start = System.nanoTime(), end = start + time, best = Long.MAX_VALUE, now = start;
        while (now < end) {
            long from = now;
            int rounds = 0;
            do {
                check(kernel.round(), result);
                rounds++;
                now = System.nanoTime();
            } while (now - from < time / 20);
            if (from - start >= time / 2 || best == Long.MAX_VALUE)
                best = Math.min(best, (now - from) / rounds);
        }
        return best;
    }
}
