import java.util.HashSet;
import java.util.Set;

/** Identity hashes stay and differ; clones are new objects with old contents. */
public class Identity {
    static final class Pair implements Cloneable {
        int a = 1;
        Object b = "b";

        Pair copy() throws CloneNotSupportedException {
            return (Pair) clone();
        }
    }

    public static void main(String[] args) throws Exception {
        Object[] objects = new Object[1000];
        int[] hashes = new int[1000];
        Set<Integer> different = new HashSet<>();
        for (int i = 0; i < objects.length; i++) {
            objects[i] = new Object();
            hashes[i] = objects[i].hashCode();
            different.add(hashes[i]);
        }
        System.gc();
        int same = 0;
        for (int i = 0; i < objects.length; i++) {
            synchronized (objects[i]) {
                same += System.identityHashCode(objects[i]) == hashes[i] ? 1 : 0;
            }
        }
        System.out.println(same + " " + (different.size() > 990) + " " + System.identityHashCode(null));
        Pair p = new Pair();
        p.a = 5;
        Pair q = p.copy();
        System.out.println((p != q) + " " + q.a + " " + (q.b == p.b));
        int[] x = {1, 2, 3};
        int[] y = x.clone();
        y[0] = 9;
        String[][] s = {{"a"}, {"b", "c"}};
        String[][] z = s.clone();
        System.out.println(x[0] + " " + y[0] + " " + (z[1] == s[1]) + " " + z.getClass().getName());
        try {
            new Identity().clone();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
    }
}
