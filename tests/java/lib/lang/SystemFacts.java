import java.io.*;
import java.util.*;

/** System and Runtime: properties, environment, copies, streams replaced, hooks' messages. */
public class SystemFacts {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        for (String k : new String[] {"java.version", "java.specification.version", "java.class.version", "file.separator", "path.separator", "line.separator", "java.vm.specification.version",
            "java.specification.name", "java.io.tmpdir", "os.name", "user.dir", "java.class.path", "java.vendor", "java.home", "file.encoding", "java.vm.name"}) {
            String v = System.getProperty(k);
            System.out.println(k + " " + (k.matches("java.specification.*|.*separator|java.class.version|java.vm.specification.version") ? v.replace("\n", "\\n") : v != null));
        }
        System.out.println(System.setProperty("my.p", "1") + System.getProperty("my.p") + System.clearProperty("my.p") + System.getProperty("my.p") + System.getProperty("my.p", "d"));
        t(() -> System.getProperty(""));
        t(() -> System.getProperty(null));
        t(() -> System.setProperty("a", null));
        t(() -> System.getenv("NO_SUCH_VARIABLE_HERE"));
        t(() -> System.getenv().put("a", "b"));
        int[] a = {1, 2, 3, 4, 5};
        System.arraycopy(a, 0, a, 1, 4);
        System.out.println(Arrays.toString(a));
        t(() -> {
            System.arraycopy(a, 0, a, 3, 3);
            return 0;
        });
        t(() -> {
            System.arraycopy(a, -1, a, 0, 1);
            return 0;
        });
        t(() -> {
            System.arraycopy(a, 0, new long[5], 0, 1);
            return 0;
        });
        t(() -> {
            System.arraycopy("x", 0, a, 0, 1);
            return 0;
        });
        t(() -> {
            System.arraycopy(new Object[] {"s", 1}, 0, new String[2], 0, 2);
            return 0;
        });
        t(() -> {
            System.arraycopy(null, 0, a, 0, 1);
            return 0;
        });
        PrintStream old = System.out;
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        System.setOut(new PrintStream(b));
        System.out.print("captured");
        System.setOut(old);
        System.out.println(b + " " + System.lineSeparator().length() + " " + System.identityHashCode(null) + " " + (System.identityHashCode(b) == b.hashCode()) + " " + System.mapLibraryName("x"));
        long n = System.nanoTime();
        long m = System.currentTimeMillis();
        System.out.println((System.nanoTime() >= n) + " " + (m > 1600000000000L));
        Runtime r = Runtime.getRuntime();
        System.out.println((r.availableProcessors() > 0) + " " + (r.totalMemory() > 0) + " " + (r.freeMemory() > 0) + " " + (r.maxMemory() > 0) + " " + Runtime.version().feature());
        Thread hook = new Thread(() -> System.out.println("hook"));
        r.addShutdownHook(hook);
        t(() -> {
            r.addShutdownHook(hook);
            return 0;
        });
        System.out.println(r.removeShutdownHook(hook) + " " + r.removeShutdownHook(hook));
        Runtime.Version v = Runtime.Version.parse("17.0.1+12-LTS");
        System.out.println(v + " " + v.feature() + v.interim() + v.update() + " " + v.build() + v.optional() + v.pre() + " " + v.compareTo(Runtime.Version.parse("17")) + v.version());
        t(() -> Runtime.Version.parse("17-"));
        t(() -> Runtime.Version.parse("x"));
    }
}
