/** A switch expression with a try inside while other operands wait. */
public class SwitchExprStack {
    static int f(int a, int b, String s, int c) {
        return a + b + s.length() + c;
    }

    static int parse(String s) {
        return f(1, 2, "abc", switch (s) {
            case "bad" -> {
                try {
                    yield Integer.parseInt("x");
                } catch (NumberFormatException e) {
                    yield -1;
                } finally {
                    System.out.print("[f]");
                }
            }
            case "good" -> {
                synchronized (s) {
                    yield 10;
                }
            }
            default -> 100;
        });
    }

    public static void main(String[] args) {
        System.out.println(parse("bad"));
        System.out.println(parse("good"));
        System.out.println(parse(""));
    }
}
