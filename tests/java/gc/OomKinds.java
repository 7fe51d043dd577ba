import java.util.*;

/** OutOfMemoryError from every kind of allocation, caught, with room again afterwards. */
public class OomKinds {
    static List<Object> hold = new ArrayList<>();

    interface Eater {
        void eat();
    }

    static String eatAll(Eater e) {
        hold = new ArrayList<>();
        try {
            for (int i = 0; i < 100000000; i++)
                e.eat();
            return "?";
        } catch (OutOfMemoryError x) {
            hold.clear();
            return x.getMessage().replaceAll(":.*", "");
        }
    }

    static void fill(String name, Eater e) {
        System.out.println(name + ": " + eatAll(e));
        hold = new ArrayList<>();
        for (int i = 0; i < 100; i++)
            hold.add(new byte[10000]);
    }

    public static void main(String[] args) throws Exception {
        fill("bytes", () -> hold.add(new byte[1 << 16]));
        fill("objects", () -> hold.add(new Object[] {new Object(), new int[2]}));
        fill("strings", () -> hold.add(new String("text").concat("more" + hold.size())));
        fill("huge", () -> hold.add(new long[1 << 27]));
        fill("arrays", () -> hold.add(new int[100][1000]));
        fill("clone", () -> hold.add(new int[1 << 14].clone()));
        fill("builder", () -> {
            StringBuilder b = new StringBuilder("x");
            while (true)
                b.append(b);
        });
        fill("reflection", () -> hold.add(java.lang.reflect.Array.newInstance(double.class, 5000)));
        for (int n : new int[] {Integer.MAX_VALUE, Integer.MAX_VALUE - 1}) {
            try {
                hold.add(new byte[n]);
            } catch (OutOfMemoryError e) {
                System.out.println(e.getMessage());
            }
        }
        Thread t = new Thread(() -> fill("thread", () -> hold.add(new byte[1 << 15])));
        t.start();
        t.join();
        System.out.println("done");
    }
}
