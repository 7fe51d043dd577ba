package jindo.internal.foreign;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.GroupLayout;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.PaddingLayout;
import java.lang.foreign.SequenceLayout;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.UnionLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Objects;

/** The platform's C. */
public final class SystemLinker implements Linker {
    public static final Linker INSTANCE = new SystemLinker();

    private SystemLinker() {
    }

    @Override
    public MethodHandle downcallHandle(MemorySegment address, FunctionDescriptor function, Option... options) {
        if (address.equals(MemorySegment.NULL)) {
            throw new IllegalArgumentException("Symbol is NULL: " + address);
        }
        return downcallHandle(function, options).bindTo(address);
    }

    @Override
    public MethodHandle downcallHandle(FunctionDescriptor function, Option... options) {
        check(function);
        return new Downcall((FunctionShape) function, options).handle();
    }

    @Override
    public MemorySegment upcallStub(MethodHandle target, FunctionDescriptor function, Arena arena, Option... options) {
        check(function);
        if (!Objects.requireNonNull(target).type().equals(function.toMethodType())) {
            throw new IllegalArgumentException("Wrong method handle type: " + target.type());
        }
        return Upcall.make(target, (FunctionShape) function, (Session) arena.scope());
    }

    @Override
    public SymbolLookup defaultLookup() {
        return Libraries.ofProcess();
    }

    @Override
    public Map<String, MemoryLayout> canonicalLayouts() {
        return Map.ofEntries(Map.entry("bool", ValueLayout.JAVA_BOOLEAN), Map.entry("char", ValueLayout.JAVA_BYTE),
            Map.entry("short", ValueLayout.JAVA_SHORT), Map.entry("int", ValueLayout.JAVA_INT),
            Map.entry("float", ValueLayout.JAVA_FLOAT), Map.entry("long", ValueLayout.JAVA_LONG),
            Map.entry("long long", ValueLayout.JAVA_LONG), Map.entry("double", ValueLayout.JAVA_DOUBLE),
            Map.entry("void*", ValueLayout.ADDRESS), Map.entry("size_t", ValueLayout.JAVA_LONG),
            Map.entry("wchar_t", ValueLayout.JAVA_INT), Map.entry("int8_t", ValueLayout.JAVA_BYTE),
            Map.entry("int16_t", ValueLayout.JAVA_SHORT), Map.entry("int32_t", ValueLayout.JAVA_INT),
            Map.entry("int64_t", ValueLayout.JAVA_LONG), Map.entry("jboolean", ValueLayout.JAVA_BOOLEAN),
            Map.entry("jchar", ValueLayout.JAVA_CHAR), Map.entry("jbyte", ValueLayout.JAVA_BYTE),
            Map.entry("jshort", ValueLayout.JAVA_SHORT), Map.entry("jint", ValueLayout.JAVA_INT),
            Map.entry("jlong", ValueLayout.JAVA_LONG), Map.entry("jfloat", ValueLayout.JAVA_FLOAT),
            Map.entry("jdouble", ValueLayout.JAVA_DOUBLE));
    }

    // ---- layouts as C has them

    private static void check(FunctionDescriptor f) {
        f.returnLayout().ifPresent(SystemLinker::check);
        f.argumentLayouts().forEach(SystemLinker::check);
    }

    private static void check(MemoryLayout l) {
        if (l instanceof ValueLayout v) {
            if (v.order() != ByteOrder.nativeOrder() || v.byteAlignment() != v.byteSize()) {
                throw new IllegalArgumentException("Unsupported layout: " + l);
            }
        } else if (l instanceof SequenceLayout s) {
            check(s.elementLayout());
        } else if (l instanceof GroupLayout g) {
            long natural = 1;
            for (MemoryLayout m : g.memberLayouts()) {
                check(m);
                natural = Math.max(natural, m.byteAlignment());
            }
            if (l.byteAlignment() != natural) {
                throw new IllegalArgumentException("Unsupported layout: " + l);
            }
            if (l.byteSize() % natural != 0) {
                throw new IllegalArgumentException("Layout '" + l + "' has unexpected size: " + l.byteSize() + " != "
                    + (l.byteSize() + natural - 1 & -natural));
            }
        }
    }

    /** As Native has types. */
    static void encode(MemoryLayout l, StringBuilder to) {
        if (l instanceof Layouts.Value<?> v) {
            to.append(v.letter());
        } else if (l instanceof UnionLayout u) {
            to.append('{');
            encodeUnion(u, to);
            to.append('}');
        } else if (l instanceof StructLayout s) {
            to.append('{');
            for (MemoryLayout m : s.memberLayouts()) {
                encode(m, to);
            }
            to.append('}');
        } else if (l instanceof SequenceLayout s) {
            for (long i = 0; i < s.elementCount(); i++) {
                encode(s.elementLayout(), to);
            }
        } else if (!(l instanceof PaddingLayout)) {
            throw new IllegalArgumentException("Unsupported layout: " + l);
        }
    }

    /** As a struct of that size and kind: floating-point only where all of it is. */
    private static void encodeUnion(UnionLayout u, StringBuilder to) {
        StringBuilder all = new StringBuilder();
        MemoryLayout widest = u.memberLayouts().get(0);
        for (MemoryLayout m : u.memberLayouts()) {
            encode(m, all);
            widest = m.byteSize() > widest.byteSize() ? m : widest;
        }
        if (all.chars().allMatch(c -> "fd{}".indexOf(c) >= 0)) {
            encode(widest, to);
            return;
        }
        char unit = u.byteAlignment() == 8 ? 'j' : u.byteAlignment() == 4 ? 'i' : u.byteAlignment() == 2 ? 's' : 'b';
        for (long n = u.byteSize() / u.byteAlignment(); n > 0; n--) {
            to.append(unit);
        }
    }
}
