import java.util.*;
import java.util.function.*;

public class InterfacePrivates {
    interface Shape {
        int SIDES = compute("Shape");

        private static int compute(String who) {
            System.out.println("init " + who);
            return 4;
        }

        private String wrap(String s) {
            return "[" + s + ":" + area() + hidden.apply(2) + "]";
        }

        Function<Integer, Integer> hidden = x -> x * SIDES;

        double area();

        default String show() {
            Supplier<String> later = () -> wrap(kind());
            return later.get();
        }

        static Shape of(double d) {
            return () -> d * d;
        }

        private String kind() {
            return this.getClass().isSynthetic() ? "lambda" : getClass().getSimpleName();
        }

        class Unit implements Shape {
            public double area() {
                return 1;
            }
        }

        enum Kind implements Shape {
            SMALL {
                public double area() {
                    return 0.1;
                }
            },
            LARGE;

            public double area() {
                return 99;
            }
        }

        interface Visitor<R> {
            R visit(Shape s);
        }

        record Scaled(Shape base, double by) implements Shape {
            public double area() {
                return base.area() * by;
            }
        }

        default <R> R accept(Visitor<? extends R> v) {
            return v.visit(this);
        }
    }

    interface Counter {
        int[] COUNT = {0};

        static int next() {
            return ++COUNT[0];
        }

        private int bump(int by) {
            return COUNT[0] += by;
        }

        default int twice() {
            bump(1);
            return bump(1);
        }
    }

    static class Both implements Shape, Counter {
        public double area() {
            return twice();
        }

        public String show() {
            return "both" + Shape.super.show();
        }
    }

    public static void main(String[] args) {
        System.out.println("start");
        Shape s = Shape.of(3);
        System.out.println(s.area());
        String shown = s.show();
        System.out.println(shown.substring(shown.indexOf(':')));
        System.out.println(new Shape.Unit().show() + Shape.Kind.LARGE.show() + Shape.Kind.SMALL.area());
        String visited = new Shape.Scaled(Shape.Kind.LARGE, 2).accept(x -> x.show() + "!");
        System.out.println(visited);
        System.out.println(Counter.next() + " " + new Both().show() + " " + Counter.next());
        System.out.println(Shape.SIDES);
    }
}
