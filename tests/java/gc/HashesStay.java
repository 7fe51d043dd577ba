import java.util.*;

/** Identity: hash codes do not change, are spread, and == holds over collections. */
public class HashesStay {
    public static void main(String[] args) {
        Object[] objects = new Object[5000];
        int[] hashes = new int[objects.length];
        Set<Integer> different = new HashSet<>();
        for (int i = 0; i < objects.length; i++) {
            objects[i] = i % 3 == 0 ? new Object() : i % 3 == 1 ? new int[i % 7] : new ArrayList<>();
            hashes[i] = System.identityHashCode(objects[i]);
            different.add(hashes[i]);
            byte[] junk = new byte[1000];
        }
        IdentityHashMap<Object, Integer> map = new IdentityHashMap<>();
        for (int i = 0; i < objects.length; i++)
            map.put(objects[i], i);
        System.gc();
        int same = 0, found = 0;
        for (int i = 0; i < objects.length; i++) {
            same += System.identityHashCode(objects[i]) == hashes[i] ? 1 : 0;
            found += map.get(objects[i]) == i ? 1 : 0;
        }
        System.out.println(same + " " + found + " " + (different.size() > 4500) + " " + System.identityHashCode(null));
        Object o = new Object();
        int h = o.hashCode();
        synchronized (o) {
            System.out.println(h == o.hashCode() && h == System.identityHashCode(o));
        }
        String s = "text";
        System.out.println(s.hashCode() != System.identityHashCode(s) || true);
        System.out.println(new String("interned").intern() == "interned");
        String[] interned = new String[1000];
        for (int i = 0; i < interned.length; i++)
            interned[i] = ("key" + i).intern();
        System.gc();
        int ok = 0;
        for (int i = 0; i < interned.length; i++)
            ok += ("key" + i).intern() == interned[i] ? 1 : 0;
        System.out.println(ok);
    }
}
