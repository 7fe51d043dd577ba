package java.lang.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jindo.internal.foreign.Allocators;
import jindo.internal.foreign.Strings;

/** Gives segments of memory. */
@FunctionalInterface
public interface SegmentAllocator {
    default MemorySegment allocateFrom(String str) {
        return allocateFrom(str, StandardCharsets.UTF_8);
    }

    default MemorySegment allocateFrom(String str, Charset charset) {
        byte[] bytes = Strings.terminated(str, charset);
        return allocate(bytes.length).copyFrom(MemorySegment.ofArray(bytes));
    }

    default MemorySegment allocateFrom(ValueLayout.OfByte layout, byte value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfChar layout, char value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfShort layout, short value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfInt layout, int value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfFloat layout, float value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfLong layout, long value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfDouble layout, double value) {
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(AddressLayout layout, MemorySegment value) {
        Objects.requireNonNull(value);
        MemorySegment s = allocate(layout);
        s.set(layout, 0, value);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout elementLayout, MemorySegment source, ValueLayout sourceElementLayout,
        long sourceOffset, long elementCount) {
        MemorySegment s = allocate(elementLayout, elementCount);
        MemorySegment.copy(source, sourceElementLayout, sourceOffset, s, elementLayout, 0, elementCount);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfByte elementLayout, byte... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfShort elementLayout, short... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfChar elementLayout, char... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfInt elementLayout, int... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfFloat elementLayout, float... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfLong elementLayout, long... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocateFrom(ValueLayout.OfDouble elementLayout, double... elements) {
        MemorySegment s = allocate(elementLayout, elements.length);
        MemorySegment.copy(elements, 0, s, elementLayout, 0, elements.length);
        return s;
    }

    default MemorySegment allocate(MemoryLayout layout) {
        return allocate(layout.byteSize(), layout.byteAlignment());
    }

    default MemorySegment allocate(MemoryLayout elementLayout, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("Invalid array size: " + count);
        }
        return allocate(Math.multiplyExact(elementLayout.byteSize(), count), elementLayout.byteAlignment());
    }

    default MemorySegment allocate(long byteSize) {
        return allocate(byteSize, 1);
    }

    MemorySegment allocate(long byteSize, long byteAlignment);

    static SegmentAllocator slicingAllocator(MemorySegment segment) {
        return new Allocators.Slicing(writable(segment));
    }

    static SegmentAllocator prefixAllocator(MemorySegment segment) {
        return new Allocators.Prefix(writable(segment));
    }

    private static MemorySegment writable(MemorySegment segment) {
        if (segment.isReadOnly()) {
            throw new IllegalArgumentException("read-only segment");
        }
        return segment;
    }
}
