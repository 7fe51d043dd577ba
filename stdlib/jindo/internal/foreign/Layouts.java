package jindo.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The kinds of layouts. They never change. */
public final class Layouts {
    private Layouts() {
    }

    /** What all have in common. L is the layout's own interface. */
    abstract static class Common<L extends MemoryLayout> implements MemoryLayout {
        final long size;
        final long alignment;
        final String name;

        Common(long size, long alignment, String name) {
            this.size = size;
            this.alignment = alignment;
            this.name = name;
        }

        abstract L with(long newAlignment, String newName);

        abstract String text();

        /** What the alignment is unless something else is asked. */
        abstract long natural();

        @Override
        public final long byteSize() {
            return size;
        }

        @Override
        public final long byteAlignment() {
            return alignment;
        }

        @Override
        public final Optional<String> name() {
            return Optional.ofNullable(name);
        }

        @Override
        public L withName(String newName) {
            return with(alignment, Objects.requireNonNull(newName));
        }

        @Override
        public L withoutName() {
            return with(alignment, null);
        }

        @Override
        public L withByteAlignment(long byteAlignment) {
            if (byteAlignment <= 0 || (byteAlignment & byteAlignment - 1) != 0) {
                throw new IllegalArgumentException("Invalid alignment: " + byteAlignment);
            }
            return with(byteAlignment, name);
        }

        @Override
        public final long scale(long offset, long index) {
            if (offset < 0) {
                throw new IllegalArgumentException("Negative offset: " + offset);
            }
            if (index < 0) {
                throw new IllegalArgumentException("Negative index: " + index);
            }
            return Math.addExact(offset, Math.multiplyExact(size, index));
        }

        @Override
        public final MethodHandle scaleHandle() {
            return Handles.of(a -> scale((Long) a[0], (Long) a[1]), long.class, long.class, long.class);
        }

        @Override
        public final long byteOffset(PathElement... elements) {
            return Path.of(this, elements).fixedOffset("byteOffset");
        }

        @Override
        public final MethodHandle byteOffsetHandle(PathElement... elements) {
            return Path.of(this, elements).offsetHandle();
        }

        @Override
        public final VarHandle varHandle(PathElement... elements) {
            return Path.of(this, elements).varHandle(false);
        }

        @Override
        public final VarHandle arrayElementVarHandle(PathElement... elements) {
            return Path.of(this, elements).varHandle(true);
        }

        @Override
        public final MethodHandle sliceHandle(PathElement... elements) {
            return Path.of(this, elements).sliceHandle();
        }

        @Override
        public final MemoryLayout select(PathElement... elements) {
            return Path.select(this, elements);
        }

        @Override
        public boolean equals(Object other) {
            return other == this || other instanceof Common<?> c && c.getClass() == getClass() && c.size == size
                && c.alignment == alignment && Objects.equals(c.name, name);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, size, alignment);
        }

        @Override
        public final String toString() {
            String t = name == null ? text() : text() + "(" + name + ")";
            return alignment == natural() ? t : alignment + "%" + t;
        }
    }

    static final class Padding extends Common<PaddingLayout> implements PaddingLayout {
        Padding(long size, long alignment, String name) {
            super(size, alignment, name);
        }

        @Override
        PaddingLayout with(long newAlignment, String newName) {
            return new Padding(size, newAlignment, newName);
        }

        @Override
        long natural() {
            return 1;
        }

        @Override
        String text() {
            return "x" + size;
        }
    }

    public static PaddingLayout padding(long byteSize) {
        if (byteSize <= 0) {
            throw new IllegalArgumentException("Invalid byte size: " + byteSize);
        }
        return new Padding(byteSize, 1, null);
    }

    static final class Sequence extends Common<SequenceLayout> implements SequenceLayout {
        final long count;
        final MemoryLayout element;

        Sequence(long count, MemoryLayout element, long alignment, String name) {
            super(Math.multiplyExact(count, element.byteSize()), alignment, name);
            this.count = count;
            this.element = element;
        }

        @Override
        SequenceLayout with(long newAlignment, String newName) {
            if (newAlignment < element.byteAlignment()) {
                throw new IllegalArgumentException("Invalid alignment constraint");
            }
            return new Sequence(count, element, newAlignment, newName);
        }

        @Override
        long natural() {
            return element.byteAlignment();
        }

        @Override
        String text() {
            return "[" + count + ":" + element + "]";
        }

        @Override
        public MemoryLayout elementLayout() {
            return element;
        }

        @Override
        public long elementCount() {
            return count;
        }

        @Override
        public SequenceLayout withElementCount(long elementCount) {
            checkCount(elementCount);
            return new Sequence(elementCount, element, alignment, name);
        }

        @Override
        public SequenceLayout flatten() {
            long n = count;
            MemoryLayout inner = element;
            while (inner instanceof Sequence s) {
                n = Math.multiplyExact(n, s.count);
                inner = s.element;
            }
            return sequence(n, inner);
        }

        @Override
        public SequenceLayout reshape(long... elementCounts) {
            if (elementCounts.length == 0) {
                throw new IllegalArgumentException();
            }
            Sequence flat = (Sequence) flatten();
            long known = 1;
            int open = -1;
            long[] counts = elementCounts.clone();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == -1) {
                    if (open >= 0) {
                        throw new IllegalArgumentException("Too many unspecified element counts");
                    }
                    open = i;
                } else if (counts[i] <= 0) {
                    throw new IllegalArgumentException("Invalid element count: " + counts[i]);
                } else {
                    known = Math.multiplyExact(known, counts[i]);
                }
            }
            if (open >= 0) {
                counts[open] = flat.count / known;
                known *= counts[open];
            }
            if (known != flat.count) {
                throw new IllegalArgumentException("Element counts do not match expected size: " + flat.count);
            }
            MemoryLayout l = flat.element;
            for (int i = counts.length - 1; i >= 0; i--) {
                l = sequence(counts[i], l);
            }
            return (SequenceLayout) l;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && ((Sequence) other).count == count && ((Sequence) other).element.equals(element);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), count, element);
        }
    }

    private static void checkCount(long count) {
        if (count < 0) {
            throw new IllegalArgumentException("The provided elementCount is negative: " + count);
        }
    }

    public static SequenceLayout sequence(long count, MemoryLayout element) {
        checkCount(count);
        if (element.byteSize() % element.byteAlignment() != 0) {
            throw new IllegalArgumentException("Element layout size is not multiple of alignment");
        }
        return new Sequence(count, element, element.byteAlignment(), null);
    }

    abstract static class Group<L extends GroupLayout> extends Common<L> implements GroupLayout {
        final List<MemoryLayout> members;

        Group(List<MemoryLayout> members, long size, long alignment, String name) {
            super(size, alignment, name);
            this.members = members;
        }

        static long alignmentOf(List<MemoryLayout> members) {
            long a = 1;
            for (MemoryLayout m : members) {
                a = Math.max(a, m.byteAlignment());
            }
            return a;
        }

        @Override
        long natural() {
            return alignmentOf(members);
        }

        @Override
        public L withByteAlignment(long byteAlignment) {
            if (byteAlignment < natural()) {
                throw new IllegalArgumentException("Invalid alignment constraint");
            }
            return super.withByteAlignment(byteAlignment);
        }

        @Override
        public List<MemoryLayout> memberLayouts() {
            return members;
        }

        abstract long offsetOf(int member);

        String join(String between) {
            StringBuilder s = new StringBuilder("[");
            for (int i = 0; i < members.size(); i++) {
                s.append(i == 0 ? "" : between).append(members.get(i));
            }
            return s.append(']').toString();
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && ((Group<?>) other).members.equals(members);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), members);
        }
    }

    static final class Struct extends Group<StructLayout> implements StructLayout {
        Struct(List<MemoryLayout> members, long size, long alignment, String name) {
            super(members, size, alignment, name);
        }

        @Override
        StructLayout with(long newAlignment, String newName) {
            return new Struct(members, size, newAlignment, newName);
        }

        @Override
        long offsetOf(int member) {
            long offset = 0;
            for (int i = 0; i < member; i++) {
                offset += members.get(i).byteSize();
            }
            return offset;
        }

        @Override
        String text() {
            return join("");
        }
    }

    public static StructLayout struct(List<MemoryLayout> members) {
        long size = 0;
        for (MemoryLayout m : members) {
            if (size % m.byteAlignment() != 0) {
                throw new IllegalArgumentException("Invalid alignment constraint for member layout: " + m);
            }
            size = Math.addExact(size, m.byteSize());
        }
        return new Struct(members, size, Group.alignmentOf(members), null);
    }

    static final class Union extends Group<UnionLayout> implements UnionLayout {
        Union(List<MemoryLayout> members, long size, long alignment, String name) {
            super(members, size, alignment, name);
        }

        @Override
        UnionLayout with(long newAlignment, String newName) {
            return new Union(members, size, newAlignment, newName);
        }

        @Override
        long offsetOf(int member) {
            return 0;
        }

        @Override
        String text() {
            return join("|");
        }
    }

    public static UnionLayout union(List<MemoryLayout> members) {
        long size = 0;
        for (MemoryLayout m : members) {
            size = Math.max(size, m.byteSize());
        }
        return new Union(members, size, Group.alignmentOf(members), null);
    }

    /** Values. */
    abstract static class Value<L extends ValueLayout> extends Common<L> implements ValueLayout {
        final Class<?> carrier;
        final ByteOrder order;
        private VarHandle handle;

        Value(Class<?> carrier, long size, ByteOrder order, long alignment, String name) {
            super(size, alignment, name);
            this.carrier = carrier;
            this.order = order;
        }

        abstract char letter();

        @Override
        long natural() {
            return size;
        }

        @Override
        String text() {
            char c = letter();
            return (order == ByteOrder.BIG_ENDIAN ? Character.toUpperCase(c) : c) + Long.toString(size);
        }

        @Override
        public Class<?> carrier() {
            return carrier;
        }

        @Override
        public ByteOrder order() {
            return order;
        }

        @Override
        public VarHandle varHandle() {
            if (handle == null) {
                handle = varHandle(new PathElement[0]);
            }
            return handle;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && ((Value<?>) other).order == order && ((Value<?>) other).carrier == carrier;
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), order, carrier);
        }
    }

    static final class ByteValue extends Value<ValueLayout.OfByte> implements ValueLayout.OfByte {
        ByteValue(ByteOrder order, long alignment, String name) {
            super(byte.class, 1, order, alignment, name);
        }

        @Override
        ValueLayout.OfByte with(long newAlignment, String newName) {
            return new ByteValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfByte withOrder(ByteOrder newOrder) {
            return new ByteValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'b';
        }
    }

    public static ValueLayout.OfByte ofByte(long alignment) {
        return new ByteValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class BooleanValue extends Value<ValueLayout.OfBoolean> implements ValueLayout.OfBoolean {
        BooleanValue(ByteOrder order, long alignment, String name) {
            super(boolean.class, 1, order, alignment, name);
        }

        @Override
        ValueLayout.OfBoolean with(long newAlignment, String newName) {
            return new BooleanValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfBoolean withOrder(ByteOrder newOrder) {
            return new BooleanValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'z';
        }
    }

    public static ValueLayout.OfBoolean ofBoolean(long alignment) {
        return new BooleanValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class CharValue extends Value<ValueLayout.OfChar> implements ValueLayout.OfChar {
        CharValue(ByteOrder order, long alignment, String name) {
            super(char.class, 2, order, alignment, name);
        }

        @Override
        ValueLayout.OfChar with(long newAlignment, String newName) {
            return new CharValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfChar withOrder(ByteOrder newOrder) {
            return new CharValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'c';
        }
    }

    public static ValueLayout.OfChar ofChar(long alignment) {
        return new CharValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class ShortValue extends Value<ValueLayout.OfShort> implements ValueLayout.OfShort {
        ShortValue(ByteOrder order, long alignment, String name) {
            super(short.class, 2, order, alignment, name);
        }

        @Override
        ValueLayout.OfShort with(long newAlignment, String newName) {
            return new ShortValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfShort withOrder(ByteOrder newOrder) {
            return new ShortValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 's';
        }
    }

    public static ValueLayout.OfShort ofShort(long alignment) {
        return new ShortValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class IntValue extends Value<ValueLayout.OfInt> implements ValueLayout.OfInt {
        IntValue(ByteOrder order, long alignment, String name) {
            super(int.class, 4, order, alignment, name);
        }

        @Override
        ValueLayout.OfInt with(long newAlignment, String newName) {
            return new IntValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfInt withOrder(ByteOrder newOrder) {
            return new IntValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'i';
        }
    }

    public static ValueLayout.OfInt ofInt(long alignment) {
        return new IntValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class FloatValue extends Value<ValueLayout.OfFloat> implements ValueLayout.OfFloat {
        FloatValue(ByteOrder order, long alignment, String name) {
            super(float.class, 4, order, alignment, name);
        }

        @Override
        ValueLayout.OfFloat with(long newAlignment, String newName) {
            return new FloatValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfFloat withOrder(ByteOrder newOrder) {
            return new FloatValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'f';
        }
    }

    public static ValueLayout.OfFloat ofFloat(long alignment) {
        return new FloatValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class LongValue extends Value<ValueLayout.OfLong> implements ValueLayout.OfLong {
        LongValue(ByteOrder order, long alignment, String name) {
            super(long.class, 8, order, alignment, name);
        }

        @Override
        ValueLayout.OfLong with(long newAlignment, String newName) {
            return new LongValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfLong withOrder(ByteOrder newOrder) {
            return new LongValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'j';
        }
    }

    public static ValueLayout.OfLong ofLong(long alignment) {
        return new LongValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class DoubleValue extends Value<ValueLayout.OfDouble> implements ValueLayout.OfDouble {
        DoubleValue(ByteOrder order, long alignment, String name) {
            super(double.class, 8, order, alignment, name);
        }

        @Override
        ValueLayout.OfDouble with(long newAlignment, String newName) {
            return new DoubleValue(order, newAlignment, newName);
        }

        @Override
        public ValueLayout.OfDouble withOrder(ByteOrder newOrder) {
            return new DoubleValue(Objects.requireNonNull(newOrder), alignment, name);
        }

        @Override
        char letter() {
            return 'd';
        }
    }

    public static ValueLayout.OfDouble ofDouble(long alignment) {
        return new DoubleValue(ByteOrder.nativeOrder(), alignment, null);
    }

    static final class Address extends Value<AddressLayout> implements AddressLayout {
        private final MemoryLayout target;

        Address(ByteOrder order, long alignment, String name, MemoryLayout target) {
            super(MemorySegment.class, 8, order, alignment, name);
            this.target = target;
        }

        @Override
        AddressLayout with(long newAlignment, String newName) {
            return new Address(order, newAlignment, newName, target);
        }

        @Override
        public AddressLayout withOrder(ByteOrder newOrder) {
            return new Address(Objects.requireNonNull(newOrder), alignment, name, target);
        }

        @Override
        public AddressLayout withTargetLayout(MemoryLayout layout) {
            return new Address(order, alignment, name, Objects.requireNonNull(layout));
        }

        @Override
        public AddressLayout withoutTargetLayout() {
            return new Address(order, alignment, name, null);
        }

        @Override
        public Optional<MemoryLayout> targetLayout() {
            return Optional.ofNullable(target);
        }

        @Override
        char letter() {
            return 'a';
        }

        @Override
        String text() {
            return target == null ? super.text() : super.text() + ":" + target;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && Objects.equals(((Address) other).target, target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), target);
        }
    }

    public static AddressLayout address(long alignment) {
        return new Address(ByteOrder.nativeOrder(), alignment, null, null);
    }
}
