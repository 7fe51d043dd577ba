/** A switch expression with a try inside while other operands wait. */
public class SwitchExprStack {
    static int f(int a, long b, String s, int c) {
        return (int) (a + b + s.length() + c);
    }

    static int parse(String s) {
        return f(1, 2L, "abc", switch (s) {
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
        double d = 1.5 + switch (args.length) {
            case 0 -> {
                try {
                    yield 2;
                } finally {
                    System.out.println("fin");
                }
            }
            default -> 3.5;
        };
        System.out.println(d);
        String t = "a" + switch (args.length) { case 0 -> { try { yield "b"; } finally { } } default -> "c"; } + "d";
        System.out.println(t);
    }
}
