import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Supplier;

public class Bridges {
    interface Shape extends Comparable<Shape> {
        double area();

        default int compareTo(Shape o) {
            return Double.compare(area(), o.area());
        }
    }

    static class Sq implements Shape, Cloneable {
        final double side;

        Sq(double side) {
            this.side = side;
        }

        public double area() {
            return side * side;
        }

        @Override
        public Sq clone() throws CloneNotSupportedException {
            return (Sq) super.clone();
        }
    }

    static abstract class Node<T> {
        abstract void set(T t);

        abstract T get();
    }

    static class StrNode extends Node<String> {
        String s;

        void set(String t) {
            s = t + "!";
        }

        String get() {
            return s;
        }
    }

    static class Base {
        public String get() {
            return "inherited";
        }
    }

    static class Late extends Base implements Supplier<String> {}

    interface StrFn extends Function<String, String> {
        String apply(String s);
    }

    public static void main(String[] args) throws Exception {
        Comparable<Shape> c = new Sq(2);
        System.out.println(c.compareTo(new Sq(3)));
        Object o = new Sq(4).clone();
        System.out.println(((Sq) o).side);
        Node<String> n = new StrNode();
        n.set("x");
        System.out.println(n.get().length());
        Node raw = n;
        try {
            raw.set(1);
        } catch (ClassCastException e) {
            System.out.println("bridge checks");
        }
        Supplier<String> s = new Late();
        System.out.println(s.get());
        StrFn f = x -> x + x;
        Function<String, String> g = f;
        System.out.println(g.apply("ab") + f.andThen(String::length).apply("c"));
        Comparator<String> cmp = new Comparator<String>() {
            public int compare(String a, String b) {
                return b.compareTo(a);
            }
        };
        System.out.println(cmp.reversed().compare("a", "b"));
        int bridges = 0;
        for (java.lang.reflect.Method m : StrNode.class.getDeclaredMethods())
            if (m.isBridge())
                bridges++;
        System.out.println(bridges);
    }
}
