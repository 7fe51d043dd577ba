package java.util.concurrent;

/** Runs what it is given, some way or another. */
public interface Executor {
    void execute(Runnable command);
}
