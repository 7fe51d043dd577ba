public class InitOrder {
    static String log = "";

    static int note(String s) {
        log += s + " ";
        return s.length();
    }

    static class Base {
        static int a = note("Base.static");
        int b = note("Base.field");

        {
            note("Base.init");
        }

        Base() {
            note("Base()");
            hook();
        }

        void hook() {
            note("Base.hook");
        }
    }

    static class Derived extends Base {
        static {
            note("Derived.static");
        }

        int c = note("Derived.field");
        final int k = 5;
        String late = "set";

        Derived() {
            this(1);
            note("Derived()");
        }

        Derived(int x) {
            super();
            note("Derived(int)");
        }

        {
            note("Derived.init");
        }

        void hook() {
            note("hook" + c + k + late);
        }
    }

    static int x = 1;

    static {
        x = x + 1;
        y = 10;
    }

    static int y;
    static int z = y = y + 5;
    int i = this.j + 1, j = 2;

    public static void main(String[] args) {
        new Derived();
        System.out.println(log);
        System.out.println(x + " " + y + " " + z);
        InitOrder o = new InitOrder();
        System.out.println(o.i + " " + o.j);
        class Local {
            final int v;

            {
                int t = 3;
                for (int q = 0; q < 2; q++)
                    t *= t;
                v = t;
            }
        }
        System.out.println(new Local().v);
    }
}
