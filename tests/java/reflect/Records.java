import java.lang.reflect.*;

/** Records through reflection and by the methods that the VM links for them. */
public class Records {
    record Point(int x, int y) {
    }

    record All(byte a, short b, char c, int d, long e, float f, double g, boolean h, String i, int[] j, Object k) {
    }

    record Empty() {
    }

    record Gen<T extends Comparable<T>>(T t, java.util.List<? extends T> list) {
        Gen {
            if (t == null)
                throw new IllegalArgumentException("null");
        }
    }

    record Own(int n) {
        @Override
        public String toString() {
            return "own";
        }

        static Own of(int n) {
            return new Own(n);
        }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(new Point(1, 2) + " " + new Point(1, 2).equals(new Point(1, 2)) + " " + new Point(1, 2).equals(new Point(2, 1)) + " " + new Point(3, 4).hashCode() + " " + new Point(1, 2).equals(null));
        int[] arr = {1};
        All x = new All((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, Double.NaN, true, "s", arr, null), y = new All((byte) 1, (short) 2, 'c', 4, 5L, 6.5f, Double.NaN, true, "s", arr, null);
        System.out.println(x.equals(y) + " " + (x.hashCode() == y.hashCode()) + " " + x.toString().replaceAll("@[0-9a-f]+", "@H"));
        System.out.println(new All((byte) 0, (short) 0, 'c', 0, 0, 0f, 0.0, false, null, null, null).equals(new All((byte) 0, (short) 0, 'c', 0, 0, -0f, 0.0, false, null, null, null)));
        System.out.println(new Empty() + " " + new Empty().hashCode() + new Empty().equals(new Empty()) + new Own(3));
        for (Class<?> c : new Class<?>[] {Point.class, All.class, Empty.class, Gen.class, Object.class}) {
            System.out.print(c.getSimpleName() + " " + c.isRecord() + " ");
            RecordComponent[] rc = c.getRecordComponents();
            System.out.println(rc == null ? "none" : rc.length + "");
        }
        for (RecordComponent c : Gen.class.getRecordComponents())
            System.out.println(c + " " + c.getGenericType() + " " + c.getAccessor() + " " + c.getDeclaringRecord().getSimpleName() + " " + c.getGenericSignature());
        System.out.println(Point.class.getRecordComponents()[1].getAccessor().invoke(new Point(7, 8)));
        try {
            new Gen<String>(null, null);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Field f = Point.class.getDeclaredField("x");
        f.setAccessible(true);
        try {
            f.set(new Point(1, 2), 5);
        } catch (IllegalAccessException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Point.class.getDeclaredConstructors()[0] + " " + Point.class.getSuperclass() + " " + Modifier.toString(Point.class.getModifiers()));
    }
}
