public class Shadowing {
    static String x = "field";

    static class Up {
        String v = "up";

        static String st() {
            return "Up.st";
        }
    }

    static class Down extends Up {
        String v = "down";

        static String st() {
            return "Down.st";
        }

        String show(String v) {
            return v + this.v + super.v + ((Up) this).v;
        }

        class In {
            String v = "in";

            String show() {
                String v = "local";
                return v + this.v + Down.this.v;
            }
        }
    }

    static String f(String x) {
        {
            String y = x;
            x = y + "!";
        }
        {
            String y = x + "?";
            x = y;
        }
        return x + Shadowing.x;
    }

    public static void main(String[] args) {
        System.out.println(f("param"));
        Down d = new Down();
        Up u = d;
        System.out.println(d.show("arg") + " " + u.v + " " + d.v);
        System.out.println(d.new In().show());
        System.out.println(Up.st() + Down.st());
        for (int i = 0; i < 2; i++) {
            int x = i;
            System.out.print(x);
        }
        for (char i = 'a'; i < 'c'; i++)
            System.out.print(i);
        System.out.println(x);
        class x {
            public String toString() {
                return "class x";
            }
        }
        System.out.println(new x() + x);
    }
}
