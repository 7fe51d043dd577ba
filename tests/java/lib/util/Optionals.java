import java.util.*;

/** Optional and its primitive kin. */
public class Optionals {
    public static void main(String[] args) {
        Optional<String> o = Optional.of("x");
        System.out.println(o + " " + Optional.empty() + Optional.ofNullable(null).isPresent() + o.map(String::length) + o.filter(s -> s.isEmpty()));
        System.out.println(o.flatMap(s -> Optional.of(s + s)).get() + o.or(() -> Optional.of("y")) + Optional.empty().or(() -> Optional.of("y")).orElse("z"));
        System.out.println(OptionalInt.of(3) + " " + OptionalInt.empty() + OptionalDouble.of(1.5).equals(OptionalDouble.of(1.5)) + OptionalLong.of(7).hashCode());
        o.ifPresentOrElse(s -> System.out.println("has " + s), () -> System.out.println("none"));
        System.out.println(o.stream().count() + " " + o.equals(Optional.of("x")) + o.hashCode() + Optional.empty().hashCode());
        for (Runnable r : List.<Runnable>of(() -> Optional.empty().get(), () -> OptionalInt.empty().getAsInt(), () -> Optional.of(null),
                () -> Optional.empty().orElseThrow(() -> new IllegalStateException("mine")))) {
            try {
                r.run();
            } catch (RuntimeException e) {
                System.out.println(e);
            }
        }
    }
}
