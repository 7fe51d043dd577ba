package java.util.concurrent.locks;

/** A lock that many may hold to read and one to write. */
public interface ReadWriteLock {
    Lock readLock();

    Lock writeLock();
}
