import java.util.*;

/** Hashtable, Vector, Stack, Enumeration. */
public class OldCollections {
    public static void main(String[] args) {
        Hashtable<String, Integer> h = new Hashtable<>();
        for (String s : "one two three four five six seven eight nine ten eleven twelve".split(" ")) {
            h.put(s, s.length());
        }
        System.out.println(h);
        System.out.println(h.contains(3) + " " + h.get("six") + h.remove("one") + h.containsKey("one") + h.size());
        StringBuilder b = new StringBuilder();
        for (Enumeration<String> e = h.keys(); e.hasMoreElements();) {
            b.append(e.nextElement()).append(' ');
        }
        System.out.println(b + " " + h.keySet() + h.values());
        Vector<Integer> v = new Vector<>(2, 3);
        for (int i = 0; i < 6; i++) {
            v.addElement(i);
        }
        v.insertElementAt(99, 2);
        v.removeElement(4);
        System.out.println(v + " " + v.capacity() + v.elementAt(2) + v.lastElement() + v.indexOf(3, 1));
        Stack<String> s = new Stack<>();
        s.push("a");
        s.push("b");
        System.out.println(s + s.peek() + s.search("a") + s.pop() + s.empty());
        for (Runnable r : List.<Runnable>of(() -> h.put(null, 1), () -> h.put("a", null), () -> v.elementAt(77), () -> v.get(77), () -> v.insertElementAt(1, 99), () -> v.remove(-1))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + (e instanceof NullPointerException ? "" : e.getMessage()));
            }
        }
    }
}
