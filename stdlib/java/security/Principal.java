package java.security;

/** Somebody or something with a name. */
public interface Principal {
    boolean equals(Object another);

    String toString();

    int hashCode();

    String getName();
}
