package java.lang;

import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Shows the frames of the current thread, innermost first. */
public final class StackWalker {
    private static final StackWalker PLAIN = new StackWalker(EnumSet.noneOf(Option.class));

    private final Set<Option> options;

    private StackWalker(Set<Option> options) {
        this.options = options;
    }

    public enum Option {
        RETAIN_CLASS_REFERENCE, SHOW_REFLECT_FRAMES, SHOW_HIDDEN_FRAMES
    }

    public interface StackFrame {
        String getClassName();

        String getMethodName();

        Class<?> getDeclaringClass();

        default MethodType getMethodType() {
            throw new UnsupportedOperationException();
        }

        default String getDescriptor() {
            throw new UnsupportedOperationException();
        }

        int getByteCodeIndex();

        String getFileName();

        int getLineNumber();

        boolean isNativeMethod();

        StackTraceElement toStackTraceElement();
    }

    private static final class Frame implements StackFrame {
        private final StackTraceElement element;
        private final Class<?> declaring;
        private final String descriptor;
        private final int index;
        private final boolean retained;

        Frame(StackTraceElement element, Class<?> declaring, String descriptor, int index, boolean retained) {
            this.element = element;
            this.declaring = declaring;
            this.descriptor = descriptor;
            this.index = index;
            this.retained = retained;
        }

        private void retained() {
            if (!retained) {
                throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            }
        }

        @Override
        public String getClassName() {
            return element.getClassName();
        }

        @Override
        public String getMethodName() {
            return element.getMethodName();
        }

        @Override
        public Class<?> getDeclaringClass() {
            retained();
            return declaring;
        }

        @Override
        public MethodType getMethodType() {
            retained();
            return MethodType.fromMethodDescriptorString(descriptor, declaring.getClassLoader());
        }

        @Override
        public String getDescriptor() {
            return descriptor;
        }

        @Override
        public int getByteCodeIndex() {
            return isNativeMethod() ? -1 : index;
        }

        @Override
        public String getFileName() {
            return element.getFileName();
        }

        @Override
        public int getLineNumber() {
            return element.getLineNumber();
        }

        @Override
        public boolean isNativeMethod() {
            return element.isNativeMethod();
        }

        @Override
        public StackTraceElement toStackTraceElement() {
            return element;
        }

        @Override
        public String toString() {
            return element.toString();
        }
    }

    public static StackWalker getInstance() {
        return PLAIN;
    }

    public static StackWalker getInstance(Option option) {
        return new StackWalker(EnumSet.of(Objects.requireNonNull(option)));
    }

    public static StackWalker getInstance(Set<Option> options) {
        return options.isEmpty() ? PLAIN : new StackWalker(EnumSet.copyOf(options));
    }

    public static StackWalker getInstance(Set<Option> options, int estimateDepth) {
        if (estimateDepth <= 0) {
            throw new IllegalArgumentException("estimateDepth must be > 0");
        }
        return getInstance(options);
    }

    private static boolean isReflection(StackTraceElement e) {
        String c = e.getClassName();
        return c.equals("java.lang.reflect.Method") && e.getMethodName().equals("invoke")
            || c.equals("java.lang.reflect.Constructor") && e.getMethodName().startsWith("newInstance")
            || c.equals("jindo.internal.Reflection");
    }

    /**
     * Up to max frames from the one that called this class on, as arrays of the same length: Class[], StackTraceElement[],
     * String[] of descriptors, int[] of bytecode indexes.
     */
    private static native Object[] frames0(int max);

    private List<StackFrame> frames(int max) {
        Object[] all = frames0(max);
        Class<?>[] classes = (Class<?>[]) all[0];
        StackTraceElement[] elements = (StackTraceElement[]) all[1];
        String[] descriptors = (String[]) all[2];
        int[] indexes = (int[]) all[3];
        boolean keep = options.contains(Option.RETAIN_CLASS_REFERENCE);
        boolean reflection = options.contains(Option.SHOW_REFLECT_FRAMES) || options.contains(Option.SHOW_HIDDEN_FRAMES);
        List<StackFrame> frames = new ArrayList<>(classes.length);
        for (int i = 0; i < classes.length; i++) {
            if (reflection || !isReflection(elements[i])) {
                frames.add(new Frame(elements[i], classes[i], descriptors[i], indexes[i], keep));
            }
        }
        return frames;
    }

    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        Objects.requireNonNull(function);
        return function.apply(frames(Integer.MAX_VALUE).stream());
    }

    public void forEach(Consumer<? super StackFrame> action) {
        Objects.requireNonNull(action);
        frames(Integer.MAX_VALUE).forEach(action);
    }

    public Class<?> getCallerClass() {
        if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
            throw new UnsupportedOperationException("This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        List<StackFrame> frames = frames(8);
        if (frames.size() < 2) {
            frames = frames(Integer.MAX_VALUE);
        }
        if (frames.size() < 2) {
            throw new IllegalCallerException("no caller frame");
        }
        return frames.get(1).getDeclaringClass();
    }
}
