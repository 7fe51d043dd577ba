import java.util.*;

/** Both ends of deques, walks from both, removal in the middle. */
public class Deques {
    public static void main(String[] args) {
        for (Deque<Integer> d : List.of(new ArrayDeque<Integer>(2), new LinkedList<Integer>())) {
            for (int i = 0; i < 10; i++) {
                if (i % 2 == 0) {
                    d.addFirst(i);
                } else {
                    d.offerLast(i);
                }
            }
            System.out.println(d + " " + d.peekFirst() + d.peekLast() + d.size());
            System.out.println(d.pollFirst() + " " + d.pollLast() + d.pop() + d.removeLast());
            d.push(42);
            d.removeFirstOccurrence(3);
            d.removeLastOccurrence(0);
            StringBuilder s = new StringBuilder();
            for (Iterator<Integer> i = d.descendingIterator(); i.hasNext();) {
                int v = i.next();
                s.append(v).append(',');
                if (v == 1 || v == 42) {
                    i.remove();
                }
            }
            System.out.println(s + " " + d + d.contains(5) + d.removeIf(v -> v > 4) + d);
            d.clear();
            System.out.println(d.poll() + " " + d.peek() + d.isEmpty());
        }
        PriorityQueue<String> q = new PriorityQueue<>(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        q.addAll(List.of("pear", "fig", "apple", "kiwi", "date", "yam"));
        System.out.println(q + " " + q.remove("kiwi") + q);
        StringBuilder s = new StringBuilder();
        while (!q.isEmpty()) {
            s.append(q.poll()).append(' ');
        }
        System.out.println(s + " " + new PriorityQueue<>(List.of(5, 1, 4, 2, 3)) + new PriorityQueue<>(new TreeSet<>(Set.of(3, 2))).peek());
    }
}
