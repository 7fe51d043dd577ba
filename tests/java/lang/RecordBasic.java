import java.util.List;
import java.util.Objects;

public class RecordBasic {
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);

        Point {
            if (x < 0)
                throw new IllegalArgumentException("negative " + x);
            y = Math.abs(y);
        }

        Point(int both) {
            this(both, both);
        }

        double length() {
            return Math.sqrt(x * x + y() * y);
        }
    }

    record Named<T extends Comparable<T>>(String name, T value, T... rest) {
        public String name() {
            return "[" + name + "]";
        }

        boolean bigger(Named<T> other) {
            return value.compareTo(other.value) > 0;
        }
    }

    record Empty() {}

    record Mixed(byte b, char c, long l, float f, double d, boolean z, int[] a, Object o) {}

    record Explicit(int a) {
        Explicit(int a) {
            this.a = a * 2;
        }

        @Override
        public boolean equals(Object o) {
            return o instanceof Explicit;
        }

        @Override
        public int hashCode() {
            return 5;
        }

        @Override
        public String toString() {
            return "E" + a;
        }
    }

    public static void main(String[] args) {
        Point p = new Point(3, -4);
        System.out.println(p + " " + p.length() + " " + p.equals(new Point(3, 4)) + " " + p.equals(null));
        System.out.println(p.hashCode() == new Point(3, 4).hashCode());
        System.out.println(new Point(5) + " " + Point.ORIGIN.x());
        try {
            new Point(-1, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Named<String> n = new Named<>("n", "v", "r1", "r2");
        System.out.println(n.name() + n.value() + n.rest().length + n.bigger(new Named<>("m", "a")));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()));
        Mixed m = new Mixed((byte) 1, 'c', 2L, 3f, 4.0, true, null, List.of());
        System.out.println(m);
        System.out.println(m.equals(new Mixed((byte) 1, 'c', 2L, 3f, 4.0, true, null, List.of())));
        System.out.println(new Explicit(4) + " " + new Explicit(1).equals(new Explicit(2)) + Objects.hash(1));
    }
}
