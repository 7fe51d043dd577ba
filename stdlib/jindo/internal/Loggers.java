package jindo.internal;

import java.text.MessageFormat;
import java.util.Iterator;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ServiceLoader;

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

    /** Writes INFO and above to System.err. */
    private static final class Plain implements System.Logger {
        private final String name;

        Plain(String name) {
            this.name = name;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public boolean isLoggable(Level level) {
            return level != Level.OFF && level.getSeverity() >= Level.INFO.getSeverity();
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String msg, Throwable thrown) {
            if (isLoggable(level)) {
                print(level, text(bundle, msg), thrown);
            }
        }

        @Override
        public void log(Level level, ResourceBundle bundle, String format, Object... params) {
            if (isLoggable(level)) {
                String text = text(bundle, format);
                print(level, params == null || params.length == 0 ? text : MessageFormat.format(text, params), null);
            }
        }

        private static String text(ResourceBundle bundle, String key) {
            if (bundle == null || key == null) {
                return key;
            }
            try {
                return bundle.getString(key);
            } catch (MissingResourceException | ClassCastException e) {
                return key;
            }
        }

        private void print(Level level, String text, Throwable thrown) {
            String line = String.format("%1$tb %1$td, %1$tY %1$tl:%1$tM:%1$tS %1$Tp %2$s%n%3$s: %4$s%n",
                                        System.currentTimeMillis(), name, level, text);
            synchronized (System.err) {
                System.err.print(line);
                if (thrown != null) {
                    thrown.printStackTrace();
                }
            }
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
