package java.lang.foreign;

import jindo.internal.foreign.ArenaImpl;
import jindo.internal.foreign.Session;

/** Gives memory, all of which is freed together. */
public interface Arena extends SegmentAllocator, AutoCloseable {
    static Arena ofAuto() {
        return new ArenaImpl(Session.auto());
    }

    static Arena global() {
        return ArenaImpl.GLOBAL;
    }

    static Arena ofConfined() {
        return new ArenaImpl(Session.confined(Thread.currentThread()));
    }

    static Arena ofShared() {
        return new ArenaImpl(Session.shared());
    }

    @Override
    MemorySegment allocate(long byteSize, long byteAlignment);

    MemorySegment.Scope scope();

    @Override
    void close();
}
