package java.lang.foreign;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jindo.internal.foreign.Segment;

/** Bytes in a row, in an array or outside the heap, with bounds and a life time. */
public interface MemorySegment {
    MemorySegment NULL = Segment.ofAddress(0);

    /** How long segments live. */
    interface Scope {
        boolean isAlive();

        @Override
        boolean equals(Object that);

        @Override
        int hashCode();
    }

    long address();

    Optional<Object> heapBase();

    Spliterator<MemorySegment> spliterator(MemoryLayout elementLayout);

    Stream<MemorySegment> elements(MemoryLayout elementLayout);

    Scope scope();

    boolean isAccessibleBy(Thread thread);

    long byteSize();

    long maxByteAlignment();

    MemorySegment asSlice(long offset, long newSize);

    MemorySegment asSlice(long offset, long newSize, long byteAlignment);

    MemorySegment asSlice(long offset, MemoryLayout layout);

    MemorySegment asSlice(long offset);

    MemorySegment reinterpret(long newSize);

    MemorySegment reinterpret(Arena arena, Consumer<MemorySegment> cleanup);

    MemorySegment reinterpret(long newSize, Arena arena, Consumer<MemorySegment> cleanup);

    boolean isReadOnly();

    MemorySegment asReadOnly();

    boolean isNative();

    boolean isMapped();

    Optional<MemorySegment> asOverlappingSlice(MemorySegment other);

    MemorySegment fill(byte value);

    MemorySegment copyFrom(MemorySegment src);

    long mismatch(MemorySegment other);

    boolean isLoaded();

    void load();

    void unload();

    void force();

    ByteBuffer asByteBuffer();

    byte[] toArray(ValueLayout.OfByte elementLayout);

    short[] toArray(ValueLayout.OfShort elementLayout);

    char[] toArray(ValueLayout.OfChar elementLayout);

    int[] toArray(ValueLayout.OfInt elementLayout);

    float[] toArray(ValueLayout.OfFloat elementLayout);

    long[] toArray(ValueLayout.OfLong elementLayout);

    double[] toArray(ValueLayout.OfDouble elementLayout);

    String getString(long offset);

    String getString(long offset, Charset charset);

    void setString(long offset, String str);

    void setString(long offset, String str, Charset charset);

    static MemorySegment ofBuffer(Buffer buffer) {
        return Segment.ofBuffer(buffer);
    }

    static MemorySegment ofArray(byte[] array) {
        return Segment.ofArray(array, array.length, 1);
    }

    static MemorySegment ofArray(short[] array) {
        return Segment.ofArray(array, array.length, 2);
    }

    static MemorySegment ofArray(char[] array) {
        return Segment.ofArray(array, array.length, 2);
    }

    static MemorySegment ofArray(int[] array) {
        return Segment.ofArray(array, array.length, 4);
    }

    static MemorySegment ofArray(float[] array) {
        return Segment.ofArray(array, array.length, 4);
    }

    static MemorySegment ofArray(long[] array) {
        return Segment.ofArray(array, array.length, 8);
    }

    static MemorySegment ofArray(double[] array) {
        return Segment.ofArray(array, array.length, 8);
    }

    static MemorySegment ofAddress(long address) {
        return Segment.ofAddress(address);
    }

    static void copy(MemorySegment srcSegment, long srcOffset, MemorySegment dstSegment, long dstOffset, long bytes) {
        Segment.copy((Segment) Objects.requireNonNull(srcSegment), srcOffset,
            (Segment) Objects.requireNonNull(dstSegment), dstOffset, bytes);
    }

    static void copy(MemorySegment srcSegment, ValueLayout srcElementLayout, long srcOffset, MemorySegment dstSegment,
        ValueLayout dstElementLayout, long dstOffset, long elementCount) {
        Segment.copy((Segment) Objects.requireNonNull(srcSegment), srcElementLayout, srcOffset,
            (Segment) Objects.requireNonNull(dstSegment), dstElementLayout, dstOffset, elementCount);
    }

    static void copy(MemorySegment srcSegment, ValueLayout srcLayout, long srcOffset, Object dstArray, int dstIndex,
        int elementCount) {
        Segment.toArray((Segment) srcSegment, srcLayout, srcOffset, dstArray, dstIndex, elementCount);
    }

    static void copy(Object srcArray, int srcIndex, MemorySegment dstSegment, ValueLayout dstLayout, long dstOffset,
        int elementCount) {
        Segment.fromArray(srcArray, srcIndex, (Segment) dstSegment, dstLayout, dstOffset, elementCount);
    }

    static long mismatch(MemorySegment srcSegment, long srcFromOffset, long srcToOffset, MemorySegment dstSegment,
        long dstFromOffset, long dstToOffset) {
        return Segment.mismatch((Segment) srcSegment, srcFromOffset, srcToOffset, (Segment) dstSegment, dstFromOffset,
            dstToOffset);
    }

    byte get(ValueLayout.OfByte layout, long offset);

    void set(ValueLayout.OfByte layout, long offset, byte value);

    byte getAtIndex(ValueLayout.OfByte layout, long index);

    void setAtIndex(ValueLayout.OfByte layout, long index, byte value);

    boolean get(ValueLayout.OfBoolean layout, long offset);

    void set(ValueLayout.OfBoolean layout, long offset, boolean value);

    boolean getAtIndex(ValueLayout.OfBoolean layout, long index);

    void setAtIndex(ValueLayout.OfBoolean layout, long index, boolean value);

    char get(ValueLayout.OfChar layout, long offset);

    void set(ValueLayout.OfChar layout, long offset, char value);

    char getAtIndex(ValueLayout.OfChar layout, long index);

    void setAtIndex(ValueLayout.OfChar layout, long index, char value);

    short get(ValueLayout.OfShort layout, long offset);

    void set(ValueLayout.OfShort layout, long offset, short value);

    short getAtIndex(ValueLayout.OfShort layout, long index);

    void setAtIndex(ValueLayout.OfShort layout, long index, short value);

    int get(ValueLayout.OfInt layout, long offset);

    void set(ValueLayout.OfInt layout, long offset, int value);

    int getAtIndex(ValueLayout.OfInt layout, long index);

    void setAtIndex(ValueLayout.OfInt layout, long index, int value);

    float get(ValueLayout.OfFloat layout, long offset);

    void set(ValueLayout.OfFloat layout, long offset, float value);

    float getAtIndex(ValueLayout.OfFloat layout, long index);

    void setAtIndex(ValueLayout.OfFloat layout, long index, float value);

    long get(ValueLayout.OfLong layout, long offset);

    void set(ValueLayout.OfLong layout, long offset, long value);

    long getAtIndex(ValueLayout.OfLong layout, long index);

    void setAtIndex(ValueLayout.OfLong layout, long index, long value);

    double get(ValueLayout.OfDouble layout, long offset);

    void set(ValueLayout.OfDouble layout, long offset, double value);

    double getAtIndex(ValueLayout.OfDouble layout, long index);

    void setAtIndex(ValueLayout.OfDouble layout, long index, double value);

    MemorySegment get(AddressLayout layout, long offset);

    void set(AddressLayout layout, long offset, MemorySegment value);

    MemorySegment getAtIndex(AddressLayout layout, long index);

    void setAtIndex(AddressLayout layout, long index, MemorySegment value);

    @Override
    boolean equals(Object that);

    @Override
    int hashCode();
}
