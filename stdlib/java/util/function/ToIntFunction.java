package java.util.function;

/** A function from an object to an int. */
@FunctionalInterface
public interface ToIntFunction<T> {
    int applyAsInt(T value);
}
