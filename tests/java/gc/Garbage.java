/** Far more is allocated than the heap holds. */
public class Garbage {
    private static final class Node {
        final Node next;
        final int value;

        Node(Node next, int value) {
            this.next = next;
            this.value = value;
        }
    }

    public static void main(String[] args) {
        long sum = 0;
        for (int i = 0; i < 2000; i++) {
            Node list = null;
            for (int k = 0; k < 500; k++) {
                list = new Node(list, k);
            }
            for (Node n = list; n != null; n = n.next) {
                sum += n.value;
            }
        }
        System.out.println(sum);
        for (int i = 0; i < 2000; i++) {
            byte[] big = new byte[100000];
            big[i] = 1;
            sum += big[i] + big[big.length - 1];
        }
        Object[] slots = new Object[1000];
        for (int i = 0; i < 200000; i++) {
            slots[i % 1000] = new long[] {i, i + 1};
        }
        for (Object o : slots) {
            sum += ((long[]) o)[1] - ((long[]) o)[0];
        }
        System.out.println(sum);
        int[][][] cube = new int[10][20][30];
        System.gc();
        cube[9][19][29] = 5;
        System.out.println(cube.length + " " + cube[3].length + " " + cube[9][19][29]);
    }
}
