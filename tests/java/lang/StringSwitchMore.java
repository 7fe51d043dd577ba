import java.util.*;
import java.util.function.*;

public class StringSwitchMore {
    static final String K = "con" + "st";

    static int collide(String s) {
        return switch (s) {
            case "AaAa" -> 1;
            case "BBBB" -> 2;
            case "AaBB" -> 3;
            case "BBAa" -> 4;
            case K -> 5;
            case "" -> 6;
            case "\u00e9t\u00e9", "\0", "tab\t" -> 7;
            default -> s.length() > 3 ? -1 : switch (s.length()) {
                case 1: yield -2;
                case 2: {
                    String t = s + s;
                    yield collide(t);
                }
                default: yield -3;
            };
        };
    }

    static String fall(String s) {
        StringBuilder sb = new StringBuilder();
        switch (s.toLowerCase()) {
        case "c":
            sb.append("c");
        default:
            sb.append("d");
        case "a":
            sb.append("a");
            if (s.equals("A"))
                break;
        case "b":
            sb.append("b");
        }
        return sb.toString();
    }

    static Supplier<String> lazily(String cmd) {
        String arg = cmd + "!";
        return switch (cmd) {
            case "up" -> arg::toUpperCase;
            case "rev" -> () -> new StringBuilder(arg).reverse().toString();
            case "bad" -> throw new IllegalArgumentException(arg);
            default -> {
                int n = 0;
                for (char c : arg.toCharArray())
                    switch (c) {
                    case 'a', 'e', 'i', 'o', 'u':
                        n++;
                        continue;
                    default:
                        if (n > 2)
                            break;
                    }
                int count = n;
                yield () -> arg + count;
            }
        };
    }

    int field = switch (K) { case "const": yield 9; default: yield 0; };
    static final Map<String, Integer> M = new TreeMap<>();
    static {
        for (String s : new String[] {"x", "y", "x"})
            switch (s) {
            case "x" -> M.merge("ex", 1, Integer::sum);
            case "y" -> {
                M.put("why", 1);
            }
            }
    }

    static int tokens(Iterator<String> it) {
        int depth = 0, best = 0;
        loop:
        while (it.hasNext()) {
            String tok = it.next();
            switch (tok) {
            case "(":
                depth++;
                best = Math.max(best, depth);
                continue loop;
            case ")":
                if (--depth < 0)
                    break loop;
                break;
            case "end":
                return best * 100;
            }
        }
        return best * 10 + depth;
    }

    public static void main(String[] args) {
        for (String s : new String[] {"AaAa", "BBBB", "AaBB", "BBAa", "const", "", "\0", "q", "Aa", "BB", "xyz", "long one"})
            System.out.print(collide(s) + " ");
        System.out.println();
        for (String s : "a A b c z".split(" "))
            System.out.print(fall(s) + " ");
        System.out.println();
        for (String s : new String[] {"up", "rev", "queueing"})
            System.out.print(lazily(s).get() + " ");
        try {
            lazily("bad");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            fall(null);
        } catch (NullPointerException e) {
            System.out.println("npe");
        }
        System.out.println(new StringSwitchMore().field + "" + M + tokens(List.of("(", "(", "x", ")").iterator()) + " " + tokens(List.of(")", "(").iterator()) + " " + tokens(List.of("(", "end").iterator()));
    }
}
