package java.util.concurrent.atomic;

import jindo.internal.Unsafe;

/** A reference with a stamp, changed together. */
public class AtomicStampedReference<V> {
    private static final long PAIR = Unsafe.fieldOffset(AtomicStampedReference.class, "pair");

    private volatile Pair<V> pair;

    private record Pair<V>(V reference, int stamp) {
    }

    public AtomicStampedReference(V initialRef, int initialStamp) {
        pair = new Pair<>(initialRef, initialStamp);
    }

    public V getReference() {
        return pair.reference;
    }

    public int getStamp() {
        return pair.stamp;
    }

    public V get(int[] stampHolder) {
        Pair<V> p = pair;
        stampHolder[0] = p.stamp;
        return p.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        return compareAndSet(expectedReference, newReference, expectedStamp, newStamp);
    }

    public boolean compareAndSet(V expectedReference, V newReference, int expectedStamp, int newStamp) {
        Pair<V> p = pair;
        return expectedReference == p.reference && expectedStamp == p.stamp
                && (newReference == p.reference && newStamp == p.stamp
                || Unsafe.compareAndSetReference(this, PAIR, p, new Pair<>(newReference, newStamp)));
    }

    public void set(V newReference, int newStamp) {
        pair = new Pair<>(newReference, newStamp);
    }

    public boolean attemptStamp(V expectedReference, int newStamp) {
        Pair<V> p = pair;
        return expectedReference == p.reference && (newStamp == p.stamp
                || Unsafe.compareAndSetReference(this, PAIR, p, new Pair<>(p.reference, newStamp)));
    }
}
