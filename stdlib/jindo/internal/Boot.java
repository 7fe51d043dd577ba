package jindo.internal;

import java.io.Console;
import java.util.Properties;

/** Start and end of a VM, and what it was started with. */
public final class Boot {
    private static final boolean WINDOWS = windows0();

    static volatile boolean hooked; // ShutdownHooks has something to run

    private Boot() {
    }

    private static native boolean windows0();

    /** The value of a property given on the command line or by the embedder, or null. */
    private static native String property0(String key);

    /**
     * Keys and values by turns: java.home, java.class.path, java.library.path, java.io.tmpdir, user.dir, user.home,
     * user.name, os.name, os.arch, os.version, sun.arch.data.model, sun.cpu.endian, sun.java.command where known, then
     * those from the command line, which win.
     */
    private static native String[] properties0();

    /** Whether standard input and output are both terminals. */
    private static native boolean interactive0();

    /** Called by the VM when the main thread exists. */
    static void init() {
        System.lineSeparator(); // makes the standard streams
    }

    /** Called by the VM before it ends in an orderly way. */
    static void shutdown() {
        runHooks();
        System.out.flush();
        System.err.flush();
    }

    public static void runHooks() {
        if (hooked) {
            ShutdownHooks.run();
        }
    }

    public static boolean isWindows() {
        return WINDOWS;
    }

    /** A property as given at the start, without making the table of all. */
    public static String property(String key) {
        return property0(key);
    }

    public static Console console() {
        return interactive0() ? ConsoleAccess.make() : null;
    }

    public static Properties systemProperties() {
        Properties p = new Properties(64);
        p.setProperty("java.version", "17.0.15");
        p.setProperty("java.version.date", "2025-04-15");
        p.setProperty("java.runtime.version", "17.0.15+6");
        p.setProperty("java.runtime.name", "Jindo Runtime Environment");
        p.setProperty("java.vendor", "Jindo");
        p.setProperty("java.vendor.url", "https://jindo.invalid/");
        p.setProperty("java.vendor.url.bug", "https://jindo.invalid/");
        p.setProperty("java.specification.version", "17");
        p.setProperty("java.specification.name", "Java Platform API Specification");
        p.setProperty("java.specification.vendor", "Oracle Corporation");
        p.setProperty("java.specification.maintenance.version", "1");
        p.setProperty("java.class.version", "61.0");
        p.setProperty("java.vm.name", "Jindo");
        p.setProperty("java.vm.vendor", "Jindo");
        p.setProperty("java.vm.version", "17.0.15+6");
        p.setProperty("java.vm.info", "mixed mode");
        p.setProperty("java.vm.specification.name", "Java Virtual Machine Specification");
        p.setProperty("java.vm.specification.vendor", "Oracle Corporation");
        p.setProperty("java.vm.specification.version", "17");
        p.setProperty("file.encoding", "UTF-8");
        p.setProperty("native.encoding", "UTF-8");
        p.setProperty("sun.jnu.encoding", "UTF-8");
        p.setProperty("file.separator", WINDOWS ? "\\" : "/");
        p.setProperty("path.separator", WINDOWS ? ";" : ":");
        p.setProperty("line.separator", WINDOWS ? "\r\n" : "\n");
        p.setProperty("user.language", "en");
        String[] given = properties0();
        for (int i = 0; i + 1 < given.length; i += 2) {
            if (given[i + 1] != null) {
                p.setProperty(given[i], given[i + 1]);
            }
        }
        return p;
    }

    /** Makes the Console, whose constructor only java.io sees. */
    public abstract static class ConsoleAccess {
        private static volatile ConsoleAccess instance;

        public static void set(ConsoleAccess access) {
            instance = access;
        }

        static Console make() {
            Unsafe.ensureClassInitialized(Console.class);
            return instance.newConsole();
        }

        protected abstract Console newConsole();
    }
}
