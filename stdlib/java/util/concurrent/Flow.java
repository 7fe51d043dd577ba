package java.util.concurrent;

/** The interfaces of publishers and subscribers that speak of demand. */
public final class Flow {
    private static final int DEFAULT_BUFFER_SIZE = 256;

    private Flow() {
    }

    /** Hands out items to its subscribers. */
    @FunctionalInterface
    public interface Publisher<T> {
        void subscribe(Subscriber<? super T> subscriber);
    }

    /** Takes items. */
    public interface Subscriber<T> {
        void onSubscribe(Subscription subscription);

        void onNext(T item);

        void onError(Throwable throwable);

        void onComplete();
    }

    /** The link between the two. */
    public interface Subscription {
        void request(long n);

        void cancel();
    }

    /** Both at once. */
    public interface Processor<T, R> extends Subscriber<T>, Publisher<R> {
    }

    public static int defaultBufferSize() {
        return DEFAULT_BUFFER_SIZE;
    }
}
