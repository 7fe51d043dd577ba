import java.util.function.IntSupplier;
import java.util.function.LongFunction;
import java.util.function.Supplier;

public class LambdaCaptures {
    int n = 1;
    static int s = 2;

    class In {
        int n = 10;

        Supplier<Integer> sum(int p) {
            int q = p * 2;
            return () -> n + LambdaCaptures.this.n + s + p + q;
        }

        Supplier<Supplier<Integer>> nested(long w) {
            return () -> {
                int r = (int) w;
                n++;
                return () -> n + r + LambdaCaptures.this.n++;
            };
        }
    }

    Supplier<Object> anon(String t) {
        return () -> new Object() {
            int count = t.length();

            @Override
            public String toString() {
                IntSupplier i = () -> count + n + t.length();
                return t + i.getAsInt();
            }
        };
    }

    LambdaCaptures() {
        this(() -> 40);
        n += 1;
    }

    LambdaCaptures(IntSupplier init) {
        n = init.getAsInt();
        Runnable r = () -> n *= 2;
        r.run();
    }

    { 
        int local = 3;
        Supplier<Integer> inInit = () -> local + n;
        s += inInit.get();
    }

    static Supplier<String> st;

    static {
        String text = "static init";
        st = () -> text;
    }

    public static void main(String[] args) {
        LambdaCaptures o = new LambdaCaptures();
        System.out.println(o.n + " " + s);
        In in = o.new In();
        System.out.println(in.sum(5).get());
        System.out.println(in.nested(7L).get().get() + " " + in.n + " " + o.n);
        System.out.println(o.anon("abc").get());
        System.out.println(st.get());
        double d = 1.5;
        float f = 2.5f;
        byte b = 3;
        char c = 'c';
        boolean z = true;
        short h = 4;
        LongFunction<String> all = l -> "" + d + f + b + c + z + h + l + args.length;
        System.out.println(all.apply(9L));
        for (String a : new String[] {"p", "q"}) {
            Runnable r = () -> System.out.print(a + " ");
            r.run();
        }
        System.out.println();
        try {
            throw new RuntimeException("caught");
        } catch (RuntimeException e) {
            Supplier<String> m = () -> e.getMessage();
            System.out.println(m.get());
        }
        if (((Object) "pat") instanceof String p) {
            Supplier<Integer> l = () -> p.length();
            System.out.println(l.get());
        }
    }
}
