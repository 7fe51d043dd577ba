import java.util.*;
class SafeVarargsCalls { static int sum(List<? extends Number> l) { return 0; } void f() { List<? extends Comparable<?>> a = Arrays.asList(1, "a"); System.out.println(sum(Arrays.asList(1, 2.5, 3L))); List<Optional<String>> l = Arrays.asList(Optional.of("x")); } void g(List<String>... x) { g(List.of("a")); } }
