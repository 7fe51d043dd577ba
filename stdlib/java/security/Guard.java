package java.security;

/** Decides who may reach an object. */
public interface Guard {
    void checkGuard(Object object) throws SecurityException;
}
