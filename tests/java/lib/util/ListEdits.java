import java.util.*;

/** Edits of lists through iterators, views and bulk methods. */
public class ListEdits {
    public static void main(String[] args) {
        for (List<Integer> l : List.of(new ArrayList<Integer>(), new LinkedList<Integer>(), new Vector<Integer>())) {
            for (int i = 0; i < 12; i++) {
                l.add(i);
            }
            l.removeIf(x -> x % 5 == 0);
            l.replaceAll(x -> x * 10);
            ListIterator<Integer> i = l.listIterator(3);
            i.next();
            i.set(-1);
            i.add(-2);
            i.previous();
            i.remove();
            System.out.println(l + " " + i.nextIndex() + i.previousIndex());
            List<Integer> s = l.subList(2, 6);
            s.add(0, 99);
            s.remove(Integer.valueOf(-1));
            s.sort(Comparator.reverseOrder());
            s.subList(0, 2).clear();
            System.out.println(l + " " + s + s.hashCode() + s.equals(List.of(1)));
            l.addAll(1, List.of(7, 7, 7));
            l.retainAll(Set.of(7, 10, 20, 90, 110));
            Collections.reverse(l);
            System.out.println(l + " " + l.indexOf(7) + l.lastIndexOf(7) + l.contains(8));
            l.removeAll(List.of(7));
            System.out.println(l + Arrays.toString(l.toArray()) + Arrays.toString(l.toArray(new Integer[6])));
            try {
                for (Integer x : l) {
                    l.add(x);
                }
            } catch (ConcurrentModificationException e) {
                System.out.println(e);
            }
            try {
                s.size();
            } catch (ConcurrentModificationException e) {
                System.out.println(e);
            }
            l.clear();
            System.out.println(l.isEmpty());
        }
    }
}
