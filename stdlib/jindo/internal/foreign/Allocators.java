package jindo.internal.foreign;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/** Allocators that give parts of a segment. */
public final class Allocators {
    private Allocators() {
    }

    /** One part behind the other. */
    public static final class Slicing implements SegmentAllocator {
        private final MemorySegment segment;
        private long used;

        public Slicing(MemorySegment segment) {
            this.segment = segment;
        }

        @Override
        public MemorySegment allocate(long byteSize, long byteAlignment) {
            ArenaImpl.checkRequest(byteSize, byteAlignment);
            long at = segment.address() + used;
            long start = used + ((at + byteAlignment - 1 & -byteAlignment) - at);
            MemorySegment s = segment.asSlice(start, byteSize, byteAlignment);
            used = start + byteSize;
            return s;
        }
    }

    /** The beginning, again and again. */
    public static final class Prefix implements SegmentAllocator {
        private final MemorySegment segment;

        public Prefix(MemorySegment segment) {
            this.segment = segment;
        }

        @Override
        public MemorySegment allocate(long byteSize, long byteAlignment) {
            ArenaImpl.checkRequest(byteSize, byteAlignment);
            return segment.asSlice(0, byteSize, byteAlignment);
        }
    }
}
