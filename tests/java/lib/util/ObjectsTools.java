import java.util.*;

/** Objects: checks and their messages. */
public class ObjectsTools {
    public static void main(String[] args) {
        System.out.println(Objects.equals(null, null) + " " + Objects.hash(1, "a", null) + Objects.toString(null, "d") + Objects.deepEquals(new int[] {1}, new int[] {1}));
        System.out.println(Objects.requireNonNullElse(null, 5) + " " + Objects.compare(1, 2, Comparator.naturalOrder()) + Objects.hashCode(null));
        for (Runnable r : List.<Runnable>of(() -> Objects.requireNonNull(null), () -> Objects.requireNonNull(null, "say"), () -> Objects.checkIndex(5, 3),
                () -> Objects.checkFromToIndex(2, 1, 9), () -> Objects.checkFromIndexSize(1, 9, 5), () -> Objects.checkIndex(-1L, 3L),
                () -> Objects.requireNonNullElse(null, null), () -> Objects.requireNonNull(null, () -> "late"))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
