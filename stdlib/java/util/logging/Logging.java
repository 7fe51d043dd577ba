package java.util.logging;

import java.util.Collections;
import java.util.List;

/** The names and levels of the one log manager. */
@SuppressWarnings("deprecation")
final class Logging implements LoggingMXBean {
    @Override
    public List<String> getLoggerNames() {
        return Collections.list(LogManager.getLogManager().getLoggerNames());
    }

    @Override
    public String getLoggerLevel(String loggerName) {
        Logger l = LogManager.getLogManager().getLogger(loggerName);
        if (l == null) {
            return null;
        }
        return l.getLevel() == null ? "" : l.getLevel().getName();
    }

    @Override
    public void setLoggerLevel(String loggerName, String levelName) {
        if (loggerName == null) {
            throw new NullPointerException("loggerName is null");
        }
        Logger l = LogManager.getLogManager().getLogger(loggerName);
        if (l == null) {
            throw new IllegalArgumentException("Logger " + loggerName + "does not exist");
        }
        l.setLevel(levelName == null ? null : Level.parse(levelName));
    }

    @Override
    public String getParentLoggerName(String loggerName) {
        Logger l = LogManager.getLogManager().getLogger(loggerName);
        if (l == null) {
            return null;
        }
        return l.getParent() == null ? "" : l.getParent().getName();
    }
}
