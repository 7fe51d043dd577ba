package java.lang;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.channels.Channel;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import jindo.internal.Boot;
import jindo.internal.CallerSensitive;
import jindo.internal.Environment;
import jindo.internal.Loggers;
import jindo.internal.NativeLibraries;
import jindo.internal.Reflection;
import jindo.internal.Unsafe;

/** The process as seen from inside. */
public final class System {
    // Written anew by setIn, setOut and setErr: no engine may treat these three as constants.
    public static final InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    public static final PrintStream out = standard(FileDescriptor.out);
    public static final PrintStream err = standard(FileDescriptor.err);

    private static final String LINE_SEPARATOR = Boot.isWindows() ? "\r\n" : "\n";

    private static Properties properties;
    private static volatile Console console;
    private static boolean consoleKnown;

    private System() {
    }

    private static PrintStream standard(FileDescriptor fd) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(fd), 8192), true);
    }

    // ---- streams

    public static void setIn(InputStream in) {
        replace("in", in);
    }

    public static void setOut(PrintStream out) {
        replace("out", out);
    }

    public static void setErr(PrintStream err) {
        replace("err", err);
    }

    private static void replace(String field, Object stream) {
        Unsafe.putReferenceVolatile(Unsafe.staticFieldBase(System.class),
                                    Unsafe.staticFieldOffset(System.class, field), stream);
    }

    public static synchronized Console console() {
        if (!consoleKnown) {
            console = Boot.console();
            consoleKnown = true;
        }
        return console;
    }

    public static Channel inheritedChannel() throws IOException {
        return null;
    }

    // ---- time, memory, identity

    public static native long currentTimeMillis();

    public static native long nanoTime();

    /** Copies within or between arrays, with the checks and messages of JLS and JDK. */
    public static native void arraycopy(Object src, int srcPos, Object dest, int destPos, int length);

    public static native int identityHashCode(Object x);

    public static void gc() {
        Runtime.getRuntime().gc();
    }

    public static void runFinalization() {
        Runtime.getRuntime().runFinalization();
    }

    public static void exit(int status) {
        Runtime.getRuntime().exit(status);
    }

    // ---- properties and environment

    public static String lineSeparator() {
        return LINE_SEPARATOR;
    }

    private static void checkKey(String key) {
        if (key == null) {
            throw new NullPointerException("key can't be null");
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("key can't be empty");
        }
    }

    public static synchronized Properties getProperties() {
        if (properties == null) {
            properties = Boot.systemProperties();
        }
        return properties;
    }

    public static synchronized void setProperties(Properties props) {
        properties = props;
    }

    public static String getProperty(String key) {
        checkKey(key);
        return getProperties().getProperty(key);
    }

    public static String getProperty(String key, String def) {
        checkKey(key);
        return getProperties().getProperty(key, def);
    }

    public static String setProperty(String key, String value) {
        checkKey(key);
        return (String) getProperties().setProperty(key, value);
    }

    public static String clearProperty(String key) {
        checkKey(key);
        return (String) getProperties().remove(key);
    }

    public static String getenv(String name) {
        return Environment.get(name);
    }

    public static Map<String, String> getenv() {
        return Environment.all();
    }

    // ---- security

    @CallerSensitive
    @Deprecated(since = "17", forRemoval = true)
    @SuppressWarnings("removal")
    public static void setSecurityManager(SecurityManager sm) {
        String allowed = getProperty("java.security.manager");
        if ("disallow".equals(allowed)) {
            throw new UnsupportedOperationException("The Security Manager is deprecated and will be removed in a future release");
        }
        Class<?> caller = Reflection.callerClass();
        SecurityWarning.say(caller);
        SecurityManager old = securityManager;
        if (old != null) {
            old.checkPermission(new RuntimePermission("setSecurityManager"));
        }
        securityManager = sm;
    }

    /** Says, once for each class that calls, that setSecurityManager will go. */
    private static final class SecurityWarning {
        private static final java.util.Set<Class<?>> TOLD = new java.util.HashSet<>();

        static synchronized void say(Class<?> caller) {
            if (caller == null || !TOLD.add(caller)) {
                return;
            }
            java.security.CodeSource source = caller.getProtectionDomain().getCodeSource();
            String place = source == null || source.getLocation() == null ? "" : " (" + source.getLocation() + ")";
            err.println("WARNING: A terminally deprecated method in java.lang.System has been called");
            err.println("WARNING: System::setSecurityManager has been called by " + caller.getName() + place);
            err.println("WARNING: Please consider reporting this to the maintainers of " + caller.getName());
            err.println("WARNING: System::setSecurityManager will be removed in a future release");
        }
    }

    @Deprecated(since = "17", forRemoval = true)
    @SuppressWarnings("removal")
    public static SecurityManager getSecurityManager() {
        return securityManager;
    }

    @SuppressWarnings("removal")
    private static volatile SecurityManager securityManager;

    // ---- native libraries

    @CallerSensitive
    public static void load(String filename) {
        NativeLibraries.load(Reflection.callerClass(), filename);
    }

    @CallerSensitive
    public static void loadLibrary(String libname) {
        NativeLibraries.loadLibrary(Reflection.callerClass(), Objects.requireNonNull(libname));
    }

    public static String mapLibraryName(String libname) {
        return NativeLibraries.mapName(libname);
    }

    // ---- logging

    /** What library code logs through, whatever logging the application has chosen. */
    public interface Logger {
        enum Level {
            ALL(Integer.MIN_VALUE), TRACE(400), DEBUG(500), INFO(800), WARNING(900), ERROR(1000),
            OFF(Integer.MAX_VALUE);

            private final int severity;

            Level(int severity) {
                this.severity = severity;
            }

            public final String getName() {
                return name();
            }

            public final int getSeverity() {
                return severity;
            }
        }

        String getName();

        boolean isLoggable(Level level);

        default void log(Level level, String msg) {
            log(level, (ResourceBundle) null, msg, (Object[]) null);
        }

        default void log(Level level, Supplier<String> msgSupplier) {
            Objects.requireNonNull(msgSupplier);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, (ResourceBundle) null, msgSupplier.get(), (Object[]) null);
            }
        }

        default void log(Level level, Object obj) {
            Objects.requireNonNull(obj);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, (ResourceBundle) null, obj.toString(), (Object[]) null);
            }
        }

        default void log(Level level, String msg, Throwable thrown) {
            log(level, null, msg, thrown);
        }

        default void log(Level level, Supplier<String> msgSupplier, Throwable thrown) {
            Objects.requireNonNull(msgSupplier);
            if (isLoggable(Objects.requireNonNull(level))) {
                log(level, null, msgSupplier.get(), thrown);
            }
        }

        default void log(Level level, String format, Object... params) {
            log(level, null, format, params);
        }

        void log(Level level, ResourceBundle bundle, String msg, Throwable thrown);

        void log(Level level, ResourceBundle bundle, String format, Object... params);
    }

    /** Finds loggers; a service, with one that writes to System.err when no provider is there. */
    public abstract static class LoggerFinder {
        protected LoggerFinder() {
        }

        public abstract Logger getLogger(String name, Module module);

        public Logger getLocalizedLogger(String name, ResourceBundle bundle, Module module) {
            return Loggers.localized(getLogger(name, module), bundle);
        }

        public static LoggerFinder getLoggerFinder() {
            return Loggers.finder();
        }
    }

    @CallerSensitive
    public static Logger getLogger(String name) {
        Objects.requireNonNull(name);
        return Loggers.finder().getLogger(name, Reflection.callerClass().getModule());
    }

    @CallerSensitive
    public static Logger getLogger(String name, ResourceBundle bundle) {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bundle);
        return Loggers.finder().getLocalizedLogger(name, bundle, Reflection.callerClass().getModule());
    }
}
