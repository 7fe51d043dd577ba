package java.lang.foreign;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;
import java.util.List;
import java.util.Optional;

import jindo.internal.foreign.Layouts;
import jindo.internal.foreign.Step;

/** What memory holds: a value, padding, a sequence, a struct or a union. */
public interface MemoryLayout {
    long byteSize();

    Optional<String> name();

    MemoryLayout withName(String name);

    MemoryLayout withoutName();

    long byteAlignment();

    MemoryLayout withByteAlignment(long byteAlignment);

    long scale(long offset, long index);

    MethodHandle scaleHandle();

    long byteOffset(PathElement... elements);

    MethodHandle byteOffsetHandle(PathElement... elements);

    VarHandle varHandle(PathElement... elements);

    VarHandle arrayElementVarHandle(PathElement... elements);

    MethodHandle sliceHandle(PathElement... elements);

    MemoryLayout select(PathElement... elements);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    /** A step from a layout to one in it. */
    interface PathElement {
        static PathElement groupElement(String name) {
            return Step.name(name);
        }

        static PathElement groupElement(long index) {
            return Step.member(index);
        }

        static PathElement sequenceElement(long index) {
            return Step.element(index);
        }

        static PathElement sequenceElement(long start, long step) {
            return Step.elements(start, step);
        }

        static PathElement sequenceElement() {
            return Step.anyElement();
        }

        static PathElement dereferenceElement() {
            return Step.dereference();
        }
    }

    static PaddingLayout paddingLayout(long byteSize) {
        return Layouts.padding(byteSize);
    }

    static SequenceLayout sequenceLayout(long elementCount, MemoryLayout elementLayout) {
        return Layouts.sequence(elementCount, elementLayout);
    }

    static StructLayout structLayout(MemoryLayout... elements) {
        return Layouts.struct(List.of(elements));
    }

    static UnionLayout unionLayout(MemoryLayout... elements) {
        return Layouts.union(List.of(elements));
    }
}
