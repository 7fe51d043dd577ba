import java.lang.ref.Cleaner;
import java.util.concurrent.atomic.AtomicInteger;

/** finalize runs once, may bring its object back; cleaners run their actions. */
public class Finalizers {
    private static final AtomicInteger FINALIZED = new AtomicInteger();
    private static final AtomicInteger CLEANED = new AtomicInteger();
    private static volatile Finalizers back;
    private final String name;

    private Finalizers(String name) {
        this.name = name;
    }

    @Override
    protected void finalize() {
        FINALIZED.incrementAndGet();
        if (name.equals("phoenix")) {
            back = this;
        }
        if (name.equals("thrower")) {
            throw new RuntimeException("ignored");
        }
    }

    private static void make() {
        for (int i = 0; i < 100; i++) {
            new Finalizers("plain" + i);
        }
        new Finalizers("phoenix");
        new Finalizers("thrower");
    }

    private static int clobber(int depth) {
        return depth == 0 ? 0 : 1 + clobber(depth - 1);
    }

    private static void waitFor(AtomicInteger counter, int least) throws Exception {
        for (int i = 0; i < 100 && counter.get() < least; i++) {
            clobber(100);
            System.gc();
            System.runFinalization();
            Thread.sleep(2);
        }
    }

    private static void registerAll(Cleaner cleaner) {
        for (int i = 0; i < 100; i++) {
            cleaner.register(new Object(), CLEANED::incrementAndGet);
        }
    }

    public static void main(String[] args) throws Exception {
        make();
        waitFor(FINALIZED, 95);
        System.out.println(FINALIZED.get() >= 95);
        for (int i = 0; i < 100 && back == null; i++) {
            waitFor(FINALIZED, 102);
        }
        System.out.println(back != null && back.name.equals("phoenix"));
        int before = FINALIZED.get();
        back = null;
        for (int i = 0; i < 5; i++) {
            System.gc();
            System.runFinalization();
        }
        System.out.println(FINALIZED.get() <= 102 && before <= 102);
        Cleaner cleaner = Cleaner.create();
        registerAll(cleaner);
        Cleaner.Cleanable explicit = cleaner.register(args, CLEANED::incrementAndGet);
        explicit.clean();
        explicit.clean();
        waitFor(CLEANED, 95);
        System.out.println(CLEANED.get() >= 95 && CLEANED.get() <= 101);
    }
}
