/** What initializes a class and what does not. */
public class InitTriggers {
    static void say(String s) {
        System.out.print(s + " ");
    }

    static class Super {
        static int inherited = 3;
        static {
            say("Super");
        }

        static void f() {
        }
    }

    static class Sub extends Super {
        static final int CONSTANT = 7;
        static final String TEXT = "text";
        static final Integer BOXED = 8;
        static {
            say("Sub");
        }
    }

    interface Plain {
        int A = compute("Plain");

        void g();
    }

    interface WithDefault {
        int B = compute("WithDefault");

        default void h() {
        }
    }

    interface Derived extends WithDefault {
        int C = compute("Derived");
    }

    static class Impl implements Plain, Derived {
        static {
            say("Impl");
        }

        public void g() {
        }
    }

    static int compute(String s) {
        say(s);
        return 1;
    }

    static class A1 {
        static {
            say("A1");
        }
    }

    static class A2 {
        static {
            say("A2");
        }

        static void m() {
        }
    }

    static class A3 {
        static {
            say("A3");
        }
    }

    static class A4 extends A3 {
        static {
            say("A4");
        }
    }

    enum E {
        ONE;
        static {
            say("E");
        }
    }

    static class Holder {
        static {
            say("Holder");
        }
        static final Object LAZY = new Object();
    }

    static void line(String s, Runnable r) {
        System.out.print(s + ": ");
        r.run();
        System.out.println();
    }

    public static void main(String[] args) {
        line("constant", () -> say(Sub.CONSTANT + Sub.TEXT));
        line("array", () -> say(new Sub[2].length + ""));
        line("literal", () -> say(Sub.class.getSimpleName()));
        line("instanceof", () -> say((Object) "x" instanceof Sub ? "y" : "n"));
        line("cast null", () -> say((Sub) null + ""));
        line("inherited static", () -> say(Sub.inherited + ""));
        line("inherited method", () -> Sub.f());
        line("boxed constant", () -> say(Sub.BOXED + ""));
        line("implementation", () -> new Impl());
        line("interface field", () -> say(Plain.A + ""));
        line("derived field", () -> say(Derived.C + ""));
        line("method reference", () -> {
            Runnable r = A2::m;
            say("made");
            r.run();
        });
        line("forName false", () -> {
            try {
                Class.forName("InitTriggers$A1", false, InitTriggers.class.getClassLoader());
                say("loaded");
                Class.forName("InitTriggers$A1");
            } catch (ClassNotFoundException e) {
                say("?");
            }
        });
        line("sub", () -> new A4());
        line("enum", () -> say(E.valueOf("ONE").name()));
        line("reflection", () -> {
            try {
                say(Holder.class.getDeclaredField("LAZY").getName());
                say("" + (Holder.class.getDeclaredField("LAZY").get(null) != null));
            } catch (ReflectiveOperationException e) {
                say(e.toString());
            }
        });
    }
}
