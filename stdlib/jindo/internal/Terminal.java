package jindo.internal;

/** The terminal on standard input. */
public final class Terminal {
    private Terminal() {
    }

    /** Switches the echo of what is typed; whether it was on before. */
    public static native boolean echo(boolean on);
}
