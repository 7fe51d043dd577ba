import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

public class RecordAdvanced {
    interface Named {
        String name();

        default String hello() {
            return "hello " + name();
        }
    }

    record Person(String name, int age) implements Named, Comparable<Person> {
        static int made;

        Person {
            made++;
            if (age < 0) {
                age = 0;
            }
        }

        public int compareTo(Person o) {
            return Integer.compare(age, o.age);
        }

        Person older(int by) {
            return new Person(name, age + by);
        }

        static Person of(String s) {
            return new Person(s, s.length());
        }
    }

    record Pair<A, B>(A first, B second) {
        <C> Pair<A, C> withSecond(Function<? super B, ? extends C> f) {
            return new Pair<>(first, f.apply(second));
        }

        record Deep<T extends Comparable<T>>(T a, T b) {
            T max() {
                return a.compareTo(b) > 0 ? a : b;
            }
        }
    }

    record Node(int v, Node left, Node right) {
        int sum() {
            return v + (left == null ? 0 : left.sum()) + (right == null ? 0 : right.sum());
        }
    }

    public static void main(String[] args) {
        Person p = new Person("ann", 30);
        System.out.println(p.hello() + " " + p.older(5) + " " + p.compareTo(Person.of("bob")));
        System.out.println(new Person("neg", -5).age() + " " + Person.made);
        Pair<String, Integer> q = new Pair<>("k", 2);
        System.out.println(q.withSecond(i -> i * 1.5) + " " + q.first().length() + q.second());
        System.out.println(new Pair.Deep<>("x", "y").max());
        System.out.println(new Node(1, new Node(2, null, null), new Node(3, null, null)).sum());
        record Local(int a, long b, double... c) {
            long total() {
                long t = a + b;
                for (double d : c)
                    t += (long) d;
                return t;
            }
        }
        System.out.println(new Local(1, 2, 3.5, 4.5).total());
        Map<Person, String> m = new TreeMap<>(Map.of(p, "p", Person.of("z"), "z"));
        System.out.println(m);
        System.out.println(new Pair<>(null, List.of()).equals(new Pair<>(null, List.of())));
        System.out.println(new Pair<>(1.0, 0f).hashCode() == new Pair<>(1.0, 0f).hashCode());
    }
}
