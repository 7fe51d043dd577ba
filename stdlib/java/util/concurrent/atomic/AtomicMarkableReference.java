package java.util.concurrent.atomic;

import jindo.internal.Unsafe;

/** A reference with a mark, changed together. */
public class AtomicMarkableReference<V> {
    private static final long PAIR = Unsafe.fieldOffset(AtomicMarkableReference.class, "pair");

    private volatile Pair<V> pair;

    private record Pair<V>(V reference, boolean mark) {
    }

    public AtomicMarkableReference(V initialRef, boolean initialMark) {
        pair = new Pair<>(initialRef, initialMark);
    }

    public V getReference() {
        return pair.reference;
    }

    public boolean isMarked() {
        return pair.mark;
    }

    public V get(boolean[] markHolder) {
        Pair<V> p = pair;
        markHolder[0] = p.mark;
        return p.reference;
    }

    public boolean weakCompareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        return compareAndSet(expectedReference, newReference, expectedMark, newMark);
    }

    public boolean compareAndSet(V expectedReference, V newReference, boolean expectedMark, boolean newMark) {
        Pair<V> p = pair;
        return expectedReference == p.reference && expectedMark == p.mark
                && (newReference == p.reference && newMark == p.mark
                || Unsafe.compareAndSetReference(this, PAIR, p, new Pair<>(newReference, newMark)));
    }

    public void set(V newReference, boolean newMark) {
        pair = new Pair<>(newReference, newMark);
    }

    public boolean attemptMark(V expectedReference, boolean newMark) {
        Pair<V> p = pair;
        return expectedReference == p.reference && (newMark == p.mark
                || Unsafe.compareAndSetReference(this, PAIR, p, new Pair<>(p.reference, newMark)));
    }
}
