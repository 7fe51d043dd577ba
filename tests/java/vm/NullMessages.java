/** Helpful messages of NullPointerExceptions. */
public class NullMessages {
    NullMessages next;
    int value;
    String text;
    int[] numbers;
    static NullMessages root;
    static Object[][] table = new Object[2][];

    NullMessages self() {
        return next;
    }

    static String find(String key, int[] more, Object o) {
        return null;
    }

    interface Action {
        void run() throws Throwable;
    }

    static void show(Action a) {
        try {
            a.run();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        } catch (Throwable t) {
            System.out.println("other " + t);
        }
    }

    static int param(String p, int n, NullMessages q) {
        return n == 0 ? p.length() : q.next.value;
    }

    static void locals() {
        String s = null;
        int[] a = null;
        long[][] deep = {null};
        int i = 0, j = 3;
        show(() -> {
            String none = null;
            none.trim();
        });
        try {
            s.length();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            a[i] = 5;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            deep[i][j + 1] = 6;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(deep[0][2]);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    void instance() {
        try {
            next.next.value = 3;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            this.text.charAt(0);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            self().self();
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            numbers[value]++;
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        locals();
        new NullMessages().instance();
        show(() -> param(null, 0, null));
        show(() -> param("", 1, null));
        show(() -> param("", 1, new NullMessages()));
        show(() -> System.out.println(root.value));
        show(() -> root.value = 4);
        show(() -> root.self());
        show(() -> find("a", new int[2], 3).isEmpty());
        show(() -> System.out.println(table[1].length));
        show(() -> table[1][0].toString());
        show(() -> {
            throw null;
        });
        show(() -> {
            synchronized (root) {
                System.out.println("never");
            }
        });
        show(() -> {
            Integer boxed = null;
            int i = boxed;
        });
        show(() -> {
            double[] d = null;
            d[0] += 1;
        });
        show(() -> {
            char[] c = null;
            byte[] b = null;
            System.out.println(c[b[0]]);
        });
        show(() -> {
            boolean[] b = null;
            b[1] = true;
        });
        show(() -> {
            Object o = null;
            o.getClass();
        });
        show(() -> {
            throw new NullPointerException();
        });
        show(() -> {
            throw new NullPointerException("own");
        });
        show(() -> java.util.Objects.requireNonNull(null));
    }
}
