public class SwitchArrow {
    static void stmt(int i) {
        switch (i) {
            case 1 -> System.out.println("one");
            case 2, 3 -> {
                System.out.println("two or three");
                if (i == 3)
                    break;
                System.out.println("two");
            }
            case 4 -> throw new IllegalStateException("four");
            default -> System.out.println("default");
        }
    }

    static String expr(Object o, int i) {
        return switch (i) {
            case 0 -> "zero";
            case 1, 2 -> {
                String t = "x" + i;
                yield t + t;
            }
            case 3 -> throw new RuntimeException("no");
            default -> o == null ? "null" : o.toString();
        };
    }

    static int old(int i) {
        int r = switch (i) {
            case 0:
                yield 5;
            case 1:
            case 2:
                int k = i * 10;
                yield k;
            default:
                System.out.println("falling");
                yield -1;
        };
        return r;
    }

    public static void main(String[] args) {
        for (int i = 0; i < 6; i++) {
            try {
                stmt(i);
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
        for (int i = 0; i < 5; i++) {
            try {
                System.out.println(expr(i == 4 ? null : "obj", i));
            } catch (RuntimeException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(old(0) + " " + old(1) + " " + old(2) + " " + old(9));
        System.out.println(1 + switch ("k") { case "k" -> 2; default -> 3; } * 4);
        boolean b = switch (args.length) { case 0 -> true; default -> false; } && args.length == 0;
        if (switch (args.length) { case 0 -> b; default -> !b; })
            System.out.println("ok");
    }
}
