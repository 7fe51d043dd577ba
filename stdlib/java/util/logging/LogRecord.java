package java.util.logging;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicLong;

/** What is logged, with when, where and by whom. */
public class LogRecord implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = 5372048053134512534L;
    private static final AtomicLong SEQUENCE = new AtomicLong();

    private Level level;
    private long sequenceNumber;
    private String sourceClassName;
    private String sourceMethodName;
    private String message;
    private int threadID;
    private long longThreadID;
    private Throwable thrown;
    private String loggerName;
    private String resourceBundleName;
    private Instant instant;
    private transient boolean needToInferCaller = true;
    private transient Object[] parameters;
    private transient ResourceBundle resourceBundle;

    public LogRecord(Level level, String msg) {
        this.level = Objects.requireNonNull(level);
        message = msg;
        sequenceNumber = SEQUENCE.getAndIncrement();
        setLongThreadID(Thread.currentThread().getId());
        instant = Instant.now();
    }

    private static int shortThreadID(long id) {
        if (id >= 0 && id <= Integer.MAX_VALUE / 2) {
            return (int) id;
        }
        int hash = Long.hashCode(id);
        return hash >= 0 ? Integer.MAX_VALUE / 2 + 1 + hash % (Integer.MAX_VALUE / 2) : hash;
    }

    public String getLoggerName() {
        return loggerName;
    }

    public void setLoggerName(String name) {
        loggerName = name;
    }

    public ResourceBundle getResourceBundle() {
        return resourceBundle;
    }

    public void setResourceBundle(ResourceBundle bundle) {
        resourceBundle = bundle;
    }

    public String getResourceBundleName() {
        return resourceBundleName;
    }

    public void setResourceBundleName(String name) {
        resourceBundleName = name;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = Objects.requireNonNull(level);
    }

    public long getSequenceNumber() {
        return sequenceNumber;
    }

    public void setSequenceNumber(long seq) {
        sequenceNumber = seq;
    }

    public String getSourceClassName() {
        if (needToInferCaller) {
            inferCaller();
        }
        return sourceClassName;
    }

    public void setSourceClassName(String sourceClassName) {
        this.sourceClassName = sourceClassName;
        needToInferCaller = false;
    }

    public String getSourceMethodName() {
        if (needToInferCaller) {
            inferCaller();
        }
        return sourceMethodName;
    }

    public void setSourceMethodName(String sourceMethodName) {
        this.sourceMethodName = sourceMethodName;
        needToInferCaller = false;
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public Object[] getParameters() {
        return parameters;
    }

    public void setParameters(Object[] parameters) {
        this.parameters = parameters;
    }

    @Deprecated(since = "16")
    public int getThreadID() {
        return threadID;
    }

    @Deprecated(since = "16")
    public void setThreadID(int threadID) {
        this.threadID = threadID;
        longThreadID = threadID;
    }

    public long getLongThreadID() {
        return longThreadID;
    }

    public LogRecord setLongThreadID(long longThreadID) {
        threadID = shortThreadID(longThreadID);
        this.longThreadID = longThreadID;
        return this;
    }

    public long getMillis() {
        return instant.toEpochMilli();
    }

    @Deprecated
    public void setMillis(long millis) {
        instant = Instant.ofEpochMilli(millis);
    }

    public Instant getInstant() {
        return instant;
    }

    public void setInstant(Instant instant) {
        instant.toEpochMilli();
        this.instant = instant;
    }

    public Throwable getThrown() {
        return thrown;
    }

    public void setThrown(Throwable thrown) {
        this.thrown = thrown;
    }

    private static boolean isLogging(String className) {
        return className.equals("java.util.logging.Logger") || className.startsWith("java.util.logging.LoggingProxyImpl")
            || className.startsWith("java.lang.System$Logger") || className.startsWith("jindo.internal.Loggers");
    }

    /** The first frame behind those of the loggers. */
    private void inferCaller() {
        needToInferCaller = false;
        Optional<StackWalker.StackFrame> caller = StackWalker.getInstance().walk(frames -> frames
            .dropWhile(f -> !isLogging(f.getClassName())).dropWhile(f -> isLogging(f.getClassName())).findFirst());
        caller.ifPresent(f -> {
            sourceClassName = f.getClassName();
            sourceMethodName = f.getMethodName();
        });
    }

    @java.io.Serial
    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeByte(1);
        out.writeByte(0);
        if (parameters == null) {
            out.writeInt(-1);
            return;
        }
        out.writeInt(parameters.length);
        for (Object p : parameters) {
            out.writeObject(p == null ? null : p.toString());
        }
    }

    @java.io.Serial
    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        byte major = in.readByte();
        byte minor = in.readByte();
        if (major != 1) {
            throw new IOException("LogRecord: bad version: " + major + "." + minor);
        }
        int n = in.readInt();
        if (n < -1) {
            throw new NegativeArraySizeException();
        }
        parameters = null;
        if (n >= 0) {
            java.util.List<Object> list = new java.util.ArrayList<>();
            for (int i = 0; i < n; i++) {
                list.add(in.readObject());
            }
            parameters = list.toArray();
        }
        if (resourceBundleName != null) {
            try {
                resourceBundle = ResourceBundle.getBundle(resourceBundleName, java.util.Locale.getDefault(),
                    ClassLoader.getSystemClassLoader());
            } catch (MissingResourceException e) {
                resourceBundle = null;
            }
        }
        needToInferCaller = false;
    }
}
