import java.util.*;
import java.util.function.*;

public class SealedVisitor {
    sealed interface Expr permits Num, Bin, Neg, Let, Var {
        default <R> R fold(Function<Num, R> num, BiFunction<Bin, R[], R> bin, IntFunction<R[]> array) {
            if (this instanceof Num n)
                return num.apply(n);
            if (this instanceof Bin b) {
                R[] rs = array.apply(2);
                rs[0] = b.l.fold(num, bin, array);
                rs[1] = b.r.fold(num, bin, array);
                return bin.apply(b, rs);
            }
            throw new UnsupportedOperationException(getClass().getSimpleName());
        }
    }

    record Num(double v) implements Expr {}

    record Bin(char op, Expr l, Expr r) implements Expr {
        Bin {
            Objects.requireNonNull(l);
            if ("+-*/".indexOf(op) < 0)
                throw new IllegalArgumentException("op " + op);
        }
    }

    record Neg(Expr e) implements Expr {}

    static final class Let implements Expr {
        final String name;
        final Expr value, body;

        Let(String name, Expr value, Expr body) {
            this.name = name;
            this.value = value;
            this.body = body;
        }
    }

    non-sealed interface Var extends Expr {
        String name();
    }

    record V(String name) implements Var {}

    sealed abstract static class Tree<T extends Comparable<? super T>> {
        abstract int size();

        static final class Leaf<T extends Comparable<? super T>> extends Tree<T> {
            int size() {
                return 0;
            }
        }

        static final class Node<T extends Comparable<? super T>> extends Tree<T> {
            final T v;
            final Tree<T> l, r;

            Node(Tree<T> l, T v, Tree<T> r) {
                this.l = l;
                this.v = v;
                this.r = r;
            }

            int size() {
                return l.size() + 1 + r.size();
            }
        }

        Tree<T> add(T t) {
            if (!(this instanceof Node<T> n))
                return new Node<>(this, t, this);
            int c = t.compareTo(n.v);
            return c < 0 ? new Node<>(n.l.add(t), n.v, n.r) : c > 0 ? new Node<>(n.l, n.v, n.r.add(t)) : this;
        }

        void walk(Consumer<? super T> c) {
            if (this instanceof Node<T> n) {
                n.l.walk(c);
                c.accept(n.v);
                n.r.walk(c);
            }
        }
    }

    static double eval(Expr e, Map<String, Double> env) {
        if (e instanceof Num n)
            return n.v();
        else if (e instanceof Neg g)
            return -eval(g.e(), env);
        return rest(e, env);
    }

    static double rest(Expr e, Map<String, Double> env) {
        if (e instanceof Bin b && b.op() == '/' && b.r() instanceof Num n && n.v() == 0)
            return Double.NaN;
        if (e instanceof Bin b) {
            double x = eval(b.l(), env), y = eval(b.r(), env);
            return switch (b.op()) {
                case '+' -> x + y;
                case '-' -> x - y;
                case '*' -> x * y;
                default -> x / y;
            };
        }
        if (!(e instanceof Let l)) {
            if (e instanceof Var v)
                return env.getOrDefault(v.name(), 0.0);
            throw new AssertionError(e);
        }
        Map<String, Double> inner = new HashMap<>(env);
        inner.put(l.name, eval(l.value, env));
        return eval(l.body, inner);
    }

    public static void main(String[] args) {
        Expr e = new Let("x", new Num(4), new Bin('*', new V("x"), new Neg(new Bin('+', new V("x"), new Num(0.5)))));
        System.out.println(eval(e, Map.of()));
        System.out.println(eval(new Bin('/', new Num(1), new Num(0)), Map.of()));
        Expr plain = new Bin('-', new Num(1), new Bin('*', new Num(2), new Num(3)));
        System.out.println(plain.<String>fold(n -> "" + n.v(), (b, rs) -> "(" + rs[0] + b.op() + rs[1] + ")", String[]::new));
        System.out.println(plain);
        try {
            e.fold(n -> 1, (b, rs) -> rs[0] + rs[1], Integer[]::new);
        } catch (UnsupportedOperationException x) {
            System.out.println(x.getMessage());
        }
        try {
            new Bin('%', null, new Num(1));
        } catch (NullPointerException x) {
            System.out.println("null");
        }
        try {
            new Bin('%', new Num(1), new Num(2));
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        Tree<String> t = new Tree.Leaf<>();
        for (String s : "the quick brown fox jumps over the lazy dog".split(" "))
            t = t.add(s);
        StringJoiner j = new StringJoiner(",", t.size() + "{", "}");
        t.walk(j::add);
        System.out.println(j);
        System.out.println(Arrays.toString(Expr.class.getPermittedSubclasses()) + Expr.class.isSealed() + Var.class.isSealed());
    }
}
