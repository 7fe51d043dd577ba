package java.util;

/** Work for a Timer. */
public abstract class TimerTask implements Runnable {
    static final int VIRGIN = 0;
    static final int SCHEDULED = 1;
    static final int EXECUTED = 2;
    static final int CANCELLED = 3;

    final Object lock = new Object();
    int state = VIRGIN;
    long nextTime;
    /** Above zero for a fixed rate, below for a fixed delay, zero for once. */
    long period;

    protected TimerTask() {
    }

    @Override
    public abstract void run();

    public boolean cancel() {
        synchronized (lock) {
            boolean was = state == SCHEDULED;
            state = CANCELLED;
            return was;
        }
    }

    public long scheduledExecutionTime() {
        synchronized (lock) {
            return period < 0 ? nextTime + period : nextTime - period;
        }
    }
}
