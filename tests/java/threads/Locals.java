/** ThreadLocal and InheritableThreadLocal. */
public class Locals {
    static int made;

    public static void main(String[] args) throws Exception {
        ThreadLocal<Integer> counter = ThreadLocal.withInitial(() -> ++made * 100);
        InheritableThreadLocal<String> name = new InheritableThreadLocal<>() {
            @Override
            protected String childValue(String parent) {
                return parent + "'";
            }
        };
        name.set("root");
        System.out.println(counter.get() + " " + counter.get() + " " + name.get());
        counter.set(7);
        Thread t = new Thread(() -> {
            System.out.println(counter.get() + " " + name.get());
            name.set("changed");
            Thread inner = new Thread(() -> System.out.println(counter.get() + " " + name.get()));
            inner.start();
            try {
                inner.join();
            } catch (InterruptedException e) {
                throw new Error(e);
            }
        });
        t.start();
        t.join();
        System.out.println(counter.get() + " " + name.get());
        counter.remove();
        System.out.println(counter.get());
        name.remove();
        System.out.println(name.get());
        ThreadLocal<?>[] many = new ThreadLocal<?>[1000];
        for (int i = 0; i < many.length; i++) {
            ThreadLocal<Integer> x = new ThreadLocal<>();
            x.set(i * i);
            many[i] = x;
        }
        long sum = 0;
        for (ThreadLocal<?> x : many)
            sum += (Integer) x.get();
        System.out.println(sum);
        for (int i = 0; i < 100000; i++)
            new ThreadLocal<int[]>().set(new int[10]);
        System.out.println(many[999].get());
    }
}
