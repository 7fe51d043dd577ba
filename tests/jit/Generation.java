import java.util.function.IntUnaryOperator;

/** Hot code whose assumptions do not last: see Stress. */
public final class Generation implements Stress.Work {
    static class Base {
        int f(int x) {
            return x + 1;
        }

        int kind() {
            return 0;
        }
    }

    static class First extends Base {
        @Override
        int f(int x) {
            return x * 3;
        }

        @Override
        int kind() {
            return 1;
        }
    }

    static final class Second extends First {
        @Override
        int f(int x) {
            return x ^ 5;
        }

        @Override
        int kind() {
            return 2;
        }
    }

    interface Op {
        int apply(int x);
    }

    static final class Plus implements Op {
        @Override
        public int apply(int x) {
            return x + 7;
        }
    }

    static final class Minus implements Op {
        @Override
        public int apply(int x) {
            return x - 7;
        }
    }

    /** Its initializer runs in the middle of hot code. */
    static final class Late {
        static final int VALUE = Integer.parseInt("41") + 1;

        static int get(int x) {
            return x + VALUE;
        }
    }

    static final class Failed extends RuntimeException {
        final int value;

        Failed(int value) {
            super(null, null, false, false);
            this.value = value;
        }
    }

    static final class Node {
        final int value;
        final Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    private volatile Base[] items = {new Base(), new Base(), new Base(), new Base()};
    private volatile Op op = new Plus();
    private volatile IntUnaryOperator lambda = x -> x + 1;
    private volatile int phase;
    private volatile Object extra = "text";
    private int locked;

    @Override
    public boolean step(int n) {
        switch (n) {
            case 0:
                return true;
            case 1:
                items = new Base[] {new Base(), new First(), new Base(), new First()};
                return true;
            case 2:
                op = new Minus();
                return true;
            case 3:
                phase = 1;
                return true;
            case 4:
                items = new Base[] {new Second(), new First(), new Base(), new Second()};
                return true;
            case 5:
                lambda = x -> x - 1;
                return true;
            case 6:
                phase = 2;
                return true;
            case 7:
                extra = new int[] {1, 2, 3};
                op = x -> x * 2;
                return true;
            case 8:
                phase = 3;
                return true;
            default:
                return n < 12;
        }
    }

    private static int expected(int kind, int x) {
        return kind == 0 ? x + 1 : kind == 1 ? x * 3 : x ^ 5;
    }

    private static void check(String what, long got, long want) {
        if (got != want)
            throw new AssertionError(what + ": " + got + ", not " + want);
    }

    private static long sum(Base[] items, int rounds) {
        long sum = 0;
        for (int i = 0; i < rounds; i++)
            for (Base b : items)
                sum += b.f(i);
        return sum;
    }

    private static void virtuals(Base[] items, int rounds) {
        long want = 0;
        for (Base b : items) {
            int kind = b.kind();
            for (int i = 0; i < rounds; i++)
                want += expected(kind, i);
        }
        check("virtual calls", sum(items, rounds), want);
    }

    private static void interfaces(Op op, int rounds) {
        int one = op.apply(1), two = op.apply(2);
        long sum = 0, want = 0;
        for (int i = 0; i < rounds; i++) {
            sum += op.apply(i);
            want += one + (long) (two - one) * (i - 1);
        }
        check("interface calls", sum, want);
    }

    private static int rare(int phase, int x) {
        if (phase == 1)
            return Late.get(x);
        if (phase == 2 && x % 16 == 0)
            throw new Failed(x);
        if (phase == 3)
            return x / (x & 1);
        return x;
    }

    private static void branches(int phase, int rounds) {
        long sum = 0, want = 0;
        for (int i = 0; i < rounds; i++) {
            want += phase == 1 ? i + 42 : phase == 2 && i % 16 == 0 ? -i : phase == 3 && (i & 1) == 0 ? -1 : i;
            try {
                sum += rare(phase, i);
            } catch (Failed e) {
                sum -= e.value;
            } catch (ArithmeticException e) {
                sum--;
            }
        }
        check("branches, phase " + phase, sum, want);
    }

    private static int size(Object o) {
        return o instanceof String ? ((String) o).length() : ((int[]) o).length;
    }

    private static void objects(Object extra, int rounds) {
        Node list = null;
        int want = extra instanceof String ? 4 : 3;
        for (int i = 0; i < rounds; i++) {
            list = new Node(i, i % 50 == 0 ? null : list);
            check("type checks", size(extra), want);
        }
        long sum = 0;
        for (Node n = list; n != null; n = n.next)
            sum += n.value;
        long first = (rounds - 1) / 50 * 50;
        check("a list", sum, (first + rounds - 1) * (rounds - first) / 2);
    }

    private void locks(int rounds) {
        synchronized (this) {
            int before = locked;
            for (int i = 0; i < rounds; i++)
                add(1);
            check("a counter", locked, before + rounds);
        }
    }

    private synchronized void add(int n) {
        locked += n;
    }

    private static void lambdas(IntUnaryOperator f, int rounds) {
        int by = f.applyAsInt(0);
        long sum = 0;
        for (int i = 0; i < rounds; i++)
            sum += f.applyAsInt(i);
        check("lambdas", sum, (long) rounds * (rounds - 1) / 2 + (long) by * rounds);
    }

    @Override
    public void run(int rounds) {
        virtuals(items, rounds);
        interfaces(op, rounds);
        branches(phase, rounds);
        objects(extra, rounds);
        lambdas(lambda, rounds);
        locks(rounds / 10);
    }
}
