package jindo.internal.foreign;

import java.lang.foreign.MemoryLayout;
import java.nio.charset.StandardCharsets;

/** A function's shape as libffi knows it; freed when nobody can call by it any more. */
final class Prepared {
    private static final java.lang.ref.Cleaner CLEANER = java.lang.ref.Cleaner.create();

    final FunctionShape shape;
    final long call;
    /** Where in a block of memory each argument goes, behind their addresses; then the result's place, and the block's size. */
    final long[] places;
    final long resultPlace;
    final long size;

    Prepared(FunctionShape shape, int fixed) {
        this.shape = shape;
        StringBuilder types = new StringBuilder();
        if (shape.result() == null) {
            types.append('v');
        } else {
            SystemLinker.encode(shape.result(), types);
        }
        int n = shape.arguments().size();
        places = new long[n];
        long at = 8L * n;
        for (int i = 0; i < n; i++) {
            MemoryLayout l = shape.arguments().get(i);
            SystemLinker.encode(l, types);
            at = at + 15 & -16;
            places[i] = at;
            at += Math.max(8, l.byteSize());
        }
        resultPlace = at + 15 & -16;
        size = resultPlace + (shape.result() == null ? 8 : Math.max(16, shape.result().byteSize()));
        long c = Native.prepare0(types.append('\0').toString().getBytes(StandardCharsets.ISO_8859_1), fixed);
        if (c == 0) {
            throw new IllegalArgumentException("Unsupported function descriptor: " + shape);
        }
        call = c;
        CLEANER.register(this, () -> Native.release0(c));
    }
}
