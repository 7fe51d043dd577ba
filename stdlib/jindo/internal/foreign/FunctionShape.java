package jindo.internal.foreign;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A function's layouts. */
public record FunctionShape(MemoryLayout result, List<MemoryLayout> arguments) implements FunctionDescriptor {
    public static FunctionShape of(MemoryLayout result, List<MemoryLayout> arguments) {
        check(result, "return");
        arguments.forEach(a -> check(a, "argument"));
        return new FunctionShape(result, arguments);
    }

    private static void check(MemoryLayout l, String what) {
        if (l instanceof PaddingLayout) {
            throw new IllegalArgumentException("Unsupported padding layout " + what + " in function descriptor: " + l);
        }
    }

    @Override
    public Optional<MemoryLayout> returnLayout() {
        return Optional.ofNullable(result);
    }

    @Override
    public List<MemoryLayout> argumentLayouts() {
        return arguments;
    }

    @Override
    public FunctionDescriptor appendArgumentLayouts(MemoryLayout... addedLayouts) {
        return insertArgumentLayouts(arguments.size(), addedLayouts);
    }

    @Override
    public FunctionDescriptor insertArgumentLayouts(int index, MemoryLayout... addedLayouts) {
        if (index < 0 || index > arguments.size()) {
            throw new IllegalArgumentException("Index out of bounds: " + index);
        }
        List<MemoryLayout> all = new ArrayList<>(arguments);
        all.addAll(index, List.of(addedLayouts));
        return of(result, List.copyOf(all));
    }

    @Override
    public FunctionDescriptor changeReturnLayout(MemoryLayout newReturn) {
        return of(Objects.requireNonNull(newReturn), arguments);
    }

    @Override
    public FunctionDescriptor dropReturnLayout() {
        return of(null, arguments);
    }

    static Class<?> carrier(MemoryLayout l) {
        if (l instanceof ValueLayout v) {
            return v.carrier();
        }
        if (l instanceof GroupLayout) {
            return MemorySegment.class;
        }
        throw new IllegalArgumentException("Unsupported layout: " + l);
    }

    @Override
    public MethodType toMethodType() {
        Class<?>[] p = new Class<?>[arguments.size()];
        for (int i = 0; i < p.length; i++) {
            p[i] = carrier(arguments.get(i));
        }
        return MethodType.methodType(result == null ? void.class : carrier(result), p);
    }

    @Override
    public String toString() {
        StringBuilder s = new StringBuilder("(");
        arguments.forEach(s::append);
        return s.append(')').append(result == null ? "v" : result).toString();
    }
}
