import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A Scheme interpreter: reader, environments of variables, closures, tail calls; it runs some small programs. */
public class Scheme {
    static final class Symbol {
        final String name;

        Symbol(String name) {
            this.name = name;
        }
    }

    static final class Pair {
        final Object head;
        Object tail;

        Pair(Object head, Object tail) {
            this.head = head;
            this.tail = tail;
        }
    }

    interface Primitive {
        Object apply(Object[] args);
    }

    static final class Env {
        final Symbol[] names;
        final Object[] values;
        final Env outer;

        Env(Symbol[] names, Object[] values, Env outer) {
            this.names = names;
            this.values = values;
            this.outer = outer;
        }
    }

    record Closure(Symbol[] names, Object body, Env env) {
    }

    static final class Trouble extends RuntimeException {
        Trouble(String message) {
            super(message);
        }
    }

    private final Map<String, Symbol> symbols = new HashMap<>();
    private final Map<Symbol, Object> globals = new HashMap<>();
    private final Symbol quote = symbol("quote"), iff = symbol("if"), define = symbol("define"),
            lambda = symbol("lambda"), let = symbol("let"), begin = symbol("begin"), cond = symbol("cond"),
            elsee = symbol("else");
    private String text;
    private int at;

    Symbol symbol(String name) {
        return symbols.computeIfAbsent(name, Symbol::new);
    }

    // ---- reading ----

    private Object read() {
        skip();
        char c = text.charAt(at++);
        if (c == '(')
            return readList();
        if (c == '\'')
            return new Pair(quote, new Pair(read(), null));
        int start = at - 1;
        while (at < text.length() && "() \n".indexOf(text.charAt(at)) < 0)
            at++;
        String word = text.substring(start, at);
        if (word.equals("#t") || word.equals("#f"))
            return word.equals("#t");
        boolean number = Character.isDigit(c) || c == '-' && word.length() > 1;
        return number ? (Object) Long.valueOf(word) : symbol(word);
    }

    private Object readList() {
        skip();
        if (text.charAt(at) == ')') {
            at++;
            return null;
        }
        Object head = read();
        return new Pair(head, readList());
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) <= ' ')
            at++;
    }

    // ---- evaluation ----

    private Object lookup(Symbol s, Env env) {
        for (; env != null; env = env.outer)
            for (int i = 0; i < env.names.length; i++)
                if (env.names[i] == s)
                    return env.values[i];
        Object v = globals.get(s);
        if (v == null && !globals.containsKey(s))
            throw new Trouble("unbound variable " + s.name);
        return v;
    }

    Object eval(Object x, Env env) {
        while (true) {
            if (x instanceof Symbol s)
                return lookup(s, env);
            if (!(x instanceof Pair p))
                return x;
            Object op = p.head;
            if (op == quote)
                return first(p.tail);
            if (op == iff) {
                Pair rest = (Pair) p.tail;
                Pair arms = (Pair) rest.tail;
                x = truth(eval(rest.head, env)) ? arms.head : arms.tail == null ? null : first(arms.tail);
            } else if (op == define) {
                return define((Pair) p.tail, env);
            } else if (op == lambda) {
                return new Closure(names(first(p.tail)), body(((Pair) p.tail).tail), env);
            } else if (op == let) {
                env = bind((Pair) p.tail, env);
                x = body(((Pair) p.tail).tail);
            } else if (op == begin) {
                Pair rest = (Pair) p.tail;
                for (; rest.tail != null; rest = (Pair) rest.tail)
                    eval(rest.head, env);
                x = rest.head;
            } else if (op == cond) {
                x = choose((Pair) p.tail, env);
            } else {
                Object f = eval(op, env);
                Object[] args = arguments(p.tail, env);
                if (f instanceof Primitive primitive)
                    return primitive.apply(args);
                Closure c = (Closure) f;
                if (args.length != c.names.length)
                    throw new Trouble("wrong number of arguments");
                env = new Env(c.names, args, c.env);
                x = c.body;
            }
        }
    }

    private Object define(Pair p, Env env) {
        if (p.head instanceof Pair signature)
            globals.put((Symbol) signature.head, new Closure(names(signature.tail), body(p.tail), env));
        else
            globals.put((Symbol) p.head, eval(first(p.tail), env));
        return null;
    }

    private Env bind(Pair p, Env env) {
        List<Symbol> names = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (Pair b = (Pair) p.head; b != null; b = (Pair) b.tail) {
            Pair binding = (Pair) b.head;
            names.add((Symbol) binding.head);
            values.add(eval(first(binding.tail), env));
        }
        return new Env(names.toArray(new Symbol[0]), values.toArray(), env);
    }

    private Object choose(Pair clauses, Env env) {
        for (; clauses != null; clauses = (Pair) clauses.tail) {
            Pair clause = (Pair) clauses.head;
            if (clause.head == elsee || truth(eval(clause.head, env)))
                return body(clause.tail);
        }
        return null;
    }

    private Object[] arguments(Object list, Env env) {
        int n = 0;
        for (Object p = list; p != null; p = ((Pair) p).tail)
            n++;
        Object[] args = new Object[n];
        Pair p = (Pair) list;
        for (int i = 0; i < n; i++, p = (Pair) p.tail)
            args[i] = eval(p.head, env);
        return args;
    }

    private Object body(Object list) {
        return ((Pair) list).tail == null ? ((Pair) list).head : new Pair(begin, list);
    }

    private static Symbol[] names(Object list) {
        List<Symbol> names = new ArrayList<>();
        for (Pair p = (Pair) list; p != null; p = (Pair) p.tail)
            names.add((Symbol) p.head);
        return names.toArray(new Symbol[0]);
    }

    private static Object first(Object list) {
        return ((Pair) list).head;
    }

    private static boolean truth(Object x) {
        return !Boolean.FALSE.equals(x);
    }

    // ---- primitives ----

    private static long number(Object x) {
        if (x instanceof Long n)
            return n;
        throw new Trouble("not a number: " + x);
    }

    private void primitive(String name, Primitive p) {
        globals.put(symbol(name), p);
    }

    Scheme() {
        primitive("+", a -> number(a[0]) + number(a[1]));
        primitive("-", a -> number(a[0]) - number(a[1]));
        primitive("*", a -> number(a[0]) * number(a[1]));
        primitive("quotient", a -> number(a[0]) / number(a[1]));
        primitive("remainder", a -> number(a[0]) % number(a[1]));
        primitive("=", a -> number(a[0]) == number(a[1]));
        primitive("<", a -> number(a[0]) < number(a[1]));
        primitive("cons", a -> new Pair(a[0], a[1]));
        primitive("car", a -> ((Pair) a[0]).head);
        primitive("cdr", a -> ((Pair) a[0]).tail);
        primitive("null?", a -> a[0] == null);
        primitive("not", a -> !truth(a[0]));
    }

    Object run(String program) {
        text = program;
        at = 0;
        Object result = null;
        for (skip(); at < text.length(); skip())
            result = eval(read(), null);
        return result;
    }

    private static final String PROGRAM = """
            (define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
            (define (range a b) (if (= a b) '() (cons a (range (+ a 1) b))))
            (define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
            (define (fold f x l) (if (null? l) x (fold f (f x (car l)) (cdr l))))
            (define (append a b) (if (null? a) b (cons (car a) (append (cdr a) b))))
            (define (filter p l) (cond ((null? l) '()) ((p (car l)) (cons (car l) (filter p (cdr l)))) (else (filter p (cdr l)))))
            (define (sort l)
              (if (null? l) '()
                (let ((x (car l)) (rest (cdr l)))
                  (append (sort (filter (lambda (y) (< y x)) rest))
                          (cons x (sort (filter (lambda (y) (not (< y x))) rest)))))))
            (define (loop i sum) (if (= i 0) sum (loop (- i 1) (+ sum (remainder (* i i) 7)))))
            (define (ackermann m n)
              (cond ((= m 0) (+ n 1))
                    ((= n 0) (ackermann (- m 1) 1))
                    (else (ackermann (- m 1) (ackermann m (- n 1))))))
            (define numbers (map (lambda (x) (remainder (* x 7919) 1009)) (range 0 200)))
            (+ (fib 15)
               (+ (fold (lambda (a b) (remainder (+ (* a 31) b) 1000003)) 0 (sort numbers))
                  (+ (loop 3000 0) (ackermann 2 7))))
            """;

    public static void main(String[] args) {
        Bench.run(args, () -> (Long) new Scheme().run(PROGRAM));
    }
}
