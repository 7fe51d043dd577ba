package jindo.internal.foreign;

import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;

import jindo.internal.Unsafe;

/** Calls a C function: its address, an allocator where it returns a struct, room for errno where that is asked, arguments. */
final class Downcall {
    private final Prepared prepared;
    private final FunctionShape shape;
    private final boolean captures;
    private final boolean critical;
    private final boolean allowHeap;
    private final boolean returnsStruct;

    Downcall(FunctionShape shape, Linker.Option[] options) {
        int fixed = -1;
        boolean capture = false;
        boolean crit = false;
        boolean heap = false;
        for (Linker.Option o : options) {
            if (o instanceof LinkerOption.FirstVariadic v) {
                if (v.index() < 0 || v.index() > shape.arguments().size()) {
                    throw new IllegalArgumentException("Index '" + v.index() + "' not in bounds for descriptor: " + shape);
                }
                fixed = v.index();
            } else if (o instanceof LinkerOption.Critical c) {
                crit = true;
                heap = c.allowHeap();
            } else {
                capture = true;
            }
        }
        this.shape = shape;
        captures = capture;
        critical = crit;
        allowHeap = heap;
        returnsStruct = shape.result() instanceof GroupLayout;
        prepared = new Prepared(shape, fixed);
    }

    MethodHandle handle() {
        MethodType t = shape.toMethodType();
        if (captures) {
            t = t.insertParameterTypes(0, MemorySegment.class);
        }
        if (returnsStruct) {
            t = t.insertParameterTypes(0, SegmentAllocator.class);
        }
        return Handles.of(this::run, t.insertParameterTypes(0, MemorySegment.class));
    }

    private Object run(Object[] args) {
        int from = 0;
        MemorySegment function = (MemorySegment) args[from++];
        long address = Segment.addressOf(java.util.Objects.requireNonNull(function));
        if (address == 0) {
            throw new IllegalArgumentException("Symbol is NULL: " + function);
        }
        MemorySegment result = returnsStruct ? ((SegmentAllocator) args[from++]).allocate(shape.result()) : null;
        Segment state = captures ? (Segment) java.util.Objects.requireNonNull(args[from++]) : null;
        long block = Unsafe.allocateMemory(prepared.size);
        try {
            List<MemoryLayout> layouts = shape.arguments();
            for (int i = 0; i < layouts.size(); i++) {
                Unsafe.putLong(null, block + 8L * i, block + prepared.places[i]);
                Values.put(layouts.get(i), block + prepared.places[i], args[from + i], allowHeap);
            }
            long at = block + prepared.resultPlace;
            long errno = state == null ? 0
                : state.base == null ? state.reachToWrite(0, 4) : Native.addressOf0(state.base) + state.address();
            Native.call0(prepared.call, address, block, at, errno, critical);
            if (result != null) {
                Segment to = (Segment) result;
                Unsafe.copyMemory(null, at, to.base, to.reachToWrite(0, to.size), to.size);
                return result;
            }
            return shape.result() == null ? null : Values.get(shape.result(), at);
        } finally {
            Unsafe.freeMemory(block);
            keep(args);
        }
    }

    /** What was passed lives until here. */
    private static void keep(Object o) {
        java.lang.ref.Reference.reachabilityFence(o);
    }
}
