public class Interfaces {
    interface A {
        int K = compute("A.K");

        default String who() {
            return "A" + helper();
        }

        private String helper() {
            return "h" + shelper();
        }

        private static String shelper() {
            return "s";
        }

        static String st() {
            return "static " + shelper();
        }
    }

    interface B extends A {
        default String who() {
            return "B(" + A.super.who() + ")";
        }
    }

    interface C {
        default String who() {
            return "C";
        }
    }

    static int compute(String s) {
        System.out.println("init " + s);
        return 9;
    }

    static class D implements B, C {
        public String who() {
            return B.super.who() + C.super.who();
        }

        class In {
            String viaLambda() {
                Runnable r = () -> System.out.println(D.this.who());
                r.run();
                return who();
            }

            String who() {
                return "In";
            }
        }

        Runnable superRef() {
            return () -> System.out.println(B.super.who());
        }
    }

    public static void main(String[] args) {
        D d = new D();
        System.out.println(d.who());
        System.out.println(A.st());
        System.out.println(d.new In().viaLambda());
        d.superRef().run();
        System.out.println(A.K);
        A anon = new A() {};
        System.out.println(anon.who() + anon.equals(anon));
        A lambdaLike = new B() {
            public String who() {
                return "anon " + B.super.who();
            }
        };
        System.out.println(lambdaLike.who());
    }
}
