import java.io.*;
import java.util.function.Function;
import java.util.function.Supplier;

public class SerialLambda implements Serializable {
    interface SF<A, B> extends Function<A, B>, Serializable {}

    int base = 10;

    SF<Integer, Integer> adder(long extra) {
        return x -> x + base + (int) extra;
    }

    static <T> T copy(T t) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ObjectOutputStream(out).writeObject(t);
        @SuppressWarnings("unchecked")
        T r = (T) new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();
        return r;
    }

    public static void main(String[] args) throws Exception {
        int k = 5;
        String s = "str";
        SF<Integer, String> f = x -> s + (x + k);
        System.out.println(copy(f).apply(1));
        System.out.println(copy(new SerialLambda().adder(7)).apply(1));
        SF<String, Integer> ref = String::length;
        System.out.println(copy(ref).apply("four"));
        Supplier<String> sup = (Supplier<String> & Serializable) () -> "both";
        System.out.println(copy(sup).get());
        SF<Integer, Integer> nested = x -> {
            SF<Integer, Integer> in = y -> y * x;
            return in.apply(3);
        };
        System.out.println(copy(nested).apply(4));
    }
}
