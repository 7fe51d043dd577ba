import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Generics {
    static class Box<T> {
        T value;

        Box(T value) {
            this.value = value;
        }

        T get() {
            return value;
        }

        <R> Box<R> with(R other) {
            return new Box<>(other);
        }
    }

    static class IntBox extends Box<Integer> {
        IntBox(int i) {
            super(i);
        }

        @Override
        Integer get() {
            return value + 1;
        }
    }

    static <T extends Comparable<T>> T max(List<? extends T> list) {
        T best = null;
        for (T t : list)
            if (best == null || t.compareTo(best) > 0)
                best = t;
        return best;
    }

    @SafeVarargs
    static <T> List<T> listOf(T... items) {
        return new ArrayList<>(Arrays.asList(items));
    }

    static <T extends CharSequence & Comparable<T>> int both(T a, T b) {
        return a.length() + a.compareTo(b);
    }

    static double total(Map<String, ? extends Number> m) {
        double d = 0;
        for (Map.Entry<String, ? extends Number> e : m.entrySet())
            d += e.getValue().doubleValue();
        return d;
    }

    public static void main(String[] args) {
        Box<Integer> b = new Box<>(5);
        b.value++;
        b.value += 2;
        int sum = b.value + b.get();
        System.out.println(sum);
        Box<Integer> ib = new IntBox(10);
        System.out.println(ib.get() * 2);
        System.out.println(b.with("s").get().length());
        System.out.println(max(listOf(3, 9, 4)) + max(Arrays.asList("a", "c", "b")));
        System.out.println(both("abc", "abd"));
        Map<String, Integer> m = new HashMap<>();
        m.put("x", 1);
        m.put("y", m.get("x") + 1);
        m.merge("x", 10, Integer::sum);
        System.out.println(total(m));
        Box<String>[] boxes = new Box[2];
        boxes[0] = new Box<>("first");
        System.out.println(boxes[0].value.length());
        List raw = new ArrayList();
        raw.add("raw");
        List<Integer> wrong = raw;
        try {
            int i = wrong.get(0);
        } catch (ClassCastException e) {
            System.out.println("heap pollution");
        }
        Object o = wrong.get(0);
        System.out.println(o);
        List<long[]> arrays = new ArrayList<>();
        arrays.add(new long[] {7});
        arrays.get(0)[0]++;
        System.out.println(arrays.get(0)[0]);
    }
}
