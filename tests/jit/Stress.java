import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stress SECONDS [SEED]: eight threads run hot code while classes are loaded that undo what it was compiled for. A generation is a class
 * loader of its own with Generation in it; each of its steps makes an assumption wrong, and the threads check every result.
 */
public final class Stress {
    /** What a generation can do. */
    public interface Work {
        /** Throws if a result is wrong. */
        void run(int rounds);

        /** Makes the n-th assumption wrong; false: there are no more. */
        boolean step(int n);
    }

    /** Defines Generation and what is in it anew. */
    static final class Fresh extends ClassLoader {
        Fresh() {
            super(Stress.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("Generation"))
                return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                Class<?> c = findLoadedClass(name);
                return c != null ? c : define(name);
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = Stress.class.getResourceAsStream(name + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }

        Work generation() throws ReflectiveOperationException {
            return (Work) loadClass("Generation").getConstructor().newInstance();
        }
    }

    private static volatile Work current;
    private static volatile boolean done;
    private static final AtomicReference<Throwable> failure = new AtomicReference<>();
    private static final AtomicLong runs = new AtomicLong();

    private static void work() {
        try {
            while (!done && failure.get() == null) {
                current.run(200);
                runs.incrementAndGet();
            }
        } catch (Throwable e) {
            failure.compareAndSet(null, e);
        }
    }

    public static void main(String[] args) throws Exception {
        long end = System.nanoTime() + Long.parseLong(args[0]) * 1_000_000_000L;
        java.util.Random random = new java.util.Random(args.length > 1 ? Long.parseLong(args[1]) : 1);
        current = new Fresh().generation();
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++)
            (threads[i] = new Thread(Stress::work)).start();
        int generations = 0;
        for (; System.nanoTime() < end && failure.get() == null; generations++) {
            for (int n = 0; current.step(n); n++)
                Thread.sleep(random.nextInt(40));
            current = new Fresh().generation();
        }
        done = true;
        for (Thread t : threads)
            t.join();
        System.err.println(generations + " generations, " + runs + " runs");
        if (failure.get() != null) {
            failure.get().printStackTrace();
            System.exit(1);
        }
        System.out.println("ok");
    }
}
