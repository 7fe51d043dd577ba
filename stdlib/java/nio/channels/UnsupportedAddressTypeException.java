package java.nio.channels;

/** A socket address of a kind the channel cannot use. */
public class UnsupportedAddressTypeException extends IllegalArgumentException {
    private static final long serialVersionUID = -2964323842829700493L;

    public UnsupportedAddressTypeException() {
    }
}
