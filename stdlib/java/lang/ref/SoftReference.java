package java.lang.ref;

/** Cleared when memory is short, least recently asked for first. */
public class SoftReference<T> extends Reference<T> {
    private long timestamp; // when last asked; the collector compares it with its own clock

    public SoftReference(T referent) {
        super(referent);
        timestamp = System.currentTimeMillis();
    }

    public SoftReference(T referent, ReferenceQueue<? super T> q) {
        super(referent, q);
        timestamp = System.currentTimeMillis();
    }

    @Override
    public T get() {
        T o = super.get();
        if (o != null) {
            timestamp = System.currentTimeMillis();
        }
        return o;
    }
}
