package java.util.function;

/** A function from an int to an object. */
@FunctionalInterface
public interface IntFunction<R> {
    R apply(int value);
}
