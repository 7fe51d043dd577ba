import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public class EnhancedFor {
    static class Range implements Iterable<Integer> {
        final int n;

        Range(int n) {
            this.n = n;
        }

        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int at;

                public boolean hasNext() {
                    return at < n;
                }

                public Integer next() {
                    return at++;
                }
            };
        }
    }

    static <T extends List<String>> int total(T list) {
        int n = 0;
        for (String s : list)
            n += s.length();
        return n;
    }

    public static void main(String[] args) {
        int sum = 0;
        for (int i : new Range(5))
            sum += i;
        System.out.println(sum);
        for (long l : new int[] {1, 2, 3})
            sum += l;
        System.out.println(sum);
        List<String> list = new ArrayList<>();
        list.add("ab");
        list.add("c");
        for (final String s : list)
            System.out.println(s);
        for (Object o : list)
            System.out.println(o.hashCode());
        System.out.println(total(list));
        char[][] grid = {{'a'}, {'b', 'c'}};
        for (char[] row : grid)
            for (char c : row)
                System.out.print(c);
        System.out.println();
        for (var v : list) {
            if (v.length() == 1)
                continue;
            System.out.println(v.toUpperCase());
        }
    }
}
