package java.lang;

/** Holds the Class object of the keyword void; has no instances. */
public final class Void {
    public static final Class<Void> TYPE = (Class<Void>) Class.<Void>primitive('V');

    private Void() {
    }
}
