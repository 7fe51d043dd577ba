import java.util.*;
import java.util.function.*;
import java.util.stream.*;

public class EnumBodies {
    interface Priced { int price(); }

    enum Planet implements Priced, Comparator<String> {
        MERCURY(3.3e23, 2.44e6) {
            @Override public int price() { return super.price() * 2; }
            public int compare(String a, String b) { return b.compareTo(a); }
        },
        EARTH(5.97e24, 6.37e6) {
            private final List<String> moons = List.of("Moon");
            @Override List<String> moons() { return moons; }
        },
        MARS(6.42e23, 3.39e6) {
            @Override List<String> moons() { return Stream.of("Phobos", "Deimos").sorted(this).collect(Collectors.toList()); }
        };

        private static final Map<Character, Planet> BY_LETTER = new HashMap<>();
        static {
            for (Planet p : values())
                BY_LETTER.putIfAbsent(p.name().charAt(0), p);
        }
        static int created;
        final double mass, radius;
        { counter(); }

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        private static void counter() { created++; }
        double gravity() { return 6.67e-11 * mass / (radius * radius); }
        List<String> moons() { return List.of(); }
        public int price() { return ordinal() * 10 + 1; }
        public int compare(String a, String b) { return a.length() == b.length() ? a.compareTo(b) : a.length() - b.length(); }
        static Optional<Planet> of(char c) { return Optional.ofNullable(BY_LETTER.get(c)); }
    }

    enum Op implements IntBinaryOperator {
        PLUS("+", (a, b) -> a + b), TIMES("*", (a, b) -> a * b), POW("^", Op::pow);
        final String sym;
        private final IntBinaryOperator f;
        Op(String sym, IntBinaryOperator f) { this.sym = sym; this.f = f; }
        static int pow(int a, int b) { return b == 0 ? 1 : a * pow(a, b - 1); }
        @Override public int applyAsInt(int a, int b) { return f.applyAsInt(a, b); }
        @Override public String toString() { return sym; }
    }

    enum Empty {}
    enum Single { ONE; static final Single ALIAS = ONE; }
    enum State {
        START { State next(char c) { return c == 'a' ? MIDDLE : this; } },
        MIDDLE { State next(char c) { return switch (c) { case 'b' -> END; case 'a' -> MIDDLE; default -> START; }; } },
        END { State next(char c) { return END; } };
        abstract State next(char c);
    }

    public static void main(String[] args) {
        for (Planet p : Planet.values())
            System.out.println(p + " " + p.price() + " " + p.moons() + " " + (int) (p.gravity() * 100) + " " + p.compare("a", "b") + " " + p.getClass().isAnonymousClass() + " " + p.getDeclaringClass().getSimpleName());
        System.out.println(Planet.of('E') + " " + Planet.of('X') + " " + Planet.created);
        for (Op op : Op.values())
            System.out.print("2" + op + "5=" + op.applyAsInt(2, 5) + " " + op.name() + " ");
        System.out.println(Empty.values().length + " " + Single.valueOf("ONE") + (Single.ALIAS == Single.ONE));
        State s = State.START;
        for (char c : "xaab".toCharArray())
            System.out.print((s = s.next(c)) + " ");
        System.out.println();
        EnumMap<State, Integer> em = new EnumMap<>(State.class);
        for (State t : EnumSet.complementOf(EnumSet.of(State.MIDDLE)))
            em.merge(t, t.ordinal(), Integer::sum);
        System.out.println(em + " " + EnumSet.range(State.START, State.MIDDLE) + State.valueOf("END").compareTo(State.START));
        try {
            State.valueOf("NOPE");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
