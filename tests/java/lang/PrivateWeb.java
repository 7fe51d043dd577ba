import java.util.*;
import java.util.function.*;

public class PrivateWeb {
    private int a = 1;
    private static long b = 2;
    private String s = "s";

    private PrivateWeb() {}

    private PrivateWeb(int a) {
        this.a = a;
    }

    private int priv(int x) {
        return x + a;
    }

    private static <T> T ident(T t) {
        return t;
    }

    private class In {
        private int a = 10;

        private In() {}

        private int both() {
            return a + PrivateWeb.this.a + priv(1) + PrivateWeb.this.priv(2);
        }

        private class Deeper {
            private int sum() {
                a++;
                PrivateWeb.this.a += 5;
                s += a;
                b *= 2;
                return a + PrivateWeb.this.a + In.this.both();
            }
        }
    }

    private static class Nested extends PrivateWeb {
        private int own = super.priv(3);

        private int get(PrivateWeb other) {
            return other.a + ((PrivateWeb) this).a + own + new PrivateWeb(7).a;
        }

        private static int depth(int n) {
            return n == 0 ? 0 : 1 + Nested.depth(n - 1);
        }
    }

    private interface Op {
        private int secret() {
            return 42;
        }

        static int reveal(Op o) {
            return o.secret();
        }
    }

    private enum E {
        X {
            private int v = 3;

            int value() {
                return v + hidden() + shared;
            }
        };

        private static int shared = 100;
        private int h = 5;

        private static int hidden() {
            return X.h;
        }

        abstract int value();
    }

    private record R(int x) {
        private static int made;

        private R {
            made++;
        }

        private R twice() {
            return new R(x * 2);
        }
    }

    private Supplier<IntUnaryOperator> ops() {
        return () -> x -> {
            a += x;
            return priv(a--) + new In().a + (int) b++;
        };
    }

    public static void main(String[] args) {
        PrivateWeb w = new PrivateWeb();
        In in = w.new In();
        System.out.println(in.both() + " " + in.new Deeper().sum() + " " + in.a + w.a + w.s + b);
        Nested n = new Nested();
        System.out.println(n.get(w) + " " + n.own + Nested.depth(4));
        System.out.println(Op.reveal(new Op() {}) + E.X.value() + new R(4).twice().x + R.made);
        System.out.println(w.ops().get().applyAsInt(3) + " " + w.a + b + ident("i"));
        w.new In() {
            {
                System.out.println(w.a + ((In) this).a);
            }
        }.hashCode();
        Function<Integer, PrivateWeb> mk = PrivateWeb::new;
        ToIntFunction<In> f = In::both;
        Supplier<R> r = new R(8)::twice;
        System.out.println(mk.apply(3).a + f.applyAsInt(in) + r.get().x);
        new Object() {
            private int z = w.a++;

            private void show() {
                Runnable run = () -> System.out.println(z + " " + w.a + " " + (w.s += "!"));
                run.run();
            }
        }.show();
    }
}
