import java.util.*;

/** IdentityHashMap compares by identity. */
public class IdentityMaps {
    public static void main(String[] args) {
        String a = new String("k");
        String b = new String("k");
        IdentityHashMap<String, Integer> m = new IdentityHashMap<>();
        m.put(a, 1);
        m.put(b, 2);
        m.put(null, 3);
        System.out.println(m.size() + " " + m.get(a) + m.get(b) + m.get("k") + m.get(null) + m.containsKey(new String("k")));
        System.out.println(m.remove(a) + " " + m.size() + m.containsValue(2) + m.keySet().contains(b));
        IdentityHashMap<Integer, Integer> big = new IdentityHashMap<>();
        Integer[] keys = new Integer[2000];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = Integer.valueOf(100000 + i);
            big.put(keys[i], i);
        }
        for (int i = 0; i < keys.length; i += 3) {
            big.remove(keys[i]);
        }
        int sum = 0;
        for (Iterator<Map.Entry<Integer, Integer>> i = big.entrySet().iterator(); i.hasNext();) {
            Map.Entry<Integer, Integer> e = i.next();
            sum += e.getValue();
            if (e.getValue() % 2 == 0) {
                i.remove();
            }
        }
        int left = 0;
        for (int i = 0; i < keys.length; i++) {
            left += big.containsKey(keys[i]) ? 1 : 0;
        }
        System.out.println(sum + " " + big.size() + " " + left);
    }
}
