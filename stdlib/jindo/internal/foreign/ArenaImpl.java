package jindo.internal.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

import jindo.internal.Unsafe;

/** Memory from malloc, zeroed, that lives as long as a session. */
public final class ArenaImpl implements Arena {
    public static final Arena GLOBAL = new ArenaImpl(Session.GLOBAL);

    private static final int MALLOC_ALIGNMENT = 16;

    private final Session session;

    public ArenaImpl(Session session) {
        this.session = session;
    }

    static void checkRequest(long byteSize, long byteAlignment) {
        if (byteSize < 0) {
            throw new IllegalArgumentException("The provided allocation size is negative: " + byteSize);
        }
        if (byteAlignment <= 0 || (byteAlignment & byteAlignment - 1) != 0) {
            throw new IllegalArgumentException("Invalid alignment constraint : " + byteAlignment);
        }
    }

    @Override
    public MemorySegment allocate(long byteSize, long byteAlignment) {
        checkRequest(byteSize, byteAlignment);
        session.check();
        long more = byteAlignment > MALLOC_ALIGNMENT ? byteAlignment : 0;
        long size = Math.max(1, byteSize);
        long block = Unsafe.allocateMemory(Math.addExact(size, more));
        Unsafe.setMemory(null, block, size + more, (byte) 0);
        session.atEnd(() -> Unsafe.freeMemory(block));
        long address = more == 0 ? block : block + byteAlignment - 1 & -byteAlignment;
        return new Segment(null, address, byteSize, session, false, 1, null);
    }

    @Override
    public MemorySegment.Scope scope() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }
}
