import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class LocalTypes {
    static int shared = 3;

    class Inner {
        static int count = 10;
        static final String NAME = "inner";

        static int bump() {
            return ++count;
        }

        record Pt(int x, int y) {
            static Pt origin = new Pt(0, 0);
        }

        enum Dir { L, R }

        interface Op {
            int go(int a);
        }
    }

    static <T> String rank(List<T> in, ToIntFunction<? super T> score) {
        record Scored<T>(T item, int score) implements Comparable<Scored<T>> {
            Scored {
                if (score < 0)
                    score = -score;
            }

            Scored(T item) {
                this(item, item.hashCode());
            }

            public int compareTo(Scored<T> o) {
                return Integer.compare(o.score, score);
            }

            static <U> Scored<U> of(U u, int s) {
                return new Scored<>(u, s);
            }
        }
        return in.stream().map(t -> Scored.of(t, score.applyAsInt(t))).sorted().map(s -> s.item() + "=" + s.score).collect(Collectors.joining(";"));
    }

    static int modes(String s) {
        enum Mode {
            A(1), B(2) {
                int weight() {
                    return super.weight() * shared;
                }
            };

            final int w;

            Mode(int w) {
                this.w = w;
            }

            int weight() {
                return w;
            }
        }
        interface Weigher {
            int weigh(Mode m);

            default int all() {
                int t = 0;
                for (Mode m : Mode.values())
                    t += weigh(m);
                return t;
            }
        }
        int len = s.length();
        Weigher w = m -> switch (m) {
            case A -> m.weight() + len;
            case B -> m.weight() * len;
        };
        return w.all() + Mode.valueOf("A").ordinal();
    }

    Supplier<Integer> counter(int start) {
        class Counter implements Supplier<Integer> {
            int n = start;
            final Counter parent;

            Counter(Counter parent) {
                this.parent = parent;
            }

            Counter child() {
                return new Counter(this);
            }

            public Integer get() {
                return parent == null ? n++ : parent.get() * 10 + start;
            }
        }
        Supplier<Counter> mk = () -> new Counter(null);
        Function<Counter, Counter> mk2 = Counter::new;
        return mk2.apply(mk.get()).child();
    }

    static String shadow(String shared) {
        class A {
            String shared() {
                return shared;
            }
        }
        class B extends A {
            String shared = "field";

            String both() {
                return shared + shared() + LocalTypes.shared;
            }
        }
        {
            class C extends B {
                String both() {
                    return "C" + super.both();
                }
            }
            shared.length();
            return new C().both();
        }
    }

    static abstract class Task {
        final String n;

        Task(String n) {
            this.n = n;
        }

        abstract void go();
    }

    public static void main(String[] args) throws Exception {
        System.out.println(Inner.bump() + Inner.NAME + Inner.Pt.origin + Inner.Dir.R);
        System.out.println(rank(List.of("a", "ccc", "bb"), String::length));
        System.out.println(modes("four"));
        Supplier<Integer> c = new LocalTypes().counter(4);
        System.out.println(c.get() + " " + c.get());
        System.out.println(shadow("param"));
        List<Runnable> rs = new ArrayList<>();
        for (String s : new String[] {"x", "y"}) {
            for (int i = 0; i < 2; i++) {
                final int j = i;
                Task t = new Task(s + i) {
                    int runs;
                    {
                        rs.add(this::go);
                        rs.add(() -> System.out.print(this.runs + s + j + " "));
                    }

                    void go() {
                        runs += j + 1;
                        System.out.print(n + ":" + runs + " ");
                    }
                };
            }
        }
        rs.forEach(Runnable::run);
        System.out.println();
        var anon = new Object() {
            int a = 1;
            int b = a + 1;

            int sum() {
                return a + b;
            }
        };
        anon.a = 40;
        System.out.println(anon.sum() + anon.b);
        System.out.println(Stream.of(1, 2, 3).map(i -> new Object() {
            int sq = i * i;
            String t = "#" + i;
        }).filter(o -> o.sq > 1).map(o -> o.t + o.sq).collect(Collectors.toList()));
    }
}
