import java.util.function.Supplier;

public class LocalClasses {
    int field = 7;

    Supplier<String> make(int a, String b) {
        int c = a * 2;
        long wide = 5;
        class Local implements Supplier<String> {
            final int d;

            Local(int d) {
                this.d = d;
            }

            Local() {
                this(c + 1);
            }

            public String get() {
                return a + b + c + d + field + wide;
            }

            Local again() {
                return new Local(d + 100);
            }
        }
        class Sub extends Local {
            public String get() {
                return "sub:" + super.get() + new Local().d;
            }
        }
        System.out.println(new Local(3).get());
        System.out.println(new Local().again().get());
        return new Sub();
    }

    static int recursive(int n) {
        class Fact {
            int of(int k) {
                return k <= 1 ? n : k * new Fact().of(k - 1);
            }
        }
        return new Fact().of(5);
    }

    public static void main(String[] args) {
        System.out.println(new LocalClasses().make(1, "x").get());
        System.out.println(recursive(2));
        int k = 10;
        class Outer {
            class Inner {
                int v() {
                    return k + 1;
                }
            }
        }
        System.out.println(new Outer().new Inner().v());
        Runnable r = () -> {
            int m = k * 2;
            class InLambda {
                int sum() {
                    return m + k;
                }
            }
            System.out.println(new InLambda().sum());
        };
        r.run();
        enum E { P, Q }
        record R(int a) {}
        interface I { int f(); }
        I i = () -> k;
        System.out.println(E.Q + " " + new R(k) + " " + i.f());
    }
}
