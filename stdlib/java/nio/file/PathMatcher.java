package java.nio.file;

/** Says of paths whether they match. */
@FunctionalInterface
public interface PathMatcher {
    boolean matches(Path path);
}
