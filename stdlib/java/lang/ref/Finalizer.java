package java.lang.ref;

/** Runs the finalize methods of unreachable objects, on a thread of its own. */
final class Finalizer extends Thread {
    private static boolean started;

    private Finalizer() {
        super(null, null, "Finalizer", 0, false);
    }

    /** Starts the thread; the VM calls this when the first object with a finalizer is made. */
    static synchronized void startThread() {
        if (!started) {
            started = true;
            Thread t = new Finalizer();
            t.setDaemon(true);
            t.setPriority(MAX_PRIORITY - 2);
            t.start();
        }
    }

    /** Waits for an object whose finalize() is to be run. */
    private static native Object takePending0();

    /** Calls o.finalize(); what it throws is dropped. */
    private static native void finalize0(Object o);

    @Override
    public void run() {
        while (true) {
            Object o = takePending0();
            if (o != null) {
                try {
                    finalize0(o);
                } catch (Throwable t) {
                    // JLS 12.6: ignored
                }
            }
        }
    }
}
