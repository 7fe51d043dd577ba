package java.lang.foreign;

import java.lang.invoke.MethodType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import jindo.internal.foreign.FunctionShape;

/** What a C function takes and returns. */
public interface FunctionDescriptor {
    Optional<MemoryLayout> returnLayout();

    List<MemoryLayout> argumentLayouts();

    FunctionDescriptor appendArgumentLayouts(MemoryLayout... addedLayouts);

    FunctionDescriptor insertArgumentLayouts(int index, MemoryLayout... addedLayouts);

    FunctionDescriptor changeReturnLayout(MemoryLayout newReturn);

    FunctionDescriptor dropReturnLayout();

    MethodType toMethodType();

    static FunctionDescriptor of(MemoryLayout resLayout, MemoryLayout... argLayouts) {
        return FunctionShape.of(Objects.requireNonNull(resLayout), List.of(argLayouts));
    }

    static FunctionDescriptor ofVoid(MemoryLayout... argLayouts) {
        return FunctionShape.of(null, List.of(argLayouts));
    }
}
