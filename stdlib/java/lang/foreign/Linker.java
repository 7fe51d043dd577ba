package java.lang.foreign;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;

import jindo.internal.foreign.LinkerOption;
import jindo.internal.foreign.SystemLinker;

/** Calls C from Java, and Java from C, by the platform's conventions. */
public interface Linker {
    static Linker nativeLinker() {
        return SystemLinker.INSTANCE;
    }

    MethodHandle downcallHandle(MemorySegment address, FunctionDescriptor function, Option... options);

    MethodHandle downcallHandle(FunctionDescriptor function, Option... options);

    MemorySegment upcallStub(MethodHandle target, FunctionDescriptor function, Arena arena, Option... options);

    SymbolLookup defaultLookup();

    Map<String, MemoryLayout> canonicalLayouts();

    /** What is special about a call. */
    interface Option {
        static Option firstVariadicArg(int index) {
            return new LinkerOption.FirstVariadic(index);
        }

        static Option captureCallState(String... capturedState) {
            return LinkerOption.Capture.of(List.of(capturedState));
        }

        static StructLayout captureStateLayout() {
            return LinkerOption.Capture.LAYOUT;
        }

        static Option critical(boolean allowHeapAccess) {
            return new LinkerOption.Critical(allowHeapAccess);
        }
    }
}
