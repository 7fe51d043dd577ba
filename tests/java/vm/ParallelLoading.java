import java.util.concurrent.CountDownLatch;

/** Many threads ask one loader for the same classes: each is defined once. */
public class ParallelLoading {
    static class Capable extends ClassLoader {
        static {
            if (!registerAsParallelCapable())
                throw new AssertionError();
        }

        int defined;

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("Made"))
                throw new ClassNotFoundException(name);
            byte[] b = new ClassAsm(52, 33, name, "java/lang/Object").constructor("java/lang/Object").bytes();
            Class<?> c = defineClass(name, b, 0, b.length);
            synchronized (this) {
                defined++;
            }
            return c;
        }
    }

    public static void main(String[] args) throws Exception {
        Capable l = new Capable();
        System.out.println(l.isRegisteredAsParallelCapable());
        Class<?>[][] got = new Class<?>[8][50];
        CountDownLatch start = new CountDownLatch(1);
        Thread[] threads = new Thread[got.length];
        for (int i = 0; i < threads.length; i++) {
            int me = i;
            threads[i] = new Thread(() -> {
                try {
                    start.await();
                    for (int k = 0; k < got[me].length; k++)
                        got[me][k] = Class.forName("Made" + (k * 7 + me * 3) % 50, true, l);
                } catch (Exception e) {
                    e.printStackTrace();
                }
            });
            threads[i].start();
        }
        start.countDown();
        for (Thread t : threads)
            t.join();
        System.out.println(l.defined);
        java.util.Set<Class<?>> all = new java.util.HashSet<>();
        for (Class<?>[] row : got)
            all.addAll(java.util.Arrays.asList(row));
        System.out.println(all.size() + " " + all.contains(null));
    }
}
