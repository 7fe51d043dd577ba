package java.security;

/** Parameters of a secure random generator. */
public interface SecureRandomParameters {
}
