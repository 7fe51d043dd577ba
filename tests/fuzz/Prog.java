/** What run_classes.sh mutates: a little of everything, ending soon. */
public class Prog {
    interface Shape {
        double area();
    }

    static class Circle implements Shape {
        private final double radius;

        Circle(double radius) {
            this.radius = radius;
        }

        public double area() {
            return 3 * radius * radius;
        }
    }

    static long count;
    static final String NAME = "prog";
    int field;
    Object[] items = new Object[4];

    Prog(int field) {
        this.field = field;
    }

    static int fib(int n) {
        return n < 2 ? n : fib(n - 1) + fib(n - 2);
    }

    long numbers(int a, long b, float c, double d) {
        b += a;
        b <<= a & 7;
        c *= a;
        d -= c / 3;
        a ^= (int) b;
        return b % 7 + (long) d + (c < d ? 1 : 2) + a;
    }

    Object items(int i) {
        try {
            items[i] = i % 2 == 0 ? (Object) Integer.valueOf(i) : "s" + i;
            return ((String) items[i]).length();
        } catch (ArrayIndexOutOfBoundsException | ClassCastException e) {
            return e;
        } finally {
            count++;
        }
    }

    static String pick(int k) {
        switch (k) {
        case 0: return "zero";
        case 1: return "one";
        case 1000: return "many";
        default: return k < 0 ? null : "some";
        }
    }

    synchronized int work(Shape shape) {
        int[][] grid = new int[3][4];
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 4; j++)
                grid[i][j] = i * j + field;
        byte[] bytes = {1, 2, 3};
        char[] chars = NAME.toCharArray();
        chars[0]++;
        synchronized (grid) {
            return grid[2][3] + bytes[1] + chars[0] + (int) shape.area();
        }
    }

    public static void main(String[] args) {
        Prog p = new Prog(args.length + 1);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 6; i++)
            text.append(p.items(i) instanceof Exception ? "x" : "o").append(pick(i));
        text.append(fib(10)).append(p.numbers(3, 4L, 2.5f, 1e3)).append(p.work(new Circle(2)));
        System.out.println(text);
        System.out.println(count);
    }
}
