import java.util.*;

/** Collections made from the skeletons. */
public class Abstracts {
    static class Range extends AbstractList<Integer> {
        private final int n;

        Range(int n) {
            this.n = n;
        }

        @Override
        public Integer get(int i) {
            return Objects.checkIndex(i, n);
        }

        @Override
        public int size() {
            return n;
        }
    }

    static class Pairs extends AbstractMap<String, Integer> {
        private final List<Entry<String, Integer>> list = new ArrayList<>();

        @Override
        public Set<Entry<String, Integer>> entrySet() {
            return new AbstractSet<>() {
                @Override
                public Iterator<Entry<String, Integer>> iterator() {
                    return list.iterator();
                }

                @Override
                public int size() {
                    return list.size();
                }
            };
        }

        @Override
        public Integer put(String k, Integer v) {
            list.add(new SimpleEntry<>(k, v));
            return null;
        }
    }

    public static void main(String[] args) {
        Range r = new Range(6);
        System.out.println(r + " " + r.subList(2, 5) + r.indexOf(4) + r.hashCode() + r.equals(List.of(0, 1, 2, 3, 4, 5)) + r.contains(9));
        ListIterator<Integer> i = r.listIterator(6);
        System.out.println(i.previous() + " " + i.nextIndex() + r.stream().mapToInt(x -> x).sum());
        for (Runnable x : List.<Runnable>of(() -> r.add(1), () -> r.set(0, 1), () -> r.remove(0), () -> r.clear(), () -> r.listIterator(9), () -> r.subList(3, 2))) {
            try {
                x.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
        Pairs p = new Pairs();
        p.put("a", 1);
        p.put("b", 2);
        System.out.println(p + " " + p.get("b") + p.containsKey("c") + p.keySet() + p.values() + p.equals(Map.of("a", 1, "b", 2)) + p.hashCode());
        p.keySet().remove("a");
        p.values().removeIf(v -> v == 7);
        System.out.println(p + " " + p.remove("b") + p.isEmpty() + new AbstractMap.SimpleImmutableEntry<>("x", 1));
    }
}
