package java.util.logging;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The loggers by name, and the settings. Loggers that nobody holds any more may go, unless they have been given
 * something by the settings. A logger's handlers from the settings are made when they are first needed.
 */
public class LogManager {
    public static final String LOGGING_MXBEAN_NAME = "java.util.logging:type=Logging";

    private final Map<String, WeakReference<Logger>> loggers = new TreeMap<>();
    /** What the settings have given something stays. */
    private final Set<Logger> kept = new HashSet<>();
    /** Those whose handlers from the settings are not made yet. */
    private final Set<Logger> unprepared = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Runnable, Integer> listeners = new IdentityHashMap<>();
    private volatile Properties settings = new Properties();
    private Logger root;

    /** Made when logging is first used. */
    private static final class Holder {
        static final LogManager MANAGER = make();

        private static LogManager make() {
            String name = System.getProperty("java.util.logging.manager");
            if (name != null) {
                try {
                    return (LogManager) ClassLoader.getSystemClassLoader().loadClass(name).getDeclaredConstructor()
                        .newInstance();
                } catch (ReflectiveOperationException | ClassCastException e) {
                    System.err.println("Could not load Logmanager \"" + name + "\"");
                    e.printStackTrace();
                }
            }
            return new LogManager();
        }

        static {
            MANAGER.start();
        }
    }

    protected LogManager() {
    }

    public static LogManager getLogManager() {
        return Holder.MANAGER;
    }

    private void start() {
        root = new Logger("", null, null);
        root.setLevel(Level.INFO);
        root.manager = this;
        loggers.put("", new WeakReference<>(root));
        unprepared.add(root);
        try {
            readConfiguration();
        } catch (Exception e) {
            e.printStackTrace();
        }
        addLogger(Logger.global);
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeAll));
    }

    private void closeAll() {
        for (Logger l : all()) {
            for (Handler h : l.attached()) {
                try {
                    h.close();
                } catch (Exception e) {
                    continue;
                }
            }
        }
    }

    Logger root() {
        return root;
    }

    private synchronized List<Logger> all() {
        List<Logger> list = new ArrayList<>();
        for (WeakReference<Logger> r : loggers.values()) {
            Logger l = r.get();
            if (l != null) {
                list.add(l);
            }
        }
        return list;
    }

    // ---- loggers

    Logger demand(String name, String bundleName, Class<?> caller) {
        Logger l = getLogger(name);
        while (l == null) {
            Logger made = new Logger(Objects.requireNonNull(name), bundleName, caller);
            if (addLogger(made)) {
                return made;
            }
            l = getLogger(name);
        }
        return l;
    }

    public boolean addLogger(Logger logger) {
        String name = Objects.requireNonNull(logger.getName());
        synchronized (this) {
            WeakReference<Logger> old = loggers.get(name);
            if (old != null && old.get() != null) {
                return false;
            }
            loggers.put(name, new WeakReference<>(logger));
            logger.manager = this;
            applySettings(logger);
            for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', dot + 1)) {
                String parent = name.substring(0, dot);
                if (hasSettings(parent) && getLogger(parent) == null) {
                    addLogger(new Logger(parent, null, null));
                }
            }
            logger.linkTo(parentOf(name));
            adopt(logger, name);
            return true;
        }
    }

    private boolean hasSettings(String name) {
        return getProperty(name + ".level") != null || getProperty(name + ".handlers") != null;
    }

    private Logger parentOf(String name) {
        for (int dot = name.lastIndexOf('.'); dot >= 0; dot = name.lastIndexOf('.', dot - 1)) {
            Logger l = getLogger(name.substring(0, dot));
            if (l != null) {
                return l;
            }
        }
        return root;
    }

    /** Those below whose parent was above it. */
    private void adopt(Logger logger, String name) {
        String prefix = name + ".";
        for (Logger l : all()) {
            if (l.getName().startsWith(prefix)) {
                String parent = l.getParent() == null ? "" : l.getParent().getName();
                if (parent != null && parent.length() < name.length()) {
                    l.linkTo(logger);
                }
            }
        }
    }

    private void applySettings(Logger logger) {
        String name = logger.getName();
        Level level = level(name + ".level", null);
        if (level != null) {
            logger.setLevel(level);
        }
        String use = getProperty(name + ".useParentHandlers");
        if (use != null) {
            logger.setUseParentHandlers(flag(use, true));
        }
        if (getProperty(handlersKey(name)) != null) {
            unprepared.add(logger);
        }
        if (level != null || use != null || unprepared.contains(logger)) {
            kept.add(logger);
        }
    }

    private static String handlersKey(String name) {
        return name.isEmpty() ? "handlers" : name + ".handlers";
    }

    private static boolean flag(String text, boolean otherwise) {
        return switch (text.trim().toLowerCase(java.util.Locale.ROOT)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> otherwise;
        };
    }

    /** Makes the handlers that the settings give this logger, the first time. */
    void prepare(Logger logger) {
        synchronized (this) {
            if (!unprepared.remove(logger)) {
                return;
            }
        }
        String names = getProperty(handlersKey(logger.getName()));
        if (names == null) {
            return;
        }
        for (String name : names.trim().split("[\\s,]+")) {
            if (name.isEmpty()) {
                continue;
            }
            try {
                Handler h = (Handler) ClassLoader.getSystemClassLoader().loadClass(name).getDeclaredConstructor()
                    .newInstance();
                String level = getProperty(name + ".level");
                if (level != null) {
                    h.setLevel(level(name + ".level", h.getLevel()));
                }
                logger.attach(h);
            } catch (Exception e) {
                System.err.println("Can't load log handler \"" + name + "\"");
                System.err.println("" + e);
                e.printStackTrace();
            }
        }
    }

    public Logger getLogger(String name) {
        synchronized (this) {
            WeakReference<Logger> r = loggers.get(name);
            Logger l = r == null ? null : r.get();
            if (r != null && l == null) {
                loggers.remove(name);
            }
            return l;
        }
    }

    public Enumeration<String> getLoggerNames() {
        List<String> names = new ArrayList<>();
        for (Logger l : all()) {
            names.add(l.getName());
        }
        return Collections.enumeration(names);
    }

    // ---- settings

    private static Properties defaults() {
        Properties p = new Properties();
        p.put("handlers", "java.util.logging.ConsoleHandler");
        p.put(".level", "INFO");
        p.put("java.util.logging.FileHandler.pattern", "%h/java%u.log");
        p.put("java.util.logging.FileHandler.limit", "50000");
        p.put("java.util.logging.FileHandler.count", "1");
        p.put("java.util.logging.FileHandler.maxLocks", "100");
        p.put("java.util.logging.FileHandler.formatter", "java.util.logging.XMLFormatter");
        p.put("java.util.logging.ConsoleHandler.level", "INFO");
        p.put("java.util.logging.ConsoleHandler.formatter", "java.util.logging.SimpleFormatter");
        return p;
    }

    public void readConfiguration() throws IOException, SecurityException {
        String configClass = System.getProperty("java.util.logging.config.class");
        if (configClass != null) {
            try {
                ClassLoader.getSystemClassLoader().loadClass(configClass).getDeclaredConstructor().newInstance();
                return;
            } catch (ReflectiveOperationException e) {
                System.err.println("Logging configuration class \"" + configClass + "\" failed");
                System.err.println("" + e);
            }
        }
        String file = System.getProperty("java.util.logging.config.file");
        if (file == null) {
            take(defaults());
            return;
        }
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            readConfiguration(in);
        }
    }

    public void readConfiguration(InputStream ins) throws IOException, SecurityException {
        reset();
        Properties p = new Properties();
        try {
            p.load(ins);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        take(p);
    }

    private void take(Properties p) {
        settings = p;
        String configs = p.getProperty("config");
        if (configs != null) {
            for (String name : configs.trim().split("[\\s,]+")) {
                try {
                    ClassLoader.getSystemClassLoader().loadClass(name).getDeclaredConstructor().newInstance();
                } catch (Exception e) {
                    System.err.println("Can't load config class \"" + name + "\"");
                    System.err.println("" + e);
                }
            }
        }
        synchronized (this) {
            unprepared.add(root);
            kept.add(root);
            for (Logger l : all()) {
                applySettings(l);
            }
        }
        tellListeners();
    }

    public void reset() throws SecurityException {
        settings = new Properties();
        for (Logger l : all()) {
            for (Handler h : l.attached()) {
                l.attached().remove(h);
                try {
                    h.close();
                } catch (Exception e) {
                    continue;
                }
            }
            synchronized (this) {
                unprepared.remove(l);
            }
            l.setLevel(l == root ? Level.INFO : null);
        }
        synchronized (this) {
            kept.clear();
        }
    }

    public void updateConfiguration(Function<String, BiFunction<String, String, String>> mapper) throws IOException {
        String file = System.getProperty("java.util.logging.config.file");
        if (file == null) {
            update(defaults(), mapper);
            return;
        }
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            updateConfiguration(in, mapper);
        }
    }

    public void updateConfiguration(InputStream ins, Function<String, BiFunction<String, String, String>> mapper)
        throws IOException {
        Properties p = new Properties();
        try {
            p.load(ins);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
        update(p, mapper);
    }

    private void update(Properties fresh, Function<String, BiFunction<String, String, String>> mapper) {
        Properties old = settings;
        Properties merged = new Properties();
        Set<String> keys = new HashSet<>(old.stringPropertyNames());
        keys.addAll(fresh.stringPropertyNames());
        for (String key : keys) {
            BiFunction<String, String, String> f = mapper == null ? null : mapper.apply(key);
            String value = f == null ? fresh.getProperty(key) : f.apply(old.getProperty(key), fresh.getProperty(key));
            if (value != null) {
                merged.put(key, value);
            }
        }
        settings = merged;
        for (Logger l : all()) {
            refresh(l, old, merged);
        }
        tellListeners();
    }

    private void refresh(Logger l, Properties old, Properties now) {
        String levelKey = l.getName() + ".level";
        if (!Objects.equals(old.getProperty(levelKey), now.getProperty(levelKey))) {
            l.setLevel(level(levelKey, l == root ? Level.INFO : null));
        }
        String handlersKey = handlersKey(l.getName());
        if (!Objects.equals(old.getProperty(handlersKey), now.getProperty(handlersKey))) {
            for (Handler h : l.attached()) {
                l.attached().remove(h);
                h.close();
            }
            synchronized (this) {
                unprepared.add(l);
            }
        }
    }

    public String getProperty(String name) {
        return settings.getProperty(name);
    }

    Level level(String key, Level otherwise) {
        String s = getProperty(key);
        if (s == null) {
            return otherwise;
        }
        try {
            return Level.parse(s.trim());
        } catch (IllegalArgumentException e) {
            System.err.println("Bad level value for property: " + key);
            return otherwise;
        }
    }

    int number(String key, int otherwise) {
        String s = getProperty(key);
        try {
            return s == null ? otherwise : Integer.parseInt(s.trim());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Of the class that a setting names, or the other one. */
    <T> T instance(String key, Class<T> type, T otherwise) {
        String s = getProperty(key);
        if (s == null) {
            return otherwise;
        }
        try {
            return type.cast(ClassLoader.getSystemClassLoader().loadClass(s.trim()).getDeclaredConstructor()
                .newInstance());
        } catch (Exception e) {
            return otherwise;
        }
    }

    @Deprecated(since = "17", forRemoval = true)
    @SuppressWarnings("removal")
    public void checkAccess() throws SecurityException {
        SecurityManager m = System.getSecurityManager();
        if (m != null) {
            m.checkPermission(new LoggingPermission("control", null));
        }
    }

    @Deprecated(since = "9")
    public static synchronized LoggingMXBean getLoggingMXBean() {
        return new Logging();
    }

    public LogManager addConfigurationListener(Runnable listener) {
        Objects.requireNonNull(listener);
        synchronized (listeners) {
            listeners.put(listener, 0);
        }
        return this;
    }

    public void removeConfigurationListener(Runnable listener) {
        Objects.requireNonNull(listener);
        synchronized (listeners) {
            listeners.remove(listener);
        }
    }

    private void tellListeners() {
        List<Runnable> each;
        synchronized (listeners) {
            each = new ArrayList<>(listeners.keySet());
        }
        for (Runnable r : each) {
            r.run();
        }
    }
}
