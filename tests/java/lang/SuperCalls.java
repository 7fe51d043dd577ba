public class SuperCalls {
    static class A {
        protected String n = "A.n";

        String m(int i) {
            return "A.m" + i;
        }

        protected static String s() {
            return "A.s";
        }
    }

    static class B extends A {
        protected String n = "B.n";

        String m(int i) {
            return "B.m" + super.m(i + 1) + super.n + n + ((A) this).n + s() + super.s();
        }

        class In {
            String go() {
                return B.super.m(50) + B.this.n + B.super.n + B.super.toString().isEmpty();
            }
        }

        java.util.function.IntFunction<String> ref() {
            return super::m;
        }

        java.util.function.Supplier<String> lambda() {
            return () -> super.m(7) + super.n;
        }

        public String toString() {
            return "B!";
        }
    }

    static class C extends B {
        String m(int i) {
            return "C" + super.m(i);
        }
    }

    public static void main(String[] args) {
        B b = new C();
        System.out.println(b.m(1));
        System.out.println(b.new In().go());
        System.out.println(b.ref().apply(3));
        System.out.println(b.lambda().get());
        System.out.println(b.n + ((A) b).n);
    }
}
