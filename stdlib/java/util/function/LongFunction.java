package java.util.function;

/** A function from a long to an object. */
@FunctionalInterface
public interface LongFunction<R> {
    R apply(long value);
}
