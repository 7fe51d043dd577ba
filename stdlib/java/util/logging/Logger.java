package java.util.logging;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import jindo.internal.CallerSensitive;
import jindo.internal.Reflection;

/** Where a part of a program logs; its parent, by name, takes what it lets through and says what it does not say. */
public class Logger {
    public static final String GLOBAL_LOGGER_NAME = "global";
    @Deprecated
    public static final Logger global = new Logger(GLOBAL_LOGGER_NAME);

    /** Raised whenever a level or a parent changes; what a logger has found holds for one value. */
    private static volatile int changes = 1;

    private final String name;
    private final List<Handler> handlers = new CopyOnWriteArrayList<>();
    private volatile Filter filter;
    private volatile boolean useParentHandlers = true;
    private volatile Level level;
    private volatile Logger parent;
    private volatile int seenChanges;
    private volatile int effectiveLevel;
    private volatile ResourceBundle bundle;
    private volatile String bundleName;
    LogManager manager;

    private Logger(String name) {
        this.name = name;
    }

    protected Logger(String name, String resourceBundleName) {
        this.name = name;
        if (resourceBundleName != null) {
            bundle = findBundle(resourceBundleName, Reflection.callerClass());
            bundleName = resourceBundleName;
        }
        manager = LogManager.getLogManager();
    }

    Logger(String name, String resourceBundleName, Class<?> caller) {
        this.name = name;
        if (resourceBundleName != null) {
            bundle = findBundle(resourceBundleName, caller);
            bundleName = resourceBundleName;
        }
    }

    private static ResourceBundle findBundle(String name, Class<?> caller) {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        try {
            return ResourceBundle.getBundle(name, Locale.getDefault(),
                context != null ? context : ClassLoader.getSystemClassLoader());
        } catch (MissingResourceException e) {
            if (caller != null && caller.getClassLoader() != null) {
                try {
                    return ResourceBundle.getBundle(name, Locale.getDefault(), caller.getClassLoader());
                } catch (MissingResourceException e2) {
                    e = e2;
                }
            }
            throw new MissingResourceException("Can't find " + name + " bundle from ", name, "");
        }
    }

    public static final Logger getGlobal() {
        LogManager.getLogManager();
        return global;
    }

    @CallerSensitive
    public static Logger getLogger(String name) {
        return LogManager.getLogManager().demand(name, null, Reflection.callerClass());
    }

    @CallerSensitive
    public static Logger getLogger(String name, String resourceBundleName) {
        Class<?> caller = Reflection.callerClass();
        Logger l = LogManager.getLogManager().demand(name, resourceBundleName, caller);
        l.takeBundle(resourceBundleName, caller);
        return l;
    }

    private synchronized void takeBundle(String wanted, Class<?> caller) {
        if (wanted == null || wanted.equals(bundleName)) {
            return;
        }
        if (bundleName != null) {
            throw new IllegalArgumentException(bundleName + " != " + wanted);
        }
        bundle = findBundle(wanted, caller);
        bundleName = wanted;
    }

    public static Logger getAnonymousLogger() {
        return getAnonymousLogger(null);
    }

    @CallerSensitive
    public static Logger getAnonymousLogger(String resourceBundleName) {
        Logger l = new Logger(null, resourceBundleName, Reflection.callerClass());
        l.manager = LogManager.getLogManager();
        l.parent = l.manager.root();
        return l;
    }

    public ResourceBundle getResourceBundle() {
        return bundle;
    }

    public String getResourceBundleName() {
        return bundleName;
    }

    public void setResourceBundle(ResourceBundle bundle) {
        String base = bundle.getBaseBundleName();
        if (base == null || base.isEmpty()) {
            throw new IllegalArgumentException("resource bundle must have a name");
        }
        synchronized (this) {
            if (bundleName != null && !bundleName.equals(base)) {
                throw new IllegalArgumentException("can't replace resource bundle");
            }
            this.bundle = bundle;
            bundleName = base;
        }
    }

    public void setFilter(Filter newFilter) throws SecurityException {
        filter = newFilter;
    }

    public Filter getFilter() {
        return filter;
    }

    // ---- levels

    public void setLevel(Level newLevel) throws SecurityException {
        level = newLevel;
        changed();
    }

    private static synchronized void changed() {
        changes++;
    }

    public Level getLevel() {
        return level;
    }

    private int effective() {
        int now = changes;
        if (seenChanges != now) {
            Level found = Level.INFO;
            for (Logger l = this; l != null; l = l.parent) {
                if (l.level != null) {
                    found = l.level;
                    break;
                }
            }
            effectiveLevel = found.intValue();
            seenChanges = now;
        }
        return effectiveLevel;
    }

    public boolean isLoggable(Level level) {
        int least = effective();
        return level.intValue() >= least && least != Integer.MAX_VALUE;
    }

    public String getName() {
        return name;
    }

    // ---- handlers and parents

    private LogManager manager() {
        return manager != null ? manager : LogManager.getLogManager();
    }

    public void addHandler(Handler handler) throws SecurityException {
        Objects.requireNonNull(handler);
        manager().prepare(this);
        handlers.add(handler);
    }

    public void removeHandler(Handler handler) throws SecurityException {
        if (handler != null) {
            manager().prepare(this);
            handlers.remove(handler);
        }
    }

    public Handler[] getHandlers() {
        manager().prepare(this);
        return handlers.toArray(new Handler[0]);
    }

    /** As addHandler, for the manager itself. */
    void attach(Handler handler) {
        handlers.add(handler);
    }

    List<Handler> attached() {
        return handlers;
    }

    public void setUseParentHandlers(boolean useParentHandlers) {
        this.useParentHandlers = useParentHandlers;
    }

    public boolean getUseParentHandlers() {
        return useParentHandlers;
    }

    public Logger getParent() {
        return parent;
    }

    public void setParent(Logger parent) {
        Objects.requireNonNull(parent);
        if (manager().root() == this) {
            throw new IllegalArgumentException("cannot set parent of root logger");
        }
        linkTo(parent);
    }

    void linkTo(Logger parent) {
        this.parent = parent;
        changed();
    }

    // ---- logging

    public void log(LogRecord record) {
        if (!isLoggable(record.getLevel())) {
            return;
        }
        Filter f = filter;
        if (f != null && !f.isLoggable(record)) {
            return;
        }
        for (Logger l = this; l != null; l = l.parent) {
            for (Handler h : l.getHandlers()) {
                h.publish(record);
            }
            if (!l.useParentHandlers) {
                break;
            }
        }
    }

    private void send(LogRecord record) {
        record.setLoggerName(name);
        for (Logger l = this; l != null; l = l.parent) {
            if (l.bundle != null) {
                record.setResourceBundle(l.bundle);
                record.setResourceBundleName(l.bundleName);
                break;
            }
        }
        log(record);
    }

    private static LogRecord from(LogRecord r, String sourceClass, String sourceMethod) {
        r.setSourceClassName(sourceClass);
        r.setSourceMethodName(sourceMethod);
        return r;
    }

    private static LogRecord with(LogRecord r, Object[] parameters) {
        r.setParameters(parameters);
        return r;
    }

    private static LogRecord with(LogRecord r, Throwable thrown) {
        r.setThrown(thrown);
        return r;
    }

    public void log(Level level, String msg) {
        if (isLoggable(level)) {
            send(new LogRecord(level, msg));
        }
    }

    public void log(Level level, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(new LogRecord(level, msgSupplier.get()));
        }
    }

    public void log(Level level, String msg, Object param1) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), new Object[] {param1}));
        }
    }

    public void log(Level level, String msg, Object[] params) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), params));
        }
    }

    public void log(Level level, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msg), thrown));
        }
    }

    public void log(Level level, Throwable thrown, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(with(new LogRecord(level, msgSupplier.get()), thrown));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg) {
        if (isLoggable(level)) {
            send(from(new LogRecord(level, msg), sourceClass, sourceMethod));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(from(new LogRecord(level, msgSupplier.get()), sourceClass, sourceMethod));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object param1) {
        if (isLoggable(level)) {
            send(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), new Object[] {param1}));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Object[] params) {
        if (isLoggable(level)) {
            send(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), params));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            send(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), thrown));
        }
    }

    public void logp(Level level, String sourceClass, String sourceMethod, Throwable thrown,
        Supplier<String> msgSupplier) {
        if (isLoggable(level)) {
            send(with(from(new LogRecord(level, msgSupplier.get()), sourceClass, sourceMethod), thrown));
        }
    }

    private void sendWith(LogRecord r, ResourceBundle bundle, String bundleName) {
        r.setLoggerName(name);
        r.setResourceBundle(bundle);
        r.setResourceBundleName(bundle != null && bundleName == null ? bundle.getBaseBundleName() : bundleName);
        log(r);
    }

    private void sendWith(LogRecord r, String bundleName, Class<?> caller) {
        if (bundleName == null) {
            sendWith(r, (ResourceBundle) null, null);
            return;
        }
        try {
            sendWith(r, findBundle(bundleName, caller), bundleName);
        } catch (MissingResourceException e) {
            sendWith(r, (ResourceBundle) null, bundleName);
        }
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg) {
        if (isLoggable(level)) {
            sendWith(from(new LogRecord(level, msg), sourceClass, sourceMethod), bundleName, null);
        }
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
        Object param1) {
        if (isLoggable(level)) {
            sendWith(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), new Object[] {param1}), bundleName,
                null);
        }
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
        Object[] params) {
        if (isLoggable(level)) {
            sendWith(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), params), bundleName, null);
        }
    }

    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
        Object... params) {
        if (isLoggable(level)) {
            LogRecord r = from(new LogRecord(level, msg), sourceClass, sourceMethod);
            sendWith(params != null && params.length > 0 ? with(r, params) : r, bundle, null);
        }
    }

    public void logrb(Level level, ResourceBundle bundle, String msg, Object... params) {
        if (isLoggable(level)) {
            LogRecord r = new LogRecord(level, msg);
            sendWith(params != null && params.length > 0 ? with(r, params) : r, bundle, null);
        }
    }

    @Deprecated
    public void logrb(Level level, String sourceClass, String sourceMethod, String bundleName, String msg,
        Throwable thrown) {
        if (isLoggable(level)) {
            sendWith(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), thrown), bundleName, null);
        }
    }

    public void logrb(Level level, String sourceClass, String sourceMethod, ResourceBundle bundle, String msg,
        Throwable thrown) {
        if (isLoggable(level)) {
            sendWith(with(from(new LogRecord(level, msg), sourceClass, sourceMethod), thrown), bundle, null);
        }
    }

    public void logrb(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
        if (isLoggable(level)) {
            sendWith(with(new LogRecord(level, msg), thrown), bundle, null);
        }
    }

    public void entering(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY");
    }

    public void entering(String sourceClass, String sourceMethod, Object param1) {
        logp(Level.FINER, sourceClass, sourceMethod, "ENTRY {0}", param1);
    }

    public void entering(String sourceClass, String sourceMethod, Object[] params) {
        if (!isLoggable(Level.FINER)) {
            return;
        }
        StringBuilder msg = new StringBuilder("ENTRY");
        for (int i = 0; params != null && i < params.length; i++) {
            msg.append(" {").append(i).append('}');
        }
        logp(Level.FINER, sourceClass, sourceMethod, msg.toString(), params);
    }

    public void exiting(String sourceClass, String sourceMethod) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN");
    }

    public void exiting(String sourceClass, String sourceMethod, Object result) {
        logp(Level.FINER, sourceClass, sourceMethod, "RETURN {0}", result);
    }

    public void throwing(String sourceClass, String sourceMethod, Throwable thrown) {
        logp(Level.FINER, sourceClass, sourceMethod, "THROW", thrown);
    }

    public void severe(String msg) {
        log(Level.SEVERE, msg);
    }

    public void severe(Supplier<String> msgSupplier) {
        log(Level.SEVERE, msgSupplier);
    }

    public void warning(String msg) {
        log(Level.WARNING, msg);
    }

    public void warning(Supplier<String> msgSupplier) {
        log(Level.WARNING, msgSupplier);
    }

    public void info(String msg) {
        log(Level.INFO, msg);
    }

    public void info(Supplier<String> msgSupplier) {
        log(Level.INFO, msgSupplier);
    }

    public void config(String msg) {
        log(Level.CONFIG, msg);
    }

    public void config(Supplier<String> msgSupplier) {
        log(Level.CONFIG, msgSupplier);
    }

    public void fine(String msg) {
        log(Level.FINE, msg);
    }

    public void fine(Supplier<String> msgSupplier) {
        log(Level.FINE, msgSupplier);
    }

    public void finer(String msg) {
        log(Level.FINER, msg);
    }

    public void finer(Supplier<String> msgSupplier) {
        log(Level.FINER, msgSupplier);
    }

    public void finest(String msg) {
        log(Level.FINEST, msg);
    }

    public void finest(Supplier<String> msgSupplier) {
        log(Level.FINEST, msgSupplier);
    }
}
