package jindo.internal;

import java.lang.ref.Cleaner;

/** Memory outside the heap, zeroed, freed when its last owner is gone. */
public final class DirectMemory {
    static final Cleaner CLEANER = Cleaner.create();

    public final long address;

    private DirectMemory(long address) {
        this.address = address;
    }

    public static DirectMemory allocate(long bytes) {
        long address = Unsafe.allocateMemory(Math.max(1, bytes));
        Unsafe.setMemory(null, address, bytes, (byte) 0);
        DirectMemory memory = new DirectMemory(address);
        CLEANER.register(memory, () -> Unsafe.freeMemory(address));
        return memory;
    }
}
