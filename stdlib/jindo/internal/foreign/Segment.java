package jindo.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jindo.internal.Memory;
import jindo.internal.Unsafe;

/** The one kind of segment. Where it is: an offset from base, or with base null an address. */
public final class Segment implements MemorySegment {
    final Object base;
    final long at;
    final long size;
    final Session session;
    final boolean readOnly;
    /** Of the array's elements; 1 outside the heap, where the address tells. */
    final int elementSize;
    /** What keeps the memory, where that is not the session. */
    final Object keeper;

    Segment(Object base, long at, long size, Session session, boolean readOnly, int elementSize, Object keeper) {
        this.base = base;
        this.at = at;
        this.size = size;
        this.session = session;
        this.readOnly = readOnly;
        this.elementSize = elementSize;
        this.keeper = keeper;
    }

    public static MemorySegment ofArray(Object array, int length, int elementSize) {
        return new Segment(array, Unsafe.arrayBase(array.getClass()), (long) length * elementSize, Session.GLOBAL, false,
            elementSize, null);
    }

    public static MemorySegment ofAddress(long address) {
        return new Segment(null, address, 0, Session.GLOBAL, false, 1, null);
    }

    public static MemorySegment ofBuffer(Buffer b) {
        return BufferParts.segment(b);
    }

    // ---- checks

    private IndexOutOfBoundsException outside(long offset, long length) {
        return new IndexOutOfBoundsException("Out of bound access on segment " + this + "; new offset = " + offset
            + "; new length = " + length);
    }

    void checkBounds(long offset, long length) {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw outside(offset, length);
        }
    }

    /** For reading length bytes. */
    long reach(long offset, long length) {
        session.check();
        checkBounds(offset, length);
        return at + offset;
    }

    private void checkWritable() {
        if (readOnly) {
            throw new IllegalArgumentException("Attempt to write a read-only segment");
        }
    }

    long reachToWrite(long offset, long length) {
        checkWritable();
        return reach(offset, length);
    }

    /** Whether alignment holds at an offset: never beyond that of an array's elements. */
    boolean aligned(long offset, long alignment) {
        return base == null ? (at + offset & alignment - 1) == 0
            : alignment <= elementSize && (address() + offset & alignment - 1) == 0;
    }

    void checkAligned(long offset, MemoryLayout layout) {
        if (!aligned(offset, layout.byteAlignment())) {
            throw new IllegalArgumentException("Target offset " + offset + " is incompatible with alignment constraint "
                + layout.byteAlignment() + " (of " + layout + ") for segment " + this);
        }
    }

    long reach(ValueLayout layout, long offset) {
        long where = reach(offset, layout.byteSize());
        checkAligned(offset, layout);
        return where;
    }

    long reachToWrite(ValueLayout layout, long offset) {
        checkWritable();
        return reach(layout, offset);
    }

    private static boolean big(ValueLayout layout) {
        return layout.order() == ByteOrder.BIG_ENDIAN;
    }

    // ---- facts

    @Override
    public long address() {
        return base == null ? at : at - Unsafe.arrayBase(base.getClass());
    }

    @Override
    public Optional<Object> heapBase() {
        return readOnly ? Optional.empty() : Optional.ofNullable(base);
    }

    @Override
    public Scope scope() {
        return session;
    }

    @Override
    public boolean isAccessibleBy(Thread thread) {
        return session.accessibleBy(Objects.requireNonNull(thread));
    }

    @Override
    public long byteSize() {
        return size;
    }

    @Override
    public long maxByteAlignment() {
        long a = address();
        long natural = a == 0 ? base == null ? Long.MIN_VALUE >>> 1 : elementSize : Long.lowestOneBit(a);
        return base == null ? natural : Math.min(natural, elementSize);
    }

    @Override
    public boolean isReadOnly() {
        return readOnly;
    }

    @Override
    public boolean isNative() {
        return base == null;
    }

    @Override
    public boolean isMapped() {
        return keeper instanceof java.nio.MappedByteBuffer;
    }

    // ---- other views

    private Segment part(long offset, long newSize) {
        checkBounds(offset, newSize);
        return new Segment(base, at + offset, newSize, session, readOnly, elementSize, keeper);
    }

    @Override
    public MemorySegment asSlice(long offset, long newSize) {
        return part(offset, newSize);
    }

    @Override
    public MemorySegment asSlice(long offset, long newSize, long byteAlignment) {
        checkBounds(offset, newSize);
        ArenaImpl.checkRequest(newSize, byteAlignment);
        if (!aligned(offset, byteAlignment)) {
            throw new IllegalArgumentException("Target offset " + offset + " is incompatible with alignment constraint "
                + byteAlignment + " for segment " + this);
        }
        return part(offset, newSize);
    }

    @Override
    public MemorySegment asSlice(long offset, MemoryLayout layout) {
        return asSlice(offset, layout.byteSize(), layout.byteAlignment());
    }

    @Override
    public MemorySegment asSlice(long offset) {
        if (offset < 0 || offset > size) {
            throw outside(offset, 0);
        }
        return part(offset, size - offset);
    }

    private Segment withBounds(long newSize, Session newSession) {
        if (base != null) {
            throw new UnsupportedOperationException("Not a native segment");
        }
        if (newSize < 0) {
            throw new IllegalArgumentException("The provided newSize is negative: " + newSize);
        }
        return new Segment(null, at, newSize, newSession, readOnly, 1, keeper);
    }

    @Override
    public MemorySegment reinterpret(long newSize) {
        return withBounds(newSize, session);
    }

    @Override
    public MemorySegment reinterpret(Arena arena, Consumer<MemorySegment> cleanup) {
        return reinterpret(size, arena, cleanup);
    }

    @Override
    public MemorySegment reinterpret(long newSize, Arena arena, Consumer<MemorySegment> cleanup) {
        Session s = (Session) arena.scope();
        Segment seen = withBounds(newSize, s);
        if (cleanup != null) {
            Segment last = withBounds(newSize, Session.GLOBAL);
            s.atEnd(() -> cleanup.accept(last));
        }
        return seen;
    }

    @Override
    public MemorySegment asReadOnly() {
        return new Segment(base, at, size, session, true, elementSize, keeper);
    }

    @Override
    public Optional<MemorySegment> asOverlappingSlice(MemorySegment other) {
        Segment o = (Segment) other;
        long start = Math.max(at, o.at);
        long end = Math.min(at + size, o.at + o.size);
        return base == o.base && start < end ? Optional.of(part(start - at, end - start)) : Optional.empty();
    }

    @Override
    public ByteBuffer asByteBuffer() {
        return BufferParts.buffer(this);
    }

    // ---- elements

    private final class Elements implements Spliterator<MemorySegment> {
        private final long step;
        private long index;
        private final long end;

        Elements(long step, long index, long end) {
            this.step = step;
            this.index = index;
            this.end = end;
        }

        @Override
        public boolean tryAdvance(Consumer<? super MemorySegment> action) {
            Objects.requireNonNull(action);
            if (index >= end) {
                return false;
            }
            action.accept(part(index++ * step, step));
            return true;
        }

        @Override
        public Spliterator<MemorySegment> trySplit() {
            long middle = index + (end - index) / 2;
            if (middle == index) {
                return null;
            }
            Elements first = new Elements(step, index, middle);
            index = middle;
            return first;
        }

        @Override
        public long estimateSize() {
            return end - index;
        }

        @Override
        public int characteristics() {
            return NONNULL | SUBSIZED | SIZED | IMMUTABLE | ORDERED;
        }
    }

    @Override
    public Spliterator<MemorySegment> spliterator(MemoryLayout elementLayout) {
        long step = elementLayout.byteSize();
        if (step == 0) {
            throw new IllegalArgumentException("Element layout size cannot be zero");
        }
        if (elementLayout.byteAlignment() > step || step % elementLayout.byteAlignment() != 0) {
            throw new IllegalArgumentException("Element layout size is not multiple of alignment");
        }
        if (!aligned(0, elementLayout.byteAlignment())) {
            throw new IllegalArgumentException("Incompatible alignment constraints");
        }
        if (size % step != 0) {
            throw new IllegalArgumentException("Segment size is not a multiple of layout size");
        }
        return new Elements(step, 0, size / step);
    }

    @Override
    public Stream<MemorySegment> elements(MemoryLayout elementLayout) {
        return StreamSupport.stream(spliterator(elementLayout), false);
    }

    // ---- whole contents

    @Override
    public MemorySegment fill(byte value) {
        Unsafe.setMemory(base, reachToWrite(0, size), size, value);
        return this;
    }

    @Override
    public MemorySegment copyFrom(MemorySegment src) {
        copy((Segment) src, 0, this, 0, src.byteSize());
        return this;
    }

    public static void copy(Segment from, long fromOffset, Segment to, long toOffset, long bytes) {
        long source = from.reach(fromOffset, bytes);
        Unsafe.copyMemory(from.base, source, to.base, to.reachToWrite(toOffset, bytes), bytes);
    }

    public static void copy(Segment from, ValueLayout fromLayout, long fromOffset, Segment to, ValueLayout toLayout,
        long toOffset, long count) {
        if (fromLayout.byteSize() != toLayout.byteSize()) {
            throw new IllegalArgumentException("Source and destination layouts must have same size");
        }
        long bytes = Math.multiplyExact(count, fromLayout.byteSize());
        if (count < 0) {
            throw new IllegalArgumentException("The provided elementCount is negative: " + count);
        }
        checkArrayElement(fromLayout);
        checkArrayElement(toLayout);
        from.checkAligned(fromOffset, fromLayout);
        to.checkAligned(toOffset, toLayout);
        copy(from, fromOffset, to, toOffset, bytes);
        if (fromLayout.order() != toLayout.order()) {
            to.reverse(toOffset, (int) toLayout.byteSize(), count);
        }
    }

    private static void checkArrayElement(ValueLayout layout) {
        if (layout.byteAlignment() > layout.byteSize()) {
            throw new IllegalArgumentException("Layout alignment greater than its size");
        }
    }

    /** Turns the bytes of each value around. */
    private void reverse(long offset, int width, long count) {
        for (long i = 0; i < count; i++) {
            long first = at + offset + i * width;
            for (int k = 0; k < width / 2; k++) {
                byte b = Unsafe.getByte(base, first + k);
                Unsafe.putByte(base, first + k, Unsafe.getByte(base, first + width - 1 - k));
                Unsafe.putByte(base, first + width - 1 - k, b);
            }
        }
    }

    private static Segment overArray(Object array, ValueLayout layout) {
        Class<?> element = array.getClass().getComponentType();
        if (element == null || !element.isPrimitive() || element == boolean.class) {
            throw new IllegalArgumentException("Not a supported array class: " + array.getClass().getSimpleName());
        }
        if (layout.carrier() != element) {
            throw new IllegalArgumentException("Incompatible value layout: " + layout);
        }
        return (Segment) ofArray(array, java.lang.reflect.Array.getLength(array), (int) layout.byteSize());
    }

    private static ValueLayout plain(ValueLayout layout) {
        return layout.withOrder(ByteOrder.nativeOrder()).withByteAlignment(1);
    }

    public static void toArray(Segment from, ValueLayout layout, long offset, Object array, int index, int count) {
        Segment to = overArray(array, layout);
        copy(from, layout, offset, to, plain(layout), index * layout.byteSize(), count);
    }

    public static void fromArray(Object array, int index, Segment to, ValueLayout layout, long offset, int count) {
        Segment from = overArray(array, layout);
        copy(from, plain(layout), index * layout.byteSize(), to, layout, offset, count);
    }

    @Override
    public long mismatch(MemorySegment other) {
        return mismatch(this, 0, size, (Segment) other, 0, other.byteSize());
    }

    public static long mismatch(Segment a, long aFrom, long aTo, Segment b, long bFrom, long bTo) {
        long n = aTo - aFrom;
        long m = bTo - bFrom;
        long x = a.reach(aFrom, n);
        long y = b.reach(bFrom, m);
        long both = Math.min(n, m);
        for (long i = 0; i < both; i++) {
            if (Unsafe.getByte(a.base, x + i) != Unsafe.getByte(b.base, y + i)) {
                return i;
            }
        }
        return n == m ? -1 : both;
    }

    private java.nio.MappedByteBuffer mapped() {
        if (!isMapped()) {
            throw new UnsupportedOperationException("Not a mapped segment");
        }
        return (java.nio.MappedByteBuffer) keeper;
    }

    @Override
    public boolean isLoaded() {
        return mapped().isLoaded();
    }

    @Override
    public void load() {
        mapped().load();
    }

    /** There is nothing that must be done: the system takes the pages back when it wants them. */
    @Override
    public void unload() {
        mapped();
    }

    @Override
    public void force() {
        mapped().force();
    }

    private int arrayLength(ValueLayout layout) {
        if (size % layout.byteSize() != 0) {
            throw new IllegalStateException("Segment size is not a multiple of " + layout.byteSize() + ". Size: " + size);
        }
        long n = size / layout.byteSize();
        if (n > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("Segment is too large to wrap as array. Size: " + size);
        }
        if (!aligned(0, layout.byteAlignment())) {
            throw new IllegalArgumentException("Incompatible alignment constraints");
        }
        return (int) n;
    }

    @Override
    public byte[] toArray(ValueLayout.OfByte elementLayout) {
        byte[] a = new byte[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public short[] toArray(ValueLayout.OfShort elementLayout) {
        short[] a = new short[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public char[] toArray(ValueLayout.OfChar elementLayout) {
        char[] a = new char[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public int[] toArray(ValueLayout.OfInt elementLayout) {
        int[] a = new int[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public float[] toArray(ValueLayout.OfFloat elementLayout) {
        float[] a = new float[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public long[] toArray(ValueLayout.OfLong elementLayout) {
        long[] a = new long[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    @Override
    public double[] toArray(ValueLayout.OfDouble elementLayout) {
        double[] a = new double[arrayLength(elementLayout)];
        toArray(this, elementLayout, 0, a, 0, a.length);
        return a;
    }

    // ---- strings

    @Override
    public String getString(long offset) {
        return getString(offset, StandardCharsets.UTF_8);
    }

    @Override
    public String getString(long offset, Charset charset) {
        int unit = Strings.unit(charset);
        session.check();
        if (offset < 0 || offset > size) {
            throw outside(offset, size - offset);
        }
        for (long i = offset; i <= size - unit; i += unit) {
            if (zero(at + i, unit)) {
                byte[] b = new byte[Math.toIntExact(i - offset)];
                Unsafe.copyMemory(base, at + offset, b, Memory.BYTE_BASE, b.length);
                return new String(b, charset);
            }
        }
        throw new IndexOutOfBoundsException("No null terminator found: " + this + " using region [" + offset + ", " + size
            + ")");
    }

    private boolean zero(long where, int unit) {
        for (int k = 0; k < unit; k++) {
            if (Unsafe.getByte(base, where + k) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void setString(long offset, String str) {
        setString(offset, str, StandardCharsets.UTF_8);
    }

    @Override
    public void setString(long offset, String str, Charset charset) {
        byte[] b = Strings.terminated(str, charset);
        int unit = Strings.unit(charset);
        checkWritable();
        reach(offset, b.length - unit);
        Unsafe.copyMemory(b, Memory.BYTE_BASE, base, reachToWrite(offset, b.length), b.length);
    }

    // ---- values

    @Override
    public byte get(ValueLayout.OfByte layout, long offset) {
        return Unsafe.getByte(base, reach(layout, offset));
    }

    @Override
    public void set(ValueLayout.OfByte layout, long offset, byte value) {
        Unsafe.putByte(base, reachToWrite(layout, offset), value);
    }

    @Override
    public byte getAtIndex(ValueLayout.OfByte layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfByte layout, long index, byte value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public boolean get(ValueLayout.OfBoolean layout, long offset) {
        return Unsafe.getByte(base, reach(layout, offset)) != 0;
    }

    @Override
    public void set(ValueLayout.OfBoolean layout, long offset, boolean value) {
        Unsafe.putBoolean(base, reachToWrite(layout, offset), value);
    }

    @Override
    public boolean getAtIndex(ValueLayout.OfBoolean layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfBoolean layout, long index, boolean value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public char get(ValueLayout.OfChar layout, long offset) {
        return Memory.getChar(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfChar layout, long offset, char value) {
        Memory.putChar(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public char getAtIndex(ValueLayout.OfChar layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfChar layout, long index, char value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public short get(ValueLayout.OfShort layout, long offset) {
        return Memory.getShort(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfShort layout, long offset, short value) {
        Memory.putShort(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public short getAtIndex(ValueLayout.OfShort layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfShort layout, long index, short value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public int get(ValueLayout.OfInt layout, long offset) {
        return Memory.getInt(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfInt layout, long offset, int value) {
        Memory.putInt(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public int getAtIndex(ValueLayout.OfInt layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfInt layout, long index, int value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public float get(ValueLayout.OfFloat layout, long offset) {
        return Memory.getFloat(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfFloat layout, long offset, float value) {
        Memory.putFloat(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public float getAtIndex(ValueLayout.OfFloat layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfFloat layout, long index, float value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public long get(ValueLayout.OfLong layout, long offset) {
        return Memory.getLong(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfLong layout, long offset, long value) {
        Memory.putLong(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public long getAtIndex(ValueLayout.OfLong layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfLong layout, long index, long value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public double get(ValueLayout.OfDouble layout, long offset) {
        return Memory.getDouble(base, reach(layout, offset), big(layout));
    }

    @Override
    public void set(ValueLayout.OfDouble layout, long offset, double value) {
        Memory.putDouble(base, reachToWrite(layout, offset), value, big(layout));
    }

    @Override
    public double getAtIndex(ValueLayout.OfDouble layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(ValueLayout.OfDouble layout, long index, double value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    @Override
    public MemorySegment get(AddressLayout layout, long offset) {
        return target(Memory.getLong(base, reach(layout, offset), big(layout)), layout);
    }

    @Override
    public void set(AddressLayout layout, long offset, MemorySegment value) {
        Memory.putLong(base, reachToWrite(layout, offset), addressOf(value), big(layout));
    }

    @Override
    public MemorySegment getAtIndex(AddressLayout layout, long index) {
        return get(layout, Math.multiplyExact(index, layout.byteSize()));
    }

    @Override
    public void setAtIndex(AddressLayout layout, long index, MemorySegment value) {
        set(layout, Math.multiplyExact(index, layout.byteSize()), value);
    }

    /** What an address read from memory points to: as large as its layout says, else nothing. */
    static MemorySegment target(long address, AddressLayout layout) {
        long size = layout.targetLayout().isPresent() ? layout.targetLayout().get().byteSize() : 0;
        return new Segment(null, address, size, Session.GLOBAL, false, 1, null);
    }

    static long addressOf(MemorySegment value) {
        if (!value.isNative()) {
            throw new IllegalArgumentException("Heap segment not allowed: " + value);
        }
        ((Segment) value).session.check();
        return value.address();
    }

    @Override
    public boolean equals(Object that) {
        return that instanceof Segment o && base == o.base && at == o.at && size == o.size && session == o.session;
    }

    @Override
    public int hashCode() {
        return Objects.hash(at, size, base == null ? 0 : System.identityHashCode(base));
    }

    @Override
    public String toString() {
        String kind = isMapped() ? "mapped" : base == null ? "native" : "heap";
        String heap = base == null ? "" : ", heapBase: " + (readOnly ? "Optional.empty" : base.toString());
        return "MemorySegment{ kind: " + kind + heap + ", address: 0x" + Long.toHexString(address()) + ", byteSize: " + size
            + " }";
    }
}
