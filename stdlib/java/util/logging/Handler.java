package java.util.logging;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Objects;

/** Takes records somewhere. */
public abstract class Handler {
    private volatile Filter filter;
    private volatile Formatter formatter;
    private volatile Level logLevel = Level.ALL;
    private volatile ErrorManager errorManager = new ErrorManager();
    private volatile String encoding;

    protected Handler() {
    }

    /** Takes the settings that stand under the class's name. */
    final void configure(Level level, Formatter formatter) {
        LogManager m = LogManager.getLogManager();
        String name = getClass().getName();
        setLevel(m.level(name + ".level", level));
        setFilter(m.instance(name + ".filter", Filter.class, null));
        setFormatter(m.instance(name + ".formatter", Formatter.class, formatter));
        try {
            setEncoding(m.getProperty(name + ".encoding"));
        } catch (UnsupportedEncodingException e) {
            encoding = null;
        }
    }

    public abstract void publish(LogRecord record);

    public abstract void flush();

    public abstract void close() throws SecurityException;

    public synchronized void setFormatter(Formatter newFormatter) throws SecurityException {
        formatter = Objects.requireNonNull(newFormatter);
    }

    public Formatter getFormatter() {
        return formatter;
    }

    public synchronized void setEncoding(String encoding) throws SecurityException, UnsupportedEncodingException {
        if (encoding != null) {
            try {
                if (!Charset.isSupported(encoding)) {
                    throw new UnsupportedEncodingException(encoding);
                }
            } catch (java.nio.charset.IllegalCharsetNameException e) {
                throw new UnsupportedEncodingException(encoding);
            }
        }
        this.encoding = encoding;
    }

    public String getEncoding() {
        return encoding;
    }

    public synchronized void setFilter(Filter newFilter) throws SecurityException {
        filter = newFilter;
    }

    public Filter getFilter() {
        return filter;
    }

    public synchronized void setErrorManager(ErrorManager em) {
        errorManager = Objects.requireNonNull(em);
    }

    public ErrorManager getErrorManager() {
        return errorManager;
    }

    protected void reportError(String msg, Exception ex, int code) {
        try {
            errorManager.error(msg, ex, code);
        } catch (Exception e) {
            System.err.println("Handler.reportError caught:");
            e.printStackTrace();
        }
    }

    public synchronized void setLevel(Level newLevel) throws SecurityException {
        logLevel = Objects.requireNonNull(newLevel);
    }

    public Level getLevel() {
        return logLevel;
    }

    public boolean isLoggable(LogRecord record) {
        int least = logLevel.intValue();
        if (record == null || record.getLevel().intValue() < least || least == Level.OFF.intValue()) {
            return false;
        }
        Filter f = filter;
        return f == null || f.isLoggable(record);
    }
}
