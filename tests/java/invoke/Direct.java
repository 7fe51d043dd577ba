import java.lang.invoke.*;

/** Direct handles: every kind of reference, exact calls and asType. */
public class Direct {
    interface Shape {
        double area();

        default String tell() {
            return "shape " + area();
        }
    }

    static class Square implements Shape {
        double side;
        static int made;
        private int secret = 7;

        Square(double side) {
            this.side = side;
            made++;
        }

        public double area() {
            return side * side;
        }

        private int secret(int x) {
            return secret * x;
        }

        static long add(int a, long b) {
            return a + b;
        }

        public String toString() {
            return "Square" + side;
        }
    }

    static class Big extends Square {
        Big() {
            super(100);
        }

        public double area() {
            return -1;
        }

        MethodHandle superArea() throws Throwable {
            return MethodHandles.lookup().findSpecial(Square.class, "area", MethodType.methodType(double.class), Big.class);
        }
    }

    static String join(String... parts) {
        return String.join("-", parts);
    }

    public static void main(String[] args) throws Throwable {
        MethodHandles.Lookup l = MethodHandles.lookup();
        MethodHandle add = l.findStatic(Square.class, "add", MethodType.methodType(long.class, int.class, long.class));
        System.out.println((long) add.invokeExact(3, 4L));
        System.out.println((long) add.invoke((byte) 3, 4));
        System.out.println((Object) add.invoke(Integer.valueOf(5), Long.valueOf(6)));
        System.out.println(add.invokeWithArguments(1, 2));
        System.out.println(add.type() + " " + add);

        MethodHandle make = l.findConstructor(Square.class, MethodType.methodType(void.class, double.class));
        Square s = (Square) make.invokeExact(2.5);
        System.out.println(s + " " + Square.made);
        MethodHandle area = l.findVirtual(Shape.class, "area", MethodType.methodType(double.class));
        System.out.println((double) area.invokeExact((Shape) s));
        System.out.println((double) area.invoke(s) + (double) area.invoke(new Big()));
        MethodHandle tell = l.findVirtual(Shape.class, "tell", MethodType.methodType(String.class));
        System.out.println((String) tell.invoke(s));
        System.out.println((double) new Big().superArea().invokeExact(new Big()));
        MethodHandle secret = l.findVirtual(Square.class, "secret", MethodType.methodType(int.class, int.class));
        System.out.println((int) secret.invokeExact(s, 6));

        MethodHandle get = l.findGetter(Square.class, "side", double.class);
        MethodHandle set = l.findSetter(Square.class, "side", double.class);
        set.invokeExact(s, 9.0);
        System.out.println((double) get.invokeExact(s));
        MethodHandle count = l.findStaticGetter(Square.class, "made", int.class);
        l.findStaticSetter(Square.class, "made", int.class).invokeExact(50);
        System.out.println((int) count.invokeExact());

        MethodHandle join = l.findStatic(Direct.class, "join", MethodType.methodType(String.class, String[].class));
        System.out.println((String) join.invoke("a", "b", "c") + join.invoke() + join.isVarargsCollector());
        System.out.println((String) join.invokeExact(new String[] {"x", "y"}));

        try {
            int wrong = (int) add.invokeExact(3, 4);
        } catch (WrongMethodTypeException e) {
            System.out.println(e.getMessage());
        }
        try {
            l.findStatic(Square.class, "none", MethodType.methodType(void.class));
        } catch (NoSuchMethodException e) {
            System.out.println(e.getMessage());
        }
        try {
            MethodHandles.publicLookup().findGetter(Square.class, "secret", int.class);
        } catch (IllegalAccessException e) {
            System.out.println("refused");
        }
        try {
            area.invoke((Shape) null);
        } catch (NullPointerException e) {
            System.out.println("null receiver");
        }
        try {
            MethodHandle len = l.findVirtual(String.class, "length", MethodType.methodType(int.class));
            Object o = 5;
            int n = (int) len.invoke(o);
        } catch (ClassCastException e) {
            System.out.println("cast");
        }
    }
}
