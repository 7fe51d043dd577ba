package java.util.concurrent;

/** The result of something that will be done after a delay. */
public interface ScheduledFuture<V> extends Delayed, Future<V> {
}
