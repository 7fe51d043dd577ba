package java.util.function;

/** A function from a double to an object. */
@FunctionalInterface
public interface DoubleFunction<R> {
    R apply(double value);
}
