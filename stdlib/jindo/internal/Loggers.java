package jindo.internal;

import java.util.Iterator;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.logging.LogRecord;

/** The loggers behind System.getLogger. */
public final class Loggers {
    private static volatile System.LoggerFinder finder;

    private Loggers() {
    }

    public static System.LoggerFinder finder() {
        System.LoggerFinder f = finder;
        if (f == null) {
            synchronized (Loggers.class) {
                f = finder;
                if (f == null) {
                    Iterator<System.LoggerFinder> it =
                        ServiceLoader.load(System.LoggerFinder.class, ClassLoader.getSystemClassLoader()).iterator();
                    f = it.hasNext() ? it.next() : new PlainFinder();
                    finder = f;
                }
            }
        }
        return f;
    }

    public static System.Logger localized(System.Logger logger, ResourceBundle bundle) {
        return new Localized(Objects.requireNonNull(logger), bundle);
    }

    private static final class PlainFinder extends System.LoggerFinder {
        @Override
        public System.Logger getLogger(String name, Module module) {
            Objects.requireNonNull(module);
            return new Plain(Objects.requireNonNull(name));
        }
    }

    /** Hands everything to the java.util.logging logger of the name. */
    private static final class Plain implements System.Logger {
        private final java.util.logging.Logger target;

        Plain(String name) {
            target = java.util.logging.Logger.getLogger(name);
        }

        private static java.util.logging.Level level(Level l) {
            return switch (l) {
                case ALL -> java.util.logging.Level.ALL;
                case TRACE -> java.util.logging.Level.FINER;
                case DEBUG -> java.util.logging.Level.FINE;
                case INFO -> java.util.logging.Level.INFO;
                case WARNING -> java.util.logging.Level.WARNING;
                case ERROR -> java.util.logging.Level.SEVERE;
                case OFF -> java.util.logging.Level.OFF;
            };
        }

        @Override
        public String getName() {
            return target.getName();
        }

        @Override
        public boolean isLoggable(Level level) {
            return target.isLoggable(level(level));
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
            log(level, bundle, msg, null, thrown);
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            log(level, bundle, format, params, null);
        }

        private void log(Level level, ResourceBundle bundle, String msg, Object[] params, Throwable thrown) {
            if (!isLoggable(level)) {
                return;
            }
            LogRecord r = new LogRecord(level(level), msg);
            r.setLoggerName(getName());
            r.setParameters(params);
            r.setThrown(thrown);
            if (bundle != null) {
                r.setResourceBundle(bundle);
                r.setResourceBundleName(bundle.getBaseBundleName());
            }
            target.log(r);
        }
    }

    /** Looks messages up in one bundle. */
    private record Localized(System.Logger logger, ResourceBundle bundle) implements System.Logger {
        @Override
        public String getName() {
            return logger.getName();
        }

        @Override
        public boolean isLoggable(Level level) {
            return logger.isLoggable(level);
        }

        @Override
        public void log(Level level, ResourceBundle other, String msg, Throwable thrown) {
            logger.log(level, other != null ? other : bundle, msg, thrown);
        }

        @Override
        public void log(Level level, ResourceBundle other, String format, Object... params) {
            logger.log(level, other != null ? other : bundle, format, params);
        }
    }
}
