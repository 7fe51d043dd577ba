import java.util.*;

public class FinallyMaze {
    static StringBuilder log = new StringBuilder();

    static class Res implements AutoCloseable {
        final String n;
        final boolean fail;

        Res(String n, boolean fail) {
            this.n = n;
            this.fail = fail;
            log.append("+").append(n);
        }

        @Override
        public void close() throws java.io.IOException {
            log.append("-").append(n);
            if (fail)
                throw new java.io.IOException("close " + n);
        }
    }

    static int a(int k) {
        int r = 0;
        outer:
        for (int i = 0; i < 5; i++) {
            try {
                try {
                    if (k == i)
                        continue outer;
                    if (i == 3)
                        break outer;
                    r += 10;
                    if (k == 100)
                        return r;
                } finally {
                    r++;
                    if (i == 1)
                        continue;
                    log.append('f').append(i);
                }
                log.append('n');
            } finally {
                log.append('F');
            }
        }
        return r;
    }

    @SuppressWarnings("finally")
    static int swallow() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 5;
        }
    }

    static int value() {
        int x = 1;
        try {
            return x;
        } finally {
            x = 2;
        }
    }

    static long nestedReturn(boolean t) {
        long l = 1L << 40;
        try {
            try {
                if (t)
                    return l + 1;
                throw new IllegalStateException();
            } catch (IllegalStateException e) {
                return l + 2;
            } finally {
                l = 0;
                try {
                    log.append("in");
                    throw new Error();
                } catch (Error e) {
                    log.append("er");
                }
            }
        } finally {
            log.append("out");
        }
    }

    static String resources(int mode) throws Exception {
        Res shared = new Res("s", mode == 3);
        try (shared; Res a = new Res("a", mode == 1); var b = mode == 2 ? null : new Res("b", mode >= 1)) {
            if (mode == 4)
                throw new IllegalArgumentException("body");
            return "ok" + (b == null);
        } catch (java.io.IOException e) {
            return e.getMessage() + Arrays.toString(e.getSuppressed());
        } finally {
            log.append("!");
        }
    }

    static <X extends Throwable> void sneaky(Throwable t) throws X {
        @SuppressWarnings("unchecked")
        X x = (X) t;
        throw x;
    }

    static void rethrow(int i) throws java.io.IOException, InterruptedException {
        try {
            if (i == 0)
                throw new java.io.FileNotFoundException("f");
            if (i == 1)
                throw new InterruptedException("i");
        } catch (final Exception e) {
            log.append(e.getMessage());
            throw e;
        }
    }

    static synchronized int sync(Object o) {
        synchronized (o) {
            synchronized (log) {
                for (int i = 0;; i++) {
                    synchronized (FinallyMaze.class) {
                        if (i == 3)
                            return i;
                        if (i == 1)
                            continue;
                        log.append(i);
                    }
                }
            }
        }
    }

    public static void main(String[] args) throws Exception {
        for (int k : new int[] {-1, 0, 2, 100})
            System.out.print(a(k) + " ");
        System.out.println(log);
        log.setLength(0);
        System.out.println(swallow() + " " + value() + " " + nestedReturn(true) + " " + nestedReturn(false) + log);
        log.setLength(0);
        for (int m = 0; m < 5; m++)
            try {
                System.out.println(resources(m));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage() + Arrays.toString(e.getSuppressed()));
            }
        System.out.println(log);
        log.setLength(0);
        for (int i = 0; i < 3; i++)
            try {
                rethrow(i);
            } catch (java.io.IOException | InterruptedException e) {
                log.append(e.getClass().getSimpleName());
            }
        try {
            FinallyMaze.<RuntimeException>sneaky(new Exception("sneak"));
        } catch (Exception e) {
            log.append(e.getMessage());
        }
        System.out.println(log + " " + sync(new Object()) + log.length());
    }
}
