import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_CHAR;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.concurrent.Callable;

/** Layouts as text, paths through them, variables in them, and what is refused. */
public class Layouts {
    static void t(Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDR").replaceAll("@[0-9a-f]+", "@H"));
        }
    }

    public static void main(String[] args) {
        System.out.println(JAVA_INT + " " + JAVA_LONG.withName("x") + " " + ADDRESS + " " + JAVA_CHAR + " " + JAVA_BOOLEAN + " "
            + JAVA_SHORT.withOrder(ByteOrder.BIG_ENDIAN) + " " + JAVA_DOUBLE_UNALIGNED + " " + JAVA_BYTE + JAVA_FLOAT);
        StructLayout p = MemoryLayout.structLayout(JAVA_INT.withName("x"), JAVA_INT.withName("y")).withName("P");
        System.out.println(p + " " + p.byteSize() + " " + p.byteAlignment() + " " + MemoryLayout.sequenceLayout(3, p)
            + MemoryLayout.unionLayout(JAVA_INT, JAVA_DOUBLE) + MemoryLayout.paddingLayout(4) + ADDRESS.withTargetLayout(p) + " "
            + p.withByteAlignment(8) + p.withoutName());
        System.out.println(p.varHandle(PathElement.groupElement("y")));
        SequenceLayout many = MemoryLayout.sequenceLayout(3, p);
        System.out.println(many.varHandle(PathElement.sequenceElement(), PathElement.groupElement("y")).coordinateTypes());
        t(() -> MemoryLayout.structLayout(JAVA_BYTE, JAVA_INT));
        t(() -> p.select(PathElement.groupElement("z")));
        t(() -> p.varHandle());
        t(() -> MemoryLayout.paddingLayout(0));
        t(() -> JAVA_INT.withByteAlignment(3));
        t(() -> MemoryLayout.sequenceLayout(-1, JAVA_INT));
        t(() -> p.byteOffset(PathElement.sequenceElement()));
        t(() -> many.select(PathElement.sequenceElement(5)));
        t(() -> p.byteOffset(PathElement.groupElement(3)));
        t(() -> many.byteOffset(PathElement.sequenceElement(2), PathElement.groupElement("y")));
        t(() -> many.select(PathElement.sequenceElement(1), PathElement.groupElement(0)));
        t(() -> p.equals(MemoryLayout.structLayout(JAVA_INT.withName("x"), JAVA_INT.withName("y"))) + " "
            + p.withoutName().equals(MemoryLayout.structLayout(JAVA_INT.withName("x"), JAVA_INT.withName("y"))));

        MemorySegment s = MemorySegment.ofArray(new int[6]);
        VarHandle y = many.varHandle(PathElement.sequenceElement(), PathElement.groupElement("y"));
        for (long i = 0; i < 3; i++) {
            y.set(s, 0L, i, (int) (i * 10));
        }
        System.out.println(java.util.Arrays.toString(s.toArray(JAVA_INT)) + " " + (int) y.get(s, 0L, 2L));
        t(() -> (int) y.get(s, 0L, 3L));
        t(() -> (int) y.get(s, 4L, 0L));
        t(() -> (int) y.get(s.asSlice(0, 20), 0L, 0L));
        VarHandle step = MemoryLayout.sequenceLayout(6, JAVA_INT).varHandle(PathElement.sequenceElement(5, -2));
        System.out.println((int) step.get(s, 0L, 0L) + " " + (int) step.get(s, 0L, 1L) + " " + (int) step.get(s, 0L, 2L));
        VarHandle element = JAVA_INT.arrayElementVarHandle();
        System.out.println((int) element.get(s, 0L, 5L) + " " + element.coordinateTypes());
        VarHandle big = JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN).varHandle();
        big.set(s, 0L, 1);
        System.out.println(s.get(JAVA_INT, 0) + " " + (int) big.getAndAdd(s, 0L, 5) + " " + (int) big.get(s, 0L) + " "
            + big.compareAndSet(s, 0L, 6, 7) + " " + (int) big.getVolatile(s, 0L));
        try {
            System.out.println((long) many.byteOffsetHandle(PathElement.sequenceElement()).invokeExact(0L, 2L) + " "
                + ((MemorySegment) many.sliceHandle(PathElement.sequenceElement()).invokeExact(s, 0L, 1L)).byteSize() + " "
                + (long) p.scaleHandle().invokeExact(4L, 3L));
        } catch (Throwable e) {
            System.out.println(e);
        }

        SequenceLayout q = MemoryLayout.sequenceLayout(2, MemoryLayout.sequenceLayout(3, JAVA_INT));
        System.out.println(q.flatten() + " " + q.reshape(3, 2) + " " + q.reshape(-1, 6) + " " + q.elementCount() + q.withElementCount(5));
        t(() -> q.reshape(4, -1));
        t(() -> q.varHandle(PathElement.sequenceElement(), PathElement.sequenceElement()).get(s, 0L, 1L, 3L));
        t(() -> JAVA_INT.scale(3, 4));
        t(() -> JAVA_INT_UNALIGNED.varHandle().isAccessModeSupported(VarHandle.AccessMode.GET_AND_ADD));
        t(() -> FunctionDescriptor.of(JAVA_INT, ADDRESS));
        t(() -> FunctionDescriptor.ofVoid(p, JAVA_LONG).toMethodType());
        t(() -> FunctionDescriptor.ofVoid(MemoryLayout.paddingLayout(4)));
        t(() -> FunctionDescriptor.ofVoid(JAVA_INT).appendArgumentLayouts(JAVA_LONG).insertArgumentLayouts(0, p).changeReturnLayout(ADDRESS));
        t(() -> FunctionDescriptor.of(JAVA_INT).equals(FunctionDescriptor.of(JAVA_INT)));

        try (Arena a = Arena.ofConfined()) {
            StructLayout node = MemoryLayout.structLayout(ADDRESS.withName("next").withTargetLayout(JAVA_INT));
            MemorySegment n = a.allocate(node);
            n.set(ADDRESS, 0, a.allocateFrom(JAVA_INT, 77));
            VarHandle through = node.varHandle(PathElement.groupElement("next"), PathElement.dereferenceElement());
            System.out.println((int) through.get(n, 0L) + " " + through.coordinateTypes().size());
            VarHandle address = ADDRESS.varHandle();
            System.out.println(((MemorySegment) address.get(n, 0L)).byteSize());
        }
    }
}
