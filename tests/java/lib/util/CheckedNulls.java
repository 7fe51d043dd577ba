import java.util.*;
import java.util.function.Supplier;

/** Null functions are refused by checked maps, empty ones too. */
public class CheckedNulls {
    static void show(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
    }

    public static void main(String[] args) {
        Map<String, Integer> m = Collections.checkedMap(new HashMap<>(), String.class, Integer.class);
        show(() -> m.merge("a", 1, null));
        show(() -> m.compute("a", null));
        show(() -> m.computeIfAbsent("a", null));
        show(() -> m.computeIfPresent("a", null));
        show(() -> {
            m.replaceAll(null);
            return "none";
        });
        show(() -> m.merge("a", 1, Integer::sum));
        show(() -> m.merge("a", 1, Integer::sum));
        show(() -> m);
    }
}
