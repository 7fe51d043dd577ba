package java.security.spec;

/** What the parameters of an algorithm are. */
public interface AlgorithmParameterSpec {
}
