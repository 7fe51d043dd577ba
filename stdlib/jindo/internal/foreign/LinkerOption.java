package jindo.internal.foreign;

import java.lang.foreign.Linker;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** The options of a call. */
public interface LinkerOption extends Linker.Option {
    record FirstVariadic(int index) implements LinkerOption {
    }

    record Critical(boolean allowHeap) implements LinkerOption {
    }

    /** errno after the call. */
    record Capture() implements LinkerOption {
        public static final StructLayout LAYOUT = Layouts.struct(List.of(ValueLayout.JAVA_INT.withName("errno")));

        public static Capture of(List<String> names) {
            for (String n : names) {
                if (!n.equals("errno")) {
                    throw new IllegalArgumentException("Unknown name: " + n + ", must be one of: [errno]");
                }
            }
            return new Capture();
        }
    }
}
