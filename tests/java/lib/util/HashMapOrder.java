import java.util.*;

/** Iteration order follows the table, with collisions and growth. */
public class HashMapOrder {
    record Key(int v, int modulus) implements Comparable<Key> {
        @Override
        public int hashCode() {
            return v % modulus;
        }

        @Override
        public int compareTo(Key o) {
            return Integer.compare(v, o.v);
        }

        @Override
        public String toString() {
            return "k" + v;
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> words = new HashMap<>();
        for (String s : "the quick brown fox jumps over the lazy dog and runs away from another quick fox".split(" ")) {
            words.merge(s, 1, Integer::sum);
        }
        System.out.println(words);
        for (int modulus : new int[] {1, 3, 7, 100}) {
            Map<Key, Integer> m = new HashMap<>();
            for (int i = 0; i < 120; i++) {
                m.put(new Key(i * 31 % 97, modulus), i);
            }
            System.out.println(m.keySet());
            for (int i = 0; i < 60; i++) {
                m.remove(new Key(i, modulus));
            }
            System.out.println(m);
        }
        Set<Object> mixed = new HashSet<>(Arrays.asList("a", 1, 2L, 'c', null, 3.5, "bb", List.of(1, 2)));
        System.out.println(mixed);
        System.out.println(new HashMap<>(Map.of("x", 1)).hashCode() + " " + new HashSet<>(List.of(1, 2, 3)).hashCode());
    }
}
