/** StackOverflowError: depth as on the JDK's default, recovery, from every kind of call. */
public class Recursion {
    static int depth;

    static void down() {
        depth++;
        down();
    }

    interface Node {
        int walk(Node n, long a, double b);
    }

    static class Rec implements Node {
        public int walk(Node n, long a, double b) {
            depth++;
            return n.walk(n, a + 1, b * 2) + 1;
        }
    }

    static class Chain {
        Chain next;

        Chain(int n) {
            depth++;
            next = new Chain(n + 1);
        }

        @Override
        public String toString() {
            depth++;
            return "" + this;
        }
    }

    static synchronized void locked() {
        depth++;
        locked();
    }

    static int tries(int n) {
        try {
            return tries(n + 1);
        } finally {
            depth++;
        }
    }

    static void check(String name, Runnable r) {
        for (int i = 0; i < 3; i++) {
            depth = 0;
            try {
                r.run();
                System.out.println("?");
            } catch (StackOverflowError e) {
                boolean deep = depth > 1000 && depth < 200000;
                System.out.print(name + " " + (deep ? "deep" : "" + depth) + " " + e.getMessage() + (e.getStackTrace().length > 500) + "; ");
            }
        }
        System.out.println();
    }

    static class InClinit {
        static {
            down();
        }
    }

    public static void main(String[] args) throws Exception {
        check("static", Recursion::down);
        check("interface", () -> new Rec().walk(new Rec(), 1, 2));
        check("constructor", () -> new Chain(0));
        check("synchronized", Recursion::locked);
        check("finally", () -> tries(0));
        System.out.println(Thread.holdsLock(Recursion.class));
        Runnable[] self = new Runnable[1];
        self[0] = () -> {
            depth++;
            self[0].run();
        };
        check("lambda", self[0]);
        Thread t = new Thread(() -> check("thread", Recursion::down));
        t.start();
        t.join();
        Thread big = new Thread(null, () -> {
            depth = 0;
            try {
                down();
            } catch (StackOverflowError e) {
                System.out.println(depth > 50000);
            }
        }, "big", 64 << 20);
        big.start();
        big.join();
    }
}
