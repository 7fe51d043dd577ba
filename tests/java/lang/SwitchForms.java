import java.util.*;

public class SwitchForms {
    enum Op { ADD, SUB, MUL, DIV; Op next() { return values()[(ordinal() + 1) % values().length]; } }

    static int eval(Op op, int a, int b) {
        return switch (op) {
            case ADD -> a + b;
            case SUB -> a - b;
            case MUL -> {
                int r = 0;
                for (int i = 0; i < b; i++) {
                    if (i > 100)
                        break;
                    r += a;
                }
                yield r;
            }
            case DIV -> {
                try {
                    yield a / b;
                } catch (ArithmeticException e) {
                    yield Integer.MAX_VALUE;
                } finally {
                    System.out.print("[div]");
                }
            }
        };
    }

    static String old(String s) {
        String r = "";
        switch (s) {
        case "a":
        case "b":
            r += "ab";
        case "Aa":
        case "BB":
            r += "collide";
            break;
        default:
            r += "default";
        case "":
            r += "empty";
        }
        return r;
    }

    static String yielding(Object o) {
        return "v" + switch (o.hashCode() % 3) {
        case 0:
            if (o instanceof String s && s.length() > 2)
                yield s.toUpperCase();
        case 1:
            yield "one";
        default:
            yield switch (o.toString()) {
                case "x", "y" -> 'x';
                case "z" -> 1.5;
                default -> 'd';
            };
        };
    }

    static long mixed(byte b) {
        return switch (b) {
            case 1, 2, 3 -> 1;
            case -128 -> 2L;
            case Byte.MAX_VALUE -> (short) 3;
            default -> 'c';
        };
    }

    static int sparse(int n) {
        switch (n) {
        case Integer.MIN_VALUE: return 1;
        case -1: return 2;
        case 1000000: return 3;
        case Integer.MAX_VALUE: return 4;
        case 'q': return 5;
        }
        return 0;
    }

    static String boxed(Integer i, Character c) {
        String r;
        switch (i) {
            case 1 -> r = "one";
            case 2 -> r = "two";
            default -> throw new IllegalArgumentException("i" + i);
        }
        r += switch (c) {
            case 'a', 'e', 'i' -> " vowel";
            default -> " other";
        };
        return r;
    }

    static int nested(int a, int b) {
        outer:
        for (;;) {
            switch (a) {
            case 0:
                switch (b) {
                case 0: break outer;
                case 1: break;
                default: b--; continue outer;
                }
                return 10;
            case 1:
                a--;
                break;
            default:
                a -= 2;
                continue;
            }
        }
        return 20;
    }

    public static void main(String[] args) {
        for (Op op : Op.values())
            System.out.print(eval(op, 12, 4) + " " + eval(op.next(), 5, 0) + " ");
        System.out.println();
        for (String s : List.of("a", "b", "Aa", "BB", "C#", "", "zz"))
            System.out.print(old(s) + " ");
        System.out.println();
        for (Object o : new Object[] {"abc", "x", "z", 'y', 0, 1, 2L, "w"})
            System.out.print(yielding(o) + " ");
        System.out.println();
        for (byte b : new byte[] {1, 3, -128, 127, 5})
            System.out.print(mixed(b) + " ");
        System.out.println();
        for (int n : new int[] {Integer.MIN_VALUE, -1, 1000000, Integer.MAX_VALUE, 113, 7})
            System.out.print(sparse(n) + " ");
        System.out.println();
        System.out.println(boxed(1, 'a') + boxed(2, 'z'));
        try {
            boxed(3, 'a');
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            boxed(null, 'a');
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        try {
            Op op = null;
            switch (op) {
                default -> System.out.println("never");
            }
        } catch (NullPointerException e) {
            System.out.println("npe enum");
        }
        System.out.println(nested(0, 0) + " " + nested(5, 3) + " " + nested(0, 1));
        int x = 3;
        boolean big = switch (x) { case 1, 2 -> false; default -> x > 2 && switch (x * 2) { case 6: yield true; default: yield false; }; };
        System.out.println(big ? "big" : "small");
        Runnable r = switch (x) { case 3 -> () -> System.out.println("lambda"); default -> Thread::yield; };
        r.run();
    }
}
