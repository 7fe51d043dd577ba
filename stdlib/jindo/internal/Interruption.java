package jindo.internal;

/** What an interrupt of the current thread does besides setting its status. */
public final class Interruption {
    private static final long HOOK = Unsafe.fieldOffset(Thread.class, "onInterrupt");

    private Interruption() {
    }

    /** Null: nothing more. */
    public static void set(Runnable hook) {
        Unsafe.putReferenceVolatile(Thread.currentThread(), HOOK, hook);
    }
}
