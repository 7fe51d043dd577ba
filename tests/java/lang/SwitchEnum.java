public class SwitchEnum {
    enum Color { RED, GREEN, BLUE { @Override int n() { return 9; } }; int n() { return ordinal(); } }

    static String name(Color c) {
        switch (c) {
            case RED: return "r";
            case BLUE: return "b" + c.n();
        }
        return "?";
    }

    static int expr(Color c) {
        return switch (c) {
            case RED -> 1;
            case GREEN -> 2;
            case BLUE -> 3;
        };
    }

    static class Inner {
        int other(Color c) {
            switch (c) {
                case GREEN:
                    return 20;
                default:
                    return 0;
            }
        }
    }

    public static void main(String[] args) {
        for (Color c : Color.values())
            System.out.println(c + " " + name(c) + " " + expr(c) + " " + new Inner().other(c));
        try {
            name(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
        switch (Thread.State.NEW) {
            case NEW -> System.out.println("new");
            case BLOCKED -> System.out.println("blocked");
            default -> System.out.println("else");
        }
    }
}
