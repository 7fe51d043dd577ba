import java.util.*;

/** Gigabytes in all through a heap of 32 MB, with live data of every shape in between. */
public class SmallHeap {
    static class Node {
        Node left, right;
        int[] data = new int[4];
        long a;
        double b;

        Node(int d) {
            if (d > 0) {
                left = new Node(d - 1);
                right = new Node(d - 1);
            }
            data[1] = d;
        }

        int check() {
            return data[1] + (left == null ? 0 : left.check() + right.check());
        }
    }

    public static void main(String[] args) {
        Node live = new Node(12);
        Map<Integer, String> map = new HashMap<>();
        Object[][] table = new Object[50][];
        long total = 0;
        Random r = new Random(1);
        for (int i = 0; i < 20000; i++) {
            int n = r.nextInt(20000);
            byte[] b = new byte[n];
            total += n;
            table[i % 50] = new Object[] {b, new String("s" + i), new long[n / 100], new Object[n / 50], new int[3][n / 1000]};
            map.put(i % 1000, "value" + i);
            if (i % 1000 == 0)
                new Node(11).check();
        }
        System.out.println(total > 100_000_000L);
        System.out.println(live.check() + " " + map.size() + " " + map.get(999));
        int ok = 0;
        for (int i = 0; i < 50; i++)
            ok += ((String) table[i][1]).startsWith("s199") ? 1 : 0;
        System.out.println(ok);
        System.out.println(Runtime.getRuntime().maxMemory() <= 64 << 20);
    }
}
