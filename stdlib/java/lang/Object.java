package java.lang;

/** The root of all classes. */
public class Object {
    public Object() {
    }

    public final native Class<?> getClass();

    /** The identity hash: stable for the object's life. */
    public native int hashCode();

    public boolean equals(Object obj) {
        return this == obj;
    }

    /** A shallow copy; CloneNotSupportedException unless an array or Cloneable. */
    protected native Object clone() throws CloneNotSupportedException;

    public String toString() {
        return getClass().getName() + "@" + Integer.toHexString(hashCode());
    }

    public final native void notify();

    public final native void notifyAll();

    public final void wait() throws InterruptedException {
        wait0(0L);
    }

    public final void wait(long timeoutMillis) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        wait0(timeoutMillis);
    }

    public final void wait(long timeoutMillis, int nanos) throws InterruptedException {
        if (timeoutMillis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (nanos < 0 || nanos > 999999) {
            throw new IllegalArgumentException("nanosecond timeout value out of range");
        }
        if (nanos > 0 && timeoutMillis < Long.MAX_VALUE) {
            timeoutMillis++;
        }
        wait0(timeoutMillis);
    }

    /** Waits on the monitor for so many milliseconds, 0 for ever; checks ownership and interruption. */
    private native void wait0(long timeoutMillis) throws InterruptedException;

    @Deprecated(since = "9")
    protected void finalize() throws Throwable {
    }
}
