package java.lang;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

public class Throwable implements Serializable {
    @java.io.Serial
    private static final long serialVersionUID = -3042686055658047285L;
    private static final StackTraceElement[] NO_TRACE = new StackTraceElement[0];
    private static final StackTraceElement[] NOT_WRITABLE = new StackTraceElement[0];
    private static final Throwable[] NONE = new Throwable[0];

    /** Stands for `suppression is disabled`. */
    private static final List<Throwable> DISABLED = new ArrayList<>(0);

    private transient Object backtrace; // written by fillInStackTrace0
    private String detailMessage;
    private Throwable cause = this; // this: not yet set
    private StackTraceElement[] stackTrace; // null: ask the backtrace
    private List<Throwable> suppressedExceptions; // null: none yet

    public Throwable() {
        fillInStackTrace();
    }

    public Throwable(String message) {
        fillInStackTrace();
        detailMessage = message;
    }

    public Throwable(String message, Throwable cause) {
        fillInStackTrace();
        detailMessage = message;
        this.cause = cause;
    }

    public Throwable(Throwable cause) {
        fillInStackTrace();
        detailMessage = cause == null ? null : cause.toString();
        this.cause = cause;
    }

    protected Throwable(String message, Throwable cause, boolean enableSuppression, boolean writableStackTrace) {
        if (writableStackTrace) {
            fillInStackTrace();
        } else {
            stackTrace = NOT_WRITABLE;
        }
        detailMessage = message;
        this.cause = cause;
        if (!enableSuppression) {
            suppressedExceptions = DISABLED;
        }
    }

    public String getMessage() {
        return detailMessage;
    }

    public String getLocalizedMessage() {
        return getMessage();
    }

    public synchronized Throwable getCause() {
        return cause == this ? null : cause;
    }

    public synchronized Throwable initCause(Throwable cause) {
        if (this.cause != this) {
            String with = cause == null ? "a null" : cause.toString();
            throw new IllegalStateException("Can't overwrite cause with " + with, this);
        }
        if (cause == this) {
            throw new IllegalArgumentException("Self-causation not permitted", this);
        }
        this.cause = cause;
        return this;
    }

    /** Sets the cause whatever it was before; for classes that keep their cause under another name. */
    final void setCause(Throwable t) {
        cause = t;
    }

    public String toString() {
        String name = getClass().getName();
        String message = getLocalizedMessage();
        return message != null ? name + ": " + message : name;
    }

    public synchronized Throwable fillInStackTrace() {
        if (stackTrace != NOT_WRITABLE) {
            fillInStackTrace0();
            stackTrace = null;
        }
        return this;
    }

    /** Records the calling thread's frames in `backtrace`, leaving out constructors of this throwable. */
    private native void fillInStackTrace0();

    /** The recorded backtrace as elements; an empty array when there is none. */
    private native StackTraceElement[] stackTrace0();

    public StackTraceElement[] getStackTrace() {
        return trace().clone();
    }

    private synchronized StackTraceElement[] trace() {
        if (stackTrace == null) {
            stackTrace = backtrace == null ? NO_TRACE : stackTrace0();
        }
        return stackTrace;
    }

    public void setStackTrace(StackTraceElement[] stackTrace) {
        StackTraceElement[] copy = stackTrace.clone();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] == null) {
                throw new NullPointerException("stackTrace[" + i + "]");
            }
        }
        synchronized (this) {
            if (this.stackTrace != NOT_WRITABLE) {
                this.stackTrace = copy;
            }
        }
    }

    public final synchronized void addSuppressed(Throwable exception) {
        if (exception == this) {
            throw new IllegalArgumentException("Self-suppression not permitted", exception);
        }
        if (exception == null) {
            throw new NullPointerException("Cannot suppress a null exception.");
        }
        if (suppressedExceptions == DISABLED) {
            return;
        }
        if (suppressedExceptions == null) {
            suppressedExceptions = new ArrayList<>(1);
        }
        suppressedExceptions.add(exception);
    }

    public final synchronized Throwable[] getSuppressed() {
        if (suppressedExceptions == null || suppressedExceptions.isEmpty()) {
            return NONE;
        }
        return suppressedExceptions.toArray(NONE);
    }

    public void printStackTrace() {
        printStackTrace(System.err);
    }

    public void printStackTrace(PrintStream s) {
        String text = describe();
        synchronized (s) {
            s.print(text);
        }
    }

    public void printStackTrace(PrintWriter s) {
        s.print(describe());
    }

    private String describe() {
        StringBuilder out = new StringBuilder(256);
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        seen.add(this);
        out.append(this).append(System.lineSeparator());
        StackTraceElement[] trace = trace();
        appendFrames(out, "", trace, trace.length);
        appendRelated(out, "", trace, seen);
        return out.toString();
    }

    private static void appendFrames(StringBuilder out, String indent, StackTraceElement[] trace, int count) {
        for (int i = 0; i < count; i++) {
            out.append(indent).append("\tat ").append(trace[i]).append(System.lineSeparator());
        }
    }

    private void appendRelated(StringBuilder out, String indent, StackTraceElement[] trace, Set<Throwable> seen) {
        for (Throwable t : getSuppressed()) {
            t.describeWithin(out, trace, "Suppressed: ", indent + "\t", seen);
        }
        Throwable why = getCause();
        if (why != null) {
            why.describeWithin(out, trace, "Caused by: ", indent, seen);
        }
    }

    private void describeWithin(StringBuilder out, StackTraceElement[] enclosing, String caption, String indent,
                                Set<Throwable> seen) {
        String eol = System.lineSeparator();
        if (!seen.add(this)) {
            out.append(indent).append(caption).append("[CIRCULAR REFERENCE: ").append(this).append(']').append(eol);
            return;
        }
        StackTraceElement[] trace = trace();
        int own = trace.length;
        int other = enclosing.length;
        while (own > 0 && other > 0 && trace[own - 1].equals(enclosing[other - 1])) {
            own--;
            other--;
        }
        out.append(indent).append(caption).append(this).append(eol);
        appendFrames(out, indent, trace, own);
        if (own < trace.length) {
            out.append(indent).append("\t... ").append(trace.length - own).append(" more").append(eol);
        }
        appendRelated(out, indent, trace, seen);
    }

    // The serial form has null for what is disabled and an empty list or trace for what is not there.
    @java.io.Serial
    private synchronized void writeObject(ObjectOutputStream s) throws IOException {
        StackTraceElement[] trace = trace();
        List<Throwable> suppressed = suppressedExceptions;
        try {
            suppressedExceptions = suppressed == DISABLED ? null : suppressed == null ? new ArrayList<>() : suppressed;
            s.defaultWriteObject();
        } finally {
            stackTrace = trace;
            suppressedExceptions = suppressed;
        }
    }

    @java.io.Serial
    private void readObject(ObjectInputStream s) throws IOException, ClassNotFoundException {
        s.defaultReadObject();
        if (suppressedExceptions == null) {
            suppressedExceptions = DISABLED;
        } else {
            suppressedExceptions = suppressedExceptions.isEmpty() ? null : new ArrayList<>(suppressedExceptions);
        }
        if (stackTrace == null) {
            stackTrace = NOT_WRITABLE;
        }
    }
}
