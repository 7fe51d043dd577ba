/** Virtual and interface calls, one and several receivers. */
public class Virtual {
    interface Shape {
        int area(int k);
    }

    abstract static class Base implements Shape {
        int size;

        abstract int weight();

        int get() {
            return size;
        }
    }

    static final class Square extends Base {
        public int area(int k) {
            return size * size + k;
        }

        int weight() {
            return 1;
        }
    }

    static final class Bar extends Base {
        public int area(int k) {
            return size * k;
        }

        int weight() {
            return 2;
        }
    }

    static final class Dot extends Base {
        public int area(int k) {
            return k;
        }

        int weight() {
            return 3;
        }
    }

    static long sum(Base[] shapes, Shape same, int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            Base b = shapes[i & 3];
            sum += b.weight() + b.get();
            sum += ((Shape) b).area(i & 7);
            sum += same.area(i & 15);
        }
        return sum;
    }

    public static void main(String[] args) {
        Base[] shapes = {new Square(), new Bar(), new Dot(), new Square()};
        for (int i = 0; i < shapes.length; i++)
            shapes[i].size = i + 1;
        Bench.run(args, () -> sum(shapes, shapes[0], 200_000));
    }
}
