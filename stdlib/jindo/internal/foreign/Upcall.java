package jindo.internal.foreign;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.List;

import jindo.internal.Unsafe;

/** A Java function that C calls. */
final class Upcall {
    private final MethodHandle target;
    private final Prepared prepared;

    private Upcall(MethodHandle target, Prepared prepared) {
        this.target = target;
        this.prepared = prepared;
    }

    static MemorySegment make(MethodHandle target, FunctionShape shape, Session session) {
        session.check();
        Upcall u = new Upcall(target, new Prepared(shape, -1));
        long[] out = new long[2];
        if (!Native.stub0(u.prepared.call, u, Upcall.class, out)) {
            throw new OutOfMemoryError("no memory for code");
        }
        session.atEnd(() -> Native.freeStub0(out[1]));
        return new Segment(null, out[0], 0, session, false, 1, null);
    }

    /** Called by the VM: args is an array of addresses. What the target throws goes on where C was called from. */
    private static void run(Upcall u, long args, long result) throws Throwable {
        List<MemoryLayout> layouts = u.prepared.shape.arguments();
        Object[] values = new Object[layouts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Values.get(layouts.get(i), Unsafe.getLong(null, args + 8L * i));
        }
        Object v = u.target.invokeWithArguments(values);
        MemoryLayout r = u.prepared.shape.result();
        if (r != null) {
            Values.putResult(r, result, v);
        }
    }
}
