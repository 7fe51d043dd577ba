package jindo.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import jindo.internal.Unsafe;

/** Makes variable handles over memory; java.lang.invoke, which alone can, sets the instance. */
public abstract class VariableMaker {
    private static volatile VariableMaker instance;

    public static void set(VariableMaker maker) {
        instance = maker;
    }

    static VariableMaker get() {
        if (instance == null) {
            try {
                Unsafe.ensureClassInitialized(Class.forName("java.lang.invoke.SegmentVariable"));
            } catch (ClassNotFoundException e) {
                throw new InternalError(e);
            }
        }
        return instance;
    }

    /** place goes to the functions below. */
    protected abstract VarHandle make(Object place, Class<?>[] coordinates);

    public static Class<?> type(Object place) {
        return ((Path.Place) place).value.carrier();
    }

    /** Whether the value's place is always aligned, so that it can be exchanged. */
    public static boolean aligned(Object place) {
        Path.Place p = (Path.Place) place;
        return p.value.byteAlignment() >= p.value.byteSize();
    }

    public static boolean swapped(Object place) {
        return ((Path.Place) place).value.order() != ByteOrder.nativeOrder();
    }

    public static Object base(Object place, Object[] args) {
        return ((Path.Place) place).find(args).base;
    }

    public static long offset(Object place, Object[] args, boolean writing) {
        Segment s = ((Path.Place) place).find(args);
        return writing ? s.reachToWrite(0, s.size) : s.at;
    }

    public static MemorySegment fromAddress(Object place, long address) {
        return Segment.target(address, (AddressLayout) ((Path.Place) place).value);
    }

    public static long toAddress(Object segment) {
        return Segment.addressOf((MemorySegment) java.util.Objects.requireNonNull(segment));
    }
}
