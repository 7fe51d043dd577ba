package java.util.logging;

import java.util.List;

/** Names and levels of the loggers, for a tool to see and set. */
@Deprecated(since = "9")
public interface LoggingMXBean {
    List<String> getLoggerNames();

    /** Empty where it is the parent's, null where there is no such logger. */
    String getLoggerLevel(String loggerName);

    void setLoggerLevel(String loggerName, String levelName);

    String getParentLoggerName(String loggerName);
}
