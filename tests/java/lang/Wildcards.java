import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class Wildcards {
    static double sum(List<? extends Number> l) {
        double d = 0;
        for (Number n : l)
            d += n.doubleValue();
        return d;
    }

    static void fill(List<? super Integer> l) {
        for (int i = 0; i < 3; i++)
            l.add(i);
        Object first = l.get(0);
        System.out.println(first);
    }

    static void swap(List<?> l) {
        swapHelper(l);
    }

    private static <E> void swapHelper(List<E> l) {
        E e = l.get(0);
        l.set(0, l.get(1));
        l.set(1, e);
    }

    static int sizes(Map<?, ? extends List<?>> m) {
        int n = 0;
        for (Map.Entry<?, ? extends List<?>> e : m.entrySet())
            n += e.getValue().size() + e.getKey().toString().length();
        return n;
    }

    static <T extends Number> int compareAll(List<? extends Comparable<? super T>> l, T t) {
        int n = 0;
        for (Comparable<? super T> c : l)
            n += c.compareTo(t);
        return n;
    }

    public static void main(String[] args) {
        System.out.println(sum(Arrays.asList(1, 2.5, 3L)));
        List<Object> objs = new ArrayList<>();
        fill(objs);
        List<Number> nums = new ArrayList<>();
        fill(nums);
        System.out.println(objs.size() + sum(nums));
        List<String> l = new ArrayList<>(List.of("x", "y"));
        swap(l);
        System.out.println(l);
        Map<String, List<Integer>> m = new TreeMap<>();
        m.put("k", List.of(1, 2));
        System.out.println(sizes(m));
        System.out.println(compareAll(List.of(1, 5), 3));
        List<? extends List<? super Integer>> nested = List.of(nums, objs);
        nested.get(0).add(9);
        System.out.println(nums);
        Class<? extends Number> k = Integer.valueOf(1).getClass();
        System.out.println(k.getSimpleName());
    }
}
