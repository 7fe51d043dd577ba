/** Helpful messages of NullPointerException: what was null, computed from the code. */
public class NullMessages2 {
    static class Node {
        Node next;
        int value;
        int[] data;
        static Node root;
        String name;

        Node next() {
            return next;
        }

        static Node find(int i, String s) {
            return null;
        }
    }

    interface Body {
        void run() throws Exception;
    }

    static void show(Body b) {
        try {
            b.run();
        } catch (Exception e) {
            System.out.println(e.getMessage());
        }
    }

    static Node field;
    Node instance;
    static int[][] grid = new int[2][];
    static Object o;
    static Integer boxed;

    public static void main(String[] args) {
        Node n = new Node();
        int[] none = null;
        long[] longs = null;
        Object[] objects = null;
        String text = null;
        NullMessages2 self = new NullMessages2();
        show(() -> System.out.println(n.next.value));
        show(() -> n.next.next.value = 1);
        show(() -> System.out.println(n.next().value));
        show(() -> n.next().next());
        show(() -> Node.find(1, "x").next());
        show(() -> System.out.println(Node.root.name));
        show(() -> System.out.println(Node.root.next.name.length()));
        show(() -> System.out.println(n.name.length()));
        show(() -> System.out.println(none[0]));
        show(() -> none[0] = 1);
        show(() -> longs[3]++);
        show(() -> System.out.println(none.length));
        show(() -> none.clone());
        show(() -> objects.clone()[0].hashCode());
        show(() -> objects[0] = null);
        show(() -> System.out.println(objects[0]));
        show(() -> System.out.println(grid[1][0]));
        show(() -> grid[1][2] = 4);
        show(() -> System.out.println(n.data[n.value]));
        show(() -> System.out.println(n.data[n.value + 1]));
        show(() -> System.out.println(self.instance.next));
        show(() -> {
            synchronized (o) {
                System.out.println();
            }
        });
        show(() -> {
            throw null;
        });
        show(() -> System.out.println(text.isEmpty()));
        show(() -> System.out.println(boxed + 1));
        show(() -> {
            switch (text) {
                case "a":
                    break;
            }
        });
        show(() -> ((Runnable) o).run());
        show(() -> ((String) o).trim().length());
        show(() -> java.util.Objects.requireNonNull(o));
        show(() -> java.util.Objects.requireNonNull(o, "own words"));
        show(() -> {
            throw new NullPointerException();
        });
        show(() -> {
            for (int i : none)
                System.out.println(i);
        });
        show(() -> {
            Node[][] nodes = new Node[1][1];
            nodes[0][0].next.value++;
        });
        show(() -> {
            boolean[] b = null;
            b[0] |= true;
        });
        show(() -> {
            byte[] b = null;
            System.out.println(b[2]);
        });
        show(() -> {
            double d = ((double[]) o)[1];
        });
    }
}
