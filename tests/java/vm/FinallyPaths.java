/** Handlers that overlap, exceptions thrown by handlers, suppressed ones, and traces that stay the first's. */
public class FinallyPaths {
    static StringBuilder log = new StringBuilder();

    static class R implements AutoCloseable {
        final String name;
        final boolean bad;

        R(String name, boolean bad) {
            this.name = name;
            this.bad = bad;
            log.append("+").append(name);
        }

        @Override
        public void close() {
            log.append("-").append(name);
            if (bad)
                throw new IllegalStateException("close " + name);
        }
    }

    static int nested(int n) {
        for (int i = 0; i < 3; i++) {
            try {
                if (i == n)
                    continue;
                try {
                    if (n == 10)
                        return i;
                    if (n == 11)
                        throw new RuntimeException("x" + i);
                } finally {
                    log.append("f").append(i);
                    if (n == 12)
                        break;
                }
            } catch (RuntimeException e) {
                log.append(e.getMessage());
                if (i == 1)
                    return 99;
            } finally {
                log.append("g").append(i);
            }
        }
        return -1;
    }

    public static void main(String[] args) {
        for (int n : new int[] {0, 1, 5, 10, 11, 12}) {
            log.setLength(0);
            System.out.println(nested(n) + " " + log);
        }
        for (int mask = 0; mask < 8; mask++) {
            log.setLength(0);
            try (R a = new R("a", (mask & 1) != 0); R b = new R("b", (mask & 2) != 0)) {
                if ((mask & 4) != 0)
                    throw new Exception("body");
                log.append("body");
            } catch (Exception e) {
                log.append(" ").append(e.getMessage());
                for (Throwable s : e.getSuppressed())
                    log.append(" [").append(s.getMessage()).append("]");
            }
            System.out.println(log);
        }
        try {
            rethrow();
        } catch (Exception e) {
            System.out.println(e.getMessage() + " " + e.getStackTrace()[0].getMethodName());
        }
        try {
            try {
                throw new Error("first");
            } finally {
                int[] a = new int[0];
                a[0] = 1;
            }
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage() + " " + e.getSuppressed().length);
        }
    }

    static void source() throws Exception {
        throw new Exception("made here");
    }

    static void rethrow() throws Exception {
        try {
            source();
        } catch (Exception e) {
            throw e;
        }
    }
}
