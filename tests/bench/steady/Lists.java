/** Following references: lists that are built, reversed and walked. */
public class Lists {
    static final class Node {
        final int value;
        Node next;

        Node(int value, Node next) {
            this.value = value;
            this.next = next;
        }
    }

    static Node reverse(Node n) {
        Node done = null;
        while (n != null) {
            Node next = n.next;
            n.next = done;
            done = n;
            n = next;
        }
        return done;
    }

    static long work(int size) {
        Node list = null;
        for (int i = 0; i < size; i++)
            list = new Node(i * 31, list);
        long sum = 0;
        for (int k = 0; k < 20; k++) {
            list = reverse(list);
            int at = 0;
            for (Node n = list; n != null; n = n.next)
                sum += n.value ^ at++;
        }
        return sum;
    }

    public static void main(String[] args) {
        Bench.run(args, () -> work(5000));
    }
}
