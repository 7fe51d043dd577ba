package java.util.logging;

import java.util.Objects;

/** Keeps the last records, and hands them on when one matters enough. */
public class MemoryHandler extends Handler {
    private final LogRecord[] buffer;
    private final Handler target;
    private volatile Level pushLevel;
    private int start;
    private int count;

    public MemoryHandler() {
        configure(Level.ALL, new SimpleFormatter());
        LogManager m = LogManager.getLogManager();
        String name = MemoryHandler.class.getName();
        pushLevel = m.level(name + ".push", Level.SEVERE);
        int size = m.number(name + ".size", 1000);
        buffer = new LogRecord[size <= 0 ? 1000 : size];
        String targetName = m.getProperty(name + ".target");
        if (targetName == null) {
            throw new RuntimeException("The handler " + name + " does not specify a target");
        }
        try {
            target = (Handler) ClassLoader.getSystemClassLoader().loadClass(targetName).getDeclaredConstructor()
                .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RuntimeException("MemoryHandler can't load handler target \"" + targetName + "\"", e);
        }
    }

    public MemoryHandler(Handler target, int size, Level pushLevel) {
        if (target == null || pushLevel == null) {
            throw new NullPointerException();
        }
        if (size <= 0) {
            throw new IllegalArgumentException();
        }
        configure(Level.ALL, new SimpleFormatter());
        this.target = target;
        this.pushLevel = pushLevel;
        buffer = new LogRecord[size];
    }

    @Override
    public synchronized void publish(LogRecord record) {
        if (!isLoggable(record)) {
            return;
        }
        buffer[(start + count) % buffer.length] = record;
        if (count < buffer.length) {
            count++;
        } else {
            start = (start + 1) % buffer.length;
        }
        if (record.getLevel().intValue() >= pushLevel.intValue()) {
            push();
        }
    }

    public synchronized void push() {
        for (int i = 0; i < count; i++) {
            target.publish(buffer[(start + i) % buffer.length]);
        }
        start = count = 0;
    }

    @Override
    public void flush() {
        target.flush();
    }

    @Override
    public void close() throws SecurityException {
        target.close();
        setLevel(Level.OFF);
    }

    public synchronized void setPushLevel(Level newLevel) throws SecurityException {
        pushLevel = Objects.requireNonNull(newLevel);
    }

    public Level getPushLevel() {
        return pushLevel;
    }

    @Override
    public boolean isLoggable(LogRecord record) {
        return super.isLoggable(record);
    }
}
