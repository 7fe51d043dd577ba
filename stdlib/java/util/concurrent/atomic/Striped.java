package java.util.concurrent.atomic;

import jindo.internal.Unsafe;

/**
 * A number spread over cells so that threads that collide do not wait for one another. Alone, a thread uses
 * `base`; after the first collision each thread goes to the cell that its id leads to.
 */
abstract class Striped extends Number {
    private static final long serialVersionUID = 1;
    private static final long BASE = Unsafe.fieldOffset(Striped.class, "base");
    private static final long CELLS = Unsafe.fieldOffset(Striped.class, "cells");
    private static final int STRIPES = stripes();

    transient volatile long base;
    transient volatile Cell[] cells;

    /** Wide enough that two cells do not share a cache line. */
    static final class Cell {
        private static final long VALUE = Unsafe.fieldOffset(Cell.class, "value");
        volatile long value;
        long pad1;
        long pad2;
        long pad3;
        long pad4;
        long pad5;
        long pad6;

        Cell(long value) {
            this.value = value;
        }

        boolean cas(long expected, long x) {
            return Unsafe.compareAndSetLong(this, VALUE, expected, x);
        }
    }

    private static int stripes() {
        int n = Math.min(64, Runtime.getRuntime().availableProcessors());
        return n <= 1 ? 1 : Integer.highestOneBit(n - 1) << 1;
    }

    final boolean casBase(long expected, long x) {
        return Unsafe.compareAndSetLong(this, BASE, expected, x);
    }

    /** The cell of the current thread; cells start with the identity of the operation. */
    final Cell cell(long identity) {
        Cell[] all = cells;
        if (all == null) {
            Cell[] fresh = new Cell[STRIPES];
            for (int i = 0; i < fresh.length; i++) {
                fresh[i] = new Cell(identity);
            }
            Unsafe.compareAndSetReference(this, CELLS, null, fresh);
            all = cells;
        }
        long id = Thread.currentThread().getId();
        return all[(int) (id * 0x9E3779B97F4A7C15L >>> 58) & all.length - 1];
    }
}
