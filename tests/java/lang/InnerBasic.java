public class InnerBasic {
    private int x = 1;
    private static int s = 100;

    class A {
        int x = 2;

        class B {
            int x = 3;

            int sum() {
                return x + A.this.x + InnerBasic.this.x + s;
            }

            void bump() {
                InnerBasic.this.x++;
                A.this.x += 10;
                s--;
            }
        }
    }

    static class Nested {
        private int secret = 42;

        private Nested() {}

        private static String hidden(String t) {
            return "<" + t + ">";
        }
    }

    private int priv(int k) {
        return k * x;
    }

    class Caller {
        int call() {
            return priv(7) + new Nested().secret;
        }
    }

    public static void main(String[] args) {
        InnerBasic o = new InnerBasic();
        A a = o.new A();
        A.B b = a.new B();
        System.out.println(b.sum());
        b.bump();
        System.out.println(b.sum());
        System.out.println(o.new Caller().call());
        System.out.println(Nested.hidden("n"));
        InnerBasic none = null;
        try {
            none.new A();
        } catch (NullPointerException e) {
            System.out.println("no outer");
        }
    }
}
