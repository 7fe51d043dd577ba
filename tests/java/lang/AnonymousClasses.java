import java.util.Comparator;

public class AnonymousClasses {
    static abstract class Shape {
        final String name;

        Shape(String name, int... sides) {
            this.name = name + sides.length;
        }

        abstract double area();

        public String toString() {
            return name + ":" + area();
        }
    }

    int base = 3;

    Shape square(double side) {
        return new Shape("square", 1, 2, 3, 4) {
            double cached = side * side;

            {
                cached += base;
            }

            double area() {
                return cached;
            }
        };
    }

    static Object counter() {
        int[] n = {0};
        return new Object() {
            int calls;

            @Override
            public String toString() {
                return ++calls + "/" + ++n[0];
            }
        };
    }

    public static void main(String[] args) {
        System.out.println(new AnonymousClasses().square(2));
        Object c = counter();
        System.out.println(c + " " + c);
        Comparator<String> byLength = new Comparator<>() {
            @Override
            public int compare(String a, String b) {
                return a.length() - b.length();
            }
        };
        System.out.println(byLength.compare("abc", "d"));
        System.out.println(new Object() {
            int twice(int x) {
                return x * 2;
            }
        }.twice(21));
        var v = new Object() {
            int a = 1;
            String b = "b";
        };
        v.a++;
        System.out.println(v.a + v.b);
        Runnable nested = new Runnable() {
            public void run() {
                new Runnable() {
                    public void run() {
                        System.out.println(args.length + " deep");
                    }
                }.run();
            }
        };
        nested.run();
    }
}
