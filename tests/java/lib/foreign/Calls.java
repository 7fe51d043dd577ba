import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.TreeMap;

/** C functions: plain, variadic, with structs by value, with errno, calling back; and what is refused. */
public class Calls {
    static final Linker LINKER = Linker.nativeLinker();
    static final SymbolLookup C = LINKER.defaultLookup();

    static MethodHandle find(String name, FunctionDescriptor f, Linker.Option... options) {
        return LINKER.downcallHandle(C.findOrThrow(name), f, options);
    }

    static int compare(MemorySegment a, MemorySegment b) {
        return Integer.compare(a.get(JAVA_INT, 0), b.get(JAVA_INT, 0));
    }


    interface Action {
        Object run() throws Throwable;
    }

    static void t(Action a) {
        try {
            System.out.println(a.run());
        } catch (Throwable e) {
            System.out.println(e.toString().replaceAll("0x[0-9a-f]{4,}", "ADDR").replaceAll("@[0-9a-f]+", "@H"));
        }
    }

    public static void main(String[] args) throws Throwable {
        MethodHandle strlen = find("strlen", FunctionDescriptor.of(JAVA_LONG, ADDRESS));
        System.out.println(strlen);
        try (Arena a = Arena.ofConfined()) {
            System.out.println((long) strlen.invokeExact(a.allocateFrom("hello")));
            MethodHandle toupper = find("toupper", FunctionDescriptor.of(JAVA_INT, JAVA_INT));
            System.out.println((char) (int) toupper.invokeExact((int) 'q'));
            MethodHandle pow = find("pow", FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE, JAVA_DOUBLE));
            System.out.println((double) pow.invokeExact(2.0, 10.0));
            MethodHandle abs = find("labs", FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
            System.out.println((long) abs.invokeExact(-5L) + " " + abs.invoke(-7));
            variadic(a);
            structs(a);
            errno(a);
            callbacks(a);
            memory(a);
        }
        refused(strlen);
        System.out.println(new TreeMap<>(LINKER.canonicalLayouts()));
        System.out.println(Linker.Option.captureStateLayout());
    }

    static void variadic(Arena a) throws Throwable {
        MethodHandle snprintf = find("snprintf", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_LONG, ADDRESS, JAVA_INT, JAVA_DOUBLE, ADDRESS),
            Linker.Option.firstVariadicArg(3));
        MemorySegment buffer = a.allocate(100);
        int n = (int) snprintf.invokeExact(buffer, 100L, a.allocateFrom("%d %.2f %s"), 42, 2.5, a.allocateFrom("text"));
        System.out.println(n + " " + buffer.getString(0));
    }

    static void structs(Arena a) throws Throwable {
        StructLayout div = MemoryLayout.structLayout(JAVA_INT.withName("quot"), JAVA_INT.withName("rem"));
        MethodHandle h = find("div", FunctionDescriptor.of(div, JAVA_INT, JAVA_INT));
        MemorySegment r = (MemorySegment) h.invokeExact((SegmentAllocator) a, 17, 5);
        System.out.println(h.type() + " " + r.get(JAVA_INT, 0) + " " + r.get(JAVA_INT, 4));
        StructLayout ldiv = MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);
        r = (MemorySegment) find("ldiv", FunctionDescriptor.of(ldiv, JAVA_LONG, JAVA_LONG)).invokeExact((SegmentAllocator) a, -100L, 7L);
        System.out.println(r.get(JAVA_LONG, 0) + " " + r.get(JAVA_LONG, 8));
        StructLayout tm = MemoryLayout.structLayout(MemoryLayout.sequenceLayout(9, JAVA_INT), MemoryLayout.paddingLayout(4), JAVA_LONG, ADDRESS);
        MemorySegment time = a.allocate(tm);
        MethodHandle gmtime = find("gmtime_r", FunctionDescriptor.of(ADDRESS.withTargetLayout(tm), ADDRESS, ADDRESS));
        MemorySegment same = (MemorySegment) gmtime.invokeExact(a.allocateFrom(JAVA_LONG, 1600000000L), time);
        System.out.println(same.byteSize() + " " + (same.address() == time.address()) + " " + (time.getAtIndex(JAVA_INT, 5) + 1900) + " "
            + time.getAtIndex(JAVA_INT, 4) + " " + time.getAtIndex(JAVA_INT, 3));
    }

    static void errno(Arena a) throws Throwable {
        MethodHandle open = find("open", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), Linker.Option.captureCallState("errno"),
            Linker.Option.firstVariadicArg(2));
        MemorySegment state = a.allocate(Linker.Option.captureStateLayout());
        int fd = (int) open.invokeExact(state, a.allocateFrom("/does/not/exist"), 0);
        System.out.println(open.type() + " " + fd + " " + state.get(JAVA_INT, 0));
    }

    static void callbacks(Arena a) throws Throwable {
        FunctionDescriptor comparison = FunctionDescriptor.of(JAVA_INT, ADDRESS.withTargetLayout(JAVA_INT), ADDRESS.withTargetLayout(JAVA_INT));
        MethodHandle qsort = find("qsort", FunctionDescriptor.ofVoid(ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS));
        MethodType type = comparison.toMethodType();
        MethodHandle compare = MethodHandles.lookup().findStatic(Calls.class, "compare", type);
        MemorySegment stub = LINKER.upcallStub(compare, comparison, a);
        int[] numbers = new int[1000];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (i * 7919) % 1000;
        }
        MemorySegment array = a.allocateFrom(JAVA_INT, numbers);
        qsort.invokeExact(array, 1000L, 4L, stub);
        Arrays.sort(numbers);
        System.out.println(Arrays.equals(numbers, array.toArray(JAVA_INT)) + " " + stub.byteSize());
        MethodHandle bsearch = find("bsearch", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG, JAVA_LONG, ADDRESS));
        MemorySegment found = (MemorySegment) bsearch.invokeExact(a.allocateFrom(JAVA_INT, 500), array, 1000L, 4L, stub);
        System.out.println((found.address() - array.address()) / 4);
        t(() -> LINKER.upcallStub(MethodHandles.identity(int.class), comparison, a));
    }

    static void memory(Arena a) throws Throwable {
        MethodHandle memcpy = find("memcpy", FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, JAVA_LONG), Linker.Option.critical(true));
        byte[] to = new byte[5];
        MemorySegment r = (MemorySegment) memcpy.invokeExact(MemorySegment.ofArray(to), a.allocateFrom("bytes"), 5L);
        System.out.println(new String(to));
        MethodHandle malloc = find("malloc", FunctionDescriptor.of(ADDRESS, JAVA_LONG));
        MethodHandle free = find("free", FunctionDescriptor.ofVoid(ADDRESS));
        MemorySegment m = ((MemorySegment) malloc.invokeExact(16L)).reinterpret(16, a, x -> {
            try {
                free.invokeExact(x);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        });
        m.set(JAVA_LONG, 8, 5);
        System.out.println(m.get(JAVA_LONG, 8));
        MethodHandle unbound = LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, JAVA_INT));
        System.out.println((int) unbound.invokeExact(C.findOrThrow("abs"), -3));
        SymbolLookup math = SymbolLookup.libraryLookup("libm.so.6", a);
        MethodHandle cos = LINKER.downcallHandle(math.findOrThrow("cos"), FunctionDescriptor.of(JAVA_DOUBLE, JAVA_DOUBLE));
        System.out.println((double) cos.invokeExact(0.0) + " " + math.find("no_such").isPresent() + " " + math.or(C).find("strlen").isPresent());
    }

    static void refused(MethodHandle strlen) {
        StructLayout p = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);
        t(() -> LINKER.downcallHandle(FunctionDescriptor.of(JAVA_INT, p)).type());
        t(() -> LINKER.downcallHandle(FunctionDescriptor.of(p, JAVA_INT)).type());
        t(() -> LINKER.downcallHandle(MemorySegment.NULL, FunctionDescriptor.ofVoid()));
        t(() -> C.find("nonexistent_fn"));
        t(() -> C.findOrThrow("nonexistent_fn"));
        t(() -> SymbolLookup.libraryLookup("libnope.so", Arena.global()));
        t(() -> LINKER.downcallHandle(FunctionDescriptor.ofVoid(JAVA_INT.withOrder(ByteOrder.BIG_ENDIAN))));
        t(() -> LINKER.downcallHandle(FunctionDescriptor.ofVoid(MemoryLayout.structLayout(JAVA_INT, JAVA_LONG.withByteAlignment(4)))));
        t(() -> (long) strlen.invokeExact(MemorySegment.ofArray(new byte[4])));
        t(() -> (long) strlen.invokeExact((MemorySegment) null));
        t(() -> {
            Arena a = Arena.ofConfined();
            MemorySegment s = a.allocateFrom("x");
            a.close();
            return (long) strlen.invokeExact(s);
        });
        t(() -> strlen.invoke("x"));
        t(() -> Linker.Option.captureCallState("nope"));
        t(() -> LINKER.downcallHandle(FunctionDescriptor.ofVoid(JAVA_SHORT), Linker.Option.firstVariadicArg(2)));
    }
}
