public class TryResources {
    static class R implements AutoCloseable {
        final String name;
        final boolean failsOnClose;

        R(String name, boolean failsOnClose) {
            this.name = name;
            this.failsOnClose = failsOnClose;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (failsOnClose)
                throw new IllegalStateException("close " + name);
        }
    }

    static R make(String n) {
        return new R(n, false);
    }

    static int body(int i) {
        try (R a = new R("a", false); R b = make("b"); R none = null) {
            if (i == 0)
                return 1;
            if (i == 1)
                throw new RuntimeException("body");
            System.out.println("in");
        } catch (RuntimeException e) {
            System.out.println("caught " + e.getMessage() + " " + e.getSuppressed().length);
            return 2;
        } finally {
            System.out.println("finally");
        }
        return 3;
    }

    public static void main(String[] args) {
        System.out.println(body(0));
        System.out.println(body(1));
        System.out.println(body(2));
        try (R x = new R("x", true); R y = new R("y", true)) {
            throw new RuntimeException("both");
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
            for (Throwable t : e.getSuppressed())
                System.out.println("  " + t.getMessage());
        }
        try (R z = new R("z", true)) {
            System.out.println("z body");
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        R outer = new R("outer", false);
        try (outer) {
            System.out.println("using");
        }
        for (int i = 0; i < 3; i++) {
            try (R l = make("l" + i)) {
                if (i == 1)
                    continue;
                if (i == 2)
                    break;
            }
        }
    }
}
