package java.lang.invoke;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** The loop combinators. */
final class Loops {
    private Loops() {
    }

    /** One clause: its variable's first value, step, test whether to go on, result when it ends the loop. */
    private static final class Clause {
        MethodHandle init, step, pred, fini;
        Class<?> type = void.class;
        int variable = -1;
    }

    private static Object call(MethodHandle h, Object[] variables, Object[] args) throws Throwable {
        Object[] all = Arrays.copyOf(variables, variables.length + args.length);
        System.arraycopy(args, 0, all, variables.length, args.length);
        return h.apply(Arrays.copyOf(all, h.type().parameterCount()));
    }

    static MethodHandle loop(MethodHandle[][] given) {
        if (given == null || given.length == 0)
            throw new IllegalArgumentException("null or no clauses passed");
        Clause[] clauses = new Clause[given.length];
        List<Class<?>> variables = new ArrayList<>();
        Class<?> result = null;
        for (int i = 0; i < given.length; i++) {
            Clause c = clauses[i] = new Clause();
            MethodHandle[] g = given[i];
            if (g == null)
                throw new IllegalArgumentException("null clauses are not allowed");
            if (g.length > 4)
                throw new IllegalArgumentException("All loop clauses must be represented as MethodHandle arrays with at most 4 elements.");
            c.init = g.length > 0 ? g[0] : null;
            c.step = g.length > 1 ? g[1] : null;
            c.pred = g.length > 2 ? g[2] : null;
            c.fini = g.length > 3 ? g[3] : null;
            c.type = c.init != null ? c.init.type().returnType() : c.step != null ? c.step.type().returnType() : void.class;
            if (c.step != null && c.step.type().returnType() != c.type)
                throw new IllegalArgumentException("clause " + i + ": init and step have different types");
            if (c.type != void.class) {
                c.variable = variables.size();
                variables.add(c.type);
            }
            if (c.pred != null && c.pred.type().returnType() != boolean.class)
                throw new IllegalArgumentException("predicates must have boolean return type");
            if (c.pred != null && result == null)
                result = c.fini == null ? void.class : c.fini.type().returnType();
        }
        if (result == null)
            throw new IllegalArgumentException("no predicate found");
        int n = variables.size();
        List<Class<?>> params = new ArrayList<>();
        for (Clause c : clauses) {
            for (MethodHandle h : new MethodHandle[] {c.step, c.pred, c.fini})
                if (h != null && h.type().parameterCount() - n > params.size())
                    params = h.type().parameterList().subList(n, h.type().parameterCount());
            if (c.init != null && c.init.type().parameterCount() > params.size())
                params = c.init.type().parameterList();
        }
        Object[] zeros = new Object[n];
        for (int i = 0; i < n; i++)
            zeros[i] = Convert.zero(variables.get(i));
        Class<?> type = result;
        return new MethodHandle.Adapter(MethodType.methodType(type, params), a -> run(clauses, zeros, type, a));
    }

    private static Object run(Clause[] clauses, Object[] zeros, Class<?> type, Object[] args) throws Throwable {
        Object[] v = zeros.clone(), none = {};
        for (Clause c : clauses)
            if (c.init != null) {
                Object x = call(c.init, none, args);
                if (c.variable >= 0)
                    v[c.variable] = x;
            }
        for (;;)
            for (Clause c : clauses) {
                if (c.step != null) {
                    Object x = call(c.step, v, args);
                    if (c.variable >= 0)
                        v[c.variable] = x;
                }
                if (c.pred != null && !(Boolean) call(c.pred, v, args))
                    return c.fini == null ? Convert.zero(type) : call(c.fini, v, args);
            }
    }

    static MethodHandle whileLoop(MethodHandle init, MethodHandle pred, MethodHandle body, boolean testFirst) {
        Class<?> type = body.type().returnType();
        boolean has = type != void.class;
        List<Class<?>> params = longest(has ? 1 : 0, body, pred);
        if (init != null && init.type().parameterCount() > params.size())
            params = init.type().parameterList();
        return new MethodHandle.Adapter(MethodType.methodType(type, params), a -> {
            Object[] v = new Object[has ? 1 : 0], none = {};
            Object first = init == null ? Convert.zero(type) : call(init, none, a);
            if (has)
                v[0] = first;
            while (!testFirst || (Boolean) call(pred, v, a)) {
                Object x = call(body, v, a);
                if (has)
                    v[0] = x;
                if (!testFirst && !(Boolean) call(pred, v, a))
                    break;
            }
            return has ? v[0] : null;
        });
    }

    /** The most parameters of the handles after the first `skip`. */
    private static List<Class<?>> longest(int skip, MethodHandle... handles) {
        List<Class<?>> best = List.of();
        for (MethodHandle h : handles)
            if (h != null && h.type().parameterCount() - skip > best.size())
                best = h.type().parameterList().subList(skip, h.type().parameterCount());
        return best;
    }

    static MethodHandle counted(MethodHandle start, MethodHandle end, MethodHandle init, MethodHandle body) {
        Class<?> type = body.type().returnType();
        boolean has = type != void.class;
        if (end.type().returnType() != int.class)
            throw new IllegalArgumentException("end type must be int");
        List<Class<?>> params = longest(has ? 2 : 1, body);
        if (params.isEmpty())
            params = end.type().parameterList();
        return new MethodHandle.Adapter(MethodType.methodType(type, params), a -> {
            Object[] none = {};
            Object first = start.type().returnType() == void.class ? null : call(start, none, a);
            int from = first == null ? 0 : (Integer) first, to = (Integer) call(end, none, a);
            Object v = init == null ? Convert.zero(type) : call(init, none, a);
            for (int i = from; i < to; i++) {
                Object x = call(body, has ? new Object[] {v, i} : new Object[] {i}, a);
                v = has ? x : null;
            }
            return v;
        });
    }

    static MethodHandle iterated(MethodHandle iterator, MethodHandle init, MethodHandle body) {
        Class<?> type = body.type().returnType();
        boolean has = type != void.class;
        List<Class<?>> params = longest(has ? 2 : 1, body);
        if (params.isEmpty())
            params = iterator == null ? List.of((Class<?>) Iterable.class) : iterator.type().parameterList();
        return new MethodHandle.Adapter(MethodType.methodType(type, params), a -> {
            Object[] none = {};
            Iterator<?> it = iterator == null ? ((Iterable<?>) a[0]).iterator() : (Iterator<?>) call(iterator, none, a);
            Object v = init == null ? Convert.zero(type) : call(init, none, a);
            while (it.hasNext()) {
                Object next = it.next();
                Object x = call(body, has ? new Object[] {v, next} : new Object[] {next}, a);
                v = has ? x : null;
            }
            return v;
        });
    }
}
