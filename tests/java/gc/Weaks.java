import java.lang.ref.*;
import java.util.*;

/** Weak, soft and phantom references, queues, WeakHashMap, Cleaner. */
public class Weaks {
    static Object make(int n) {
        return new int[] {n};
    }

    static boolean gone(Reference<?> r) throws InterruptedException {
        for (int i = 0; i < 50 && r.get() != null; i++) {
            System.gc();
            Thread.sleep(5);
        }
        return r.get() == null;
    }

    static WeakReference<Object> dropped(ReferenceQueue<Object> q) {
        return new WeakReference<>(make(1), q);
    }

    static int depth(int n) {
        Object[] junk = new Object[20];
        return n == 0 ? 0 : 1 + depth(n - 1);
    }

    public static void main(String[] args) throws Exception {
        ReferenceQueue<Object> q = new ReferenceQueue<>();
        Object strong = make(2);
        WeakReference<Object> kept = new WeakReference<>(strong, q), lost = dropped(q);
        depth(200);
        System.out.println(gone(lost) + " " + (kept.get() == strong) + " " + kept.refersTo(strong));
        Reference<?> got = q.remove(5000);
        System.out.println((got == lost) + " " + q.poll() + " " + lost.enqueue());
        SoftReference<Object> soft = new SoftReference<>(make(3));
        System.gc();
        System.out.println(soft.get() != null);
        PhantomReference<Object> phantom = new PhantomReference<>(make(4), q);
        System.out.println(phantom.get());
        depth(200);
        Reference<?> p = null;
        for (int i = 0; i < 50 && p == null; i++) {
            System.gc();
            p = q.remove(20);
        }
        System.out.println(p == phantom);
        WeakHashMap<Object, String> map = new WeakHashMap<>();
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Object k = make(i);
            map.put(k, "v" + i);
            if (i % 10 == 0)
                keys.add(k);
        }
        depth(300);
        for (int i = 0; i < 100 && map.size() > 15; i++) {
            System.gc();
            Thread.sleep(2);
        }
        System.out.println(map.size() < 16 && map.size() >= 10);
        System.out.println(map.get(keys.get(3)));
        kept.clear();
        System.out.println(kept.get() + " " + kept.enqueue() + " " + (q.poll() == kept));
        int[] cleaned = {0};
        Cleaner c = Cleaner.create();
        Cleaner.Cleanable x = c.register(new Object(), () -> {
            synchronized (cleaned) {
                cleaned[0]++;
            }
        });
        x.clean();
        x.clean();
        synchronized (cleaned) {
            System.out.println(cleaned[0]);
        }
        for (int i = 0; i < 10; i++)
            c.register(make(i), () -> {
                synchronized (cleaned) {
                    cleaned[0]++;
                }
            });
        depth(300);
        boolean enough = false;
        for (int i = 0; i < 200 && !enough; i++) {
            System.gc();
            Thread.sleep(5);
            synchronized (cleaned) {
                enough = cleaned[0] >= 9;
            }
        }
        System.out.println(enough);
        Reference.reachabilityFence(strong);
    }
}
