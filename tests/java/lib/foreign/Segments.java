import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;

/** Segments in arrays and outside the heap: bounds, alignment, life times, threads, copies, strings, buffers. */
public class Segments {
    static void t(Callable<?> c) {
        try {
            System.out.println(String.valueOf(c.call()).replaceAll("0x[0-9a-f]{4,}", "ADDR").replaceAll("@[0-9a-f]+", "@H"));
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDR").replaceAll("@[0-9a-f]+", "@H"));
        }
    }

    public static void main(String[] args) throws Exception {
        life();
        heap();
        copies();
        strings();
        buffers();
    }

    static void life() throws Exception {
        Arena a = Arena.ofConfined();
        MemorySegment s = a.allocate(10);
        t(() -> s.get(JAVA_INT, 8));
        t(() -> s.get(JAVA_INT, 1));
        t(() -> s.get(JAVA_INT_UNALIGNED, 1));
        t(() -> s.asSlice(5, 10));
        t(() -> s.asSlice(-1));
        t(() -> s.asReadOnly().fill((byte) 1));
        t(() -> {
            s.asReadOnly().set(JAVA_BYTE, 0, (byte) 1);
            return 1;
        });
        t(() -> s);
        t(() -> MemorySegment.NULL);
        t(() -> MemorySegment.ofAddress(16));
        t(() -> MemorySegment.ofAddress(16).get(JAVA_INT, 0));
        t(() -> a.allocate(-1));
        t(() -> a.allocate(4, 3));
        t(() -> a.allocate(100, 4096).address() % 4096);
        t(() -> a.allocateFrom("h\u00e9").byteSize());
        t(() -> s.reinterpret(-1));
        t(() -> s.reinterpret(4).byteSize());
        t(() -> s.heapBase().isPresent() + " " + s.isNative() + " " + s.isMapped() + " " + s.isReadOnly());
        Thread other = new Thread(() -> {
            t(() -> s.get(JAVA_BYTE, 0));
            t(() -> s.isAccessibleBy(Thread.currentThread()));
            t(() -> {
                a.close();
                return 1;
            });
        });
        other.start();
        other.join();
        boolean[] cleaned = new boolean[1];
        MemorySegment view = s.reinterpret(a, x -> cleaned[0] = x.byteSize() == 10);
        a.close();
        t(() -> cleaned[0] + " " + view.scope().isAlive());
        t(() -> s.get(JAVA_BYTE, 0));
        t(() -> {
            a.close();
            return 1;
        });
        t(() -> a.allocate(1));
        t(() -> s.scope().isAlive() + " " + a.scope().isAlive());
        t(() -> {
            Arena.global().close();
            return 1;
        });
        t(() -> {
            Arena.ofAuto().close();
            return 1;
        });
        Arena shared = Arena.ofShared();
        MemorySegment m = shared.allocate(8);
        Thread w = new Thread(() -> m.set(JAVA_LONG, 0, 42));
        w.start();
        w.join();
        t(() -> m.get(JAVA_LONG, 0));
        shared.close();
        t(() -> m.get(JAVA_LONG, 0));
        t(() -> Arena.ofAuto().allocate(4).get(JAVA_INT, 0));
    }

    static void heap() {
        t(() -> MemorySegment.ofArray(new int[3]).get(JAVA_LONG, 0));
        t(() -> MemorySegment.ofArray(new byte[8]).get(JAVA_INT, 0));
        t(() -> MemorySegment.ofArray(new byte[8]).get(JAVA_INT_UNALIGNED, 2));
        t(() -> MemorySegment.ofArray(new int[3]));
        MemorySegment h = MemorySegment.ofArray(new int[] {1, 2, 3});
        t(() -> h.getAtIndex(JAVA_INT, 2) + " " + h.byteSize() + " " + h.address() + " " + h.asSlice(4).address());
        t(() -> h.getAtIndex(JAVA_INT, 3));
        t(() -> h.equals(MemorySegment.ofArray(new int[] {1, 2, 3})) + " " + h.equals(h.asSlice(0)));
        t(() -> h.elements(JAVA_INT).map(z -> z.get(JAVA_INT, 0)).toList());
        t(() -> h.elements(JAVA_LONG).count());
        t(() -> h.asSlice(4).asOverlappingSlice(h.asSlice(0, 8)).get().byteSize());
        t(() -> h.asOverlappingSlice(MemorySegment.ofArray(new int[1])).isPresent());
        t(() -> h.reinterpret(4));
        t(() -> MemorySegment.ofArray(new long[1]).maxByteAlignment() + " " + h.asSlice(2).maxByteAlignment());
        t(() -> h.get(JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN), 0));
        t(() -> {
            h.set(ADDRESS, 0, MemorySegment.NULL);
            return h;
        });
        t(() -> {
            h.load();
            return 1;
        });
    }

    static void copies() {
        MemorySegment a = MemorySegment.ofArray(new int[] {1, 2, 3, 4});
        MemorySegment b = Arena.ofAuto().allocate(16);
        b.copyFrom(a);
        System.out.println(Arrays.toString(b.toArray(JAVA_INT)) + " " + b.mismatch(a));
        b.setAtIndex(JAVA_INT, 2, 9);
        System.out.println(b.mismatch(a) + " " + a.asSlice(0, 8).mismatch(a) + " " + MemorySegment.mismatch(a, 0, 4, b, 4, 8));
        MemorySegment.copy(a, 4, a, 0, 12);
        System.out.println(Arrays.toString(a.toArray(JAVA_INT)));
        MemorySegment.copy(b, JAVA_INT, 0, a, JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN), 0, 2);
        System.out.println(Arrays.toString(a.toArray(JAVA_INT)));
        short[] shorts = new short[4];
        MemorySegment.copy(b, JAVA_SHORT, 0, shorts, 1, 3);
        System.out.println(Arrays.toString(shorts));
        MemorySegment.copy(new int[] {7, 8}, 1, b, JAVA_INT, 12, 1);
        System.out.println(b.get(JAVA_INT, 12));
        t(() -> {
            MemorySegment.copy(a, 0, b, 10, 10);
            return 1;
        });
        t(() -> {
            MemorySegment.copy(a, JAVA_INT, 0, b, JAVA_LONG, 0, 1);
            return 1;
        });
        t(() -> {
            MemorySegment.copy(a, JAVA_INT, 0, new long[2], 0, 1);
            return 1;
        });
        t(() -> {
            MemorySegment.copy(a, JAVA_INT, 0, "x", 0, 1);
            return 1;
        });
        t(() -> b.fill((byte) -1).get(JAVA_LONG, 8));
        t(() -> MemorySegment.ofArray(new byte[5]).toArray(JAVA_SHORT));
        SegmentAllocator slicing = SegmentAllocator.slicingAllocator(MemorySegment.ofArray(new long[4]));
        t(() -> slicing.allocate(3).address() + " " + slicing.allocateFrom(JAVA_LONG, 5).address() + " " + slicing.allocate(JAVA_INT, 2).byteSize());
        t(() -> slicing.allocate(17));
        t(() -> SegmentAllocator.prefixAllocator(b).allocateFrom(JAVA_INT, 1, 2, 3).byteSize());
        t(() -> Arena.ofAuto().allocateFrom(JAVA_LONG, a, JAVA_LONG.withByteAlignment(4), 0, 2).byteSize());
    }

    static void strings() {
        MemorySegment s = MemorySegment.ofArray(new byte[12]);
        s.setString(0, "h\u00e9llo");
        t(() -> s.getString(0) + s.getString(3) + s.getString(11).length());
        s.setString(0, "ab", StandardCharsets.UTF_16LE);
        t(() -> s.getString(0, StandardCharsets.UTF_16LE));
        t(() -> MemorySegment.ofArray(new byte[] {65, 66}).getString(0));
        t(() -> {
            MemorySegment.ofArray(new byte[2]).setString(0, "long");
            return 1;
        });
        t(() -> s.getString(13));
    }

    static void buffers() {
        t(() -> MemorySegment.ofBuffer(ByteBuffer.allocate(8).position(3)).byteSize());
        t(() -> MemorySegment.ofArray(new int[1]).asByteBuffer());
        ByteBuffer direct = ByteBuffer.allocateDirect(8);
        MemorySegment m = MemorySegment.ofBuffer(direct);
        m.set(JAVA_INT, 4, 5);
        t(() -> direct.order(ByteOrder.nativeOrder()).getInt(4) + " " + m.isNative() + " " + m.byteSize());
        ByteBuffer back = m.asSlice(4).asByteBuffer();
        t(() -> back.order() + " " + back.order(ByteOrder.nativeOrder()).getInt(0) + " " + back.isDirect() + " " + back.capacity());
        t(() -> MemorySegment.ofArray(new byte[] {1, 2, 3}).asSlice(1).asByteBuffer().get(0));
        t(() -> MemorySegment.ofBuffer(java.nio.IntBuffer.wrap(new int[4]).position(1)).byteSize());
        t(() -> MemorySegment.ofBuffer(ByteBuffer.allocate(4).asReadOnlyBuffer()).isReadOnly());
    }
}
