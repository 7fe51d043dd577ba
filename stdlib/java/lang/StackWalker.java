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
import jindo.internal.Reflection;

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
        private final Class<?> declaring; // null when not kept

        Frame(StackTraceElement element, Class<?> declaring) {
            this.element = element;
            this.declaring = declaring;
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
            if (declaring == null) {
                throw new UnsupportedOperationException("No access to RETAIN_CLASS_REFERENCE");
            }
            return declaring;
        }

        @Override
        public int getByteCodeIndex() {
            return -1;
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

    /** The frames from the caller of the public method on. */
    private List<StackFrame> frames() {
        StackTraceElement[] trace = new Throwable().getStackTrace();
        Class<?>[] classes = Reflection.classContext();
        boolean keep = options.contains(Option.RETAIN_CLASS_REFERENCE);
        boolean all = options.contains(Option.SHOW_REFLECT_FRAMES) || options.contains(Option.SHOW_HIDDEN_FRAMES);
        List<StackFrame> frames = new ArrayList<>(trace.length);
        int next = 0;
        for (StackTraceElement e : trace) {
            int i = next;
            while (i < classes.length && !classes[i].getName().equals(e.getClassName())) {
                i++;
            }
            Class<?> c = null;
            if (i < classes.length) {
                c = classes[i];
                next = i + 1;
            }
            boolean own = e.getClassName().equals("java.lang.StackWalker");
            if (!own && (all || !isReflection(e))) {
                frames.add(new Frame(e, keep ? c : null));
            }
        }
        return frames;
    }

    public <T> T walk(Function<? super Stream<StackFrame>, ? extends T> function) {
        Objects.requireNonNull(function);
        return function.apply(frames().stream());
    }

    public void forEach(Consumer<? super StackFrame> action) {
        Objects.requireNonNull(action);
        frames().forEach(action);
    }

    public Class<?> getCallerClass() {
        if (!options.contains(Option.RETAIN_CLASS_REFERENCE)) {
            throw new UnsupportedOperationException("This stack walker does not have RETAIN_CLASS_REFERENCE access");
        }
        List<StackFrame> frames = frames();
        if (frames.size() < 2) {
            throw new IllegalCallerException("no caller frame");
        }
        return frames.get(1).getDeclaringClass();
    }
}
