import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.IntBinaryOperator;

public class EnumAdvanced {
    enum Planet {
        MERCURY(3.3e23, 2.4e6), EARTH(5.9e24, 6.3e6);

        private final double mass, radius;
        static final double G = 6.67e-11;

        Planet(double mass, double radius) {
            this.mass = mass;
            this.radius = radius;
        }

        double gravity() {
            return G * mass / (radius * radius);
        }
    }

    enum Calc implements IntBinaryOperator {
        PLUS((a, b) -> a + b),
        POW((a, b) -> {
            int r = 1;
            while (b-- > 0)
                r *= a;
            return r;
        }) {
            @Override
            String symbol() {
                return "**" + super.symbol();
            }
        };

        private final IntBinaryOperator f;

        Calc(IntBinaryOperator f) {
            this.f = f;
        }

        String symbol() {
            return name().toLowerCase();
        }

        public int applyAsInt(int a, int b) {
            return f.applyAsInt(a, b);
        }
    }

    enum Level {
        LOW, HIGH;
        private static final Map<String, Level> BY_NAME = new java.util.HashMap<>();

        static {
            for (Level l : values())
                BY_NAME.put(l.name().toLowerCase(), l);
        }

        static Level of(String s) {
            return BY_NAME.get(s);
        }

        enum Sub { X { Object self() { return this; } }; abstract Object self(); }
    }

    public static void main(String[] args) {
        System.out.println(Planet.EARTH.gravity() > Planet.MERCURY.gravity());
        for (Calc c : Calc.values())
            System.out.println(c.symbol() + c.applyAsInt(2, 5) + " " + c.getClass().isAnonymousClass());
        System.out.println(Level.of("high") + " " + Level.Sub.X.self());
        EnumMap<Level, Integer> m = new EnumMap<>(Level.class);
        m.put(Level.HIGH, 2);
        m.put(Level.LOW, 1);
        System.out.println(m);
        System.out.println(EnumSet.complementOf(EnumSet.of(Level.LOW)));
        int n = 0;
        for (Level l : Level.values())
            n += switch (l) {
                case LOW -> 1;
                case HIGH -> {
                    int k = l.ordinal();
                    yield k * 100;
                }
            };
        System.out.println(n);
    }
}
