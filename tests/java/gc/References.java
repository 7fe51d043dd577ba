import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.SoftReference;
import java.lang.ref.WeakReference;
import java.util.WeakHashMap;

/** Weak, soft and phantom references, queues, canonical strings. */
public class References {
    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static WeakReference<Object> weak;
    private static SoftReference<Object> soft;
    private static PhantomReference<Object> phantom;
    private static WeakReference<Object> kept;
    private static WeakReference<Object>[] many;

    @SuppressWarnings("unchecked")
    private static Object make() {
        Object strong = new Object();
        weak = new WeakReference<>(new Object(), QUEUE);
        soft = new SoftReference<>(new int[100]);
        phantom = new PhantomReference<>(new Object(), QUEUE);
        kept = new WeakReference<>(strong, QUEUE);
        many = new WeakReference[1000];
        for (int i = 0; i < many.length; i++) {
            many[i] = new WeakReference<>(new int[] {i});
        }
        return strong;
    }

    /** Leaves nothing of what ran before on the stack. */
    private static int clobber(int depth) {
        return depth == 0 ? 0 : 1 + clobber(depth - 1) * (int) Math.sqrt(1);
    }

    public static void main(String[] args) throws Exception {
        Object strong = make();
        clobber(200);
        System.gc();
        Reference<?> a = QUEUE.remove(5000);
        Reference<?> b = QUEUE.remove(5000);
        System.out.println((a == weak && b == phantom) || (a == phantom && b == weak));
        System.out.println(weak.get() + " " + weak.refersTo(null) + " " + phantom.get() + " " + weak.isEnqueued());
        System.out.println(soft.get() != null);
        System.out.println(kept.get() == strong && kept.refersTo(strong));
        System.out.println(QUEUE.poll());
        int cleared = 0;
        for (WeakReference<Object> r : many) {
            cleared += r.get() == null ? 1 : 0;
        }
        System.out.println(cleared > 990);
        soft.clear();
        System.out.println(soft.get() + " " + soft.enqueue());

        WeakHashMap<Object, String> map = new WeakHashMap<>();
        for (int i = 0; i < 100; i++) {
            map.put(new Object(), "x");
        }
        map.put(strong, "kept");
        clobber(200);
        for (int i = 0; i < 50 && map.size() > 5; i++) {
            System.gc();
            Thread.sleep(5);
        }
        System.out.println(map.size() <= 5 && map.get(strong).equals("kept"));

        String s = ("in" + args.length).intern();
        System.gc();
        System.out.println(s == ("in" + args.length).intern());
    }
}
