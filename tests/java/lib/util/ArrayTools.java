import java.util.*;

/** Arrays: text, equality, copies, comparison, deep forms. */
public class ArrayTools {
    static void t(Runnable r) {
        try {
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Object[] self = {1, null, new int[] {1, 2}, new String[] {"a", null}, null};
        self[4] = self;
        System.out.println(Arrays.deepToString(self) + Arrays.toString((int[]) null));
        System.out.println(Arrays.deepEquals(new Object[] {new int[] {1}}, new Object[] {new int[] {1}})
                + " " + Arrays.equals(new double[] {Double.NaN, 0.0}, new double[] {Double.NaN, -0.0})
                + Arrays.equals(new int[] {1, 2, 3}, 1, 3, new int[] {2, 3}, 0, 2));
        System.out.println(Arrays.hashCode(new int[] {1, 2, 3}) + " " + Arrays.hashCode(new boolean[] {true, false})
                + " " + Arrays.deepHashCode(new Object[] {new int[] {1}, "x", null}) + " " + Arrays.hashCode(new double[] {1.5}));
        System.out.println(Arrays.compare(new int[] {1, 2}, new int[] {1, 3}) + " " + Arrays.compare(new byte[] {1}, new byte[] {1, 2, 3})
                + Arrays.compareUnsigned(new byte[] {-1}, new byte[] {1}) + Arrays.mismatch(new char[] {'a', 'b'}, new char[] {'a', 'c'})
                + Arrays.mismatch(new int[] {1}, new int[] {1, 2}) + Arrays.compare(new String[] {"a", null}, new String[] {"a", "b"}));
        System.out.println(Arrays.toString(Arrays.copyOf(new int[] {1, 2}, 4)) + Arrays.toString(Arrays.copyOfRange("abcdef".toCharArray(), 2, 8)).length()
                + Arrays.toString(Arrays.copyOf(new Object[] {"a"}, 2, String[].class)));
        int[] p = {1, 2, 3, 4};
        Arrays.parallelPrefix(p, (x, y) -> x * y);
        long[] q = new long[5];
        Arrays.setAll(q, i -> i * i);
        Arrays.fill(q, 1, 3, 9);
        System.out.println(Arrays.toString(p) + Arrays.toString(q) + Arrays.binarySearch(p, 5) + Arrays.stream(p, 1, 3).sum());
        List<String> l = Arrays.asList("x", "y");
        l.set(0, "z");
        System.out.println(l + " " + l.indexOf("y") + l.equals(List.of("z", "y")));
        t(() -> l.add("w"));
        t(() -> l.get(5));
        t(() -> Arrays.copyOf(p, -1));
        t(() -> Arrays.copyOfRange(p, 3, 1));
        t(() -> Arrays.copyOfRange(p, 9, 10));
        t(() -> Arrays.copyOf(new Object[] {1}, 1, String[].class));
        t(() -> Arrays.fill(p, 2, 9, 0));
        t(() -> Arrays.asList((Object[]) null));
    }
}
