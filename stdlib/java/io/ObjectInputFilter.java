package java.io;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

/** Decides what may be deserialized. */
@FunctionalInterface
public interface ObjectInputFilter {
    Status checkInput(FilterInfo filterInfo);

    enum Status {
        UNDECIDED, ALLOWED, REJECTED
    }

    interface FilterInfo {
        Class<?> serialClass();

        long arrayLength();

        long depth();

        long references();

        long streamBytes();
    }

    static ObjectInputFilter allowFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        return predicateFilter(predicate, Status.ALLOWED, otherStatus);
    }

    static ObjectInputFilter rejectFilter(Predicate<Class<?>> predicate, Status otherStatus) {
        return predicateFilter(predicate, Status.REJECTED, otherStatus);
    }

    private static ObjectInputFilter predicateFilter(Predicate<Class<?>> predicate, Status yes, Status no) {
        Objects.requireNonNull(predicate, "predicate");
        Objects.requireNonNull(no, "otherStatus");
        return info -> {
            Class<?> c = info.serialClass();
            while (c != null && c.isArray()) {
                c = c.getComponentType();
            }
            return c == null || c.isPrimitive() ? Status.UNDECIDED : predicate.test(c) ? yes : no;
        };
    }

    static ObjectInputFilter merge(ObjectInputFilter filter, ObjectInputFilter anotherFilter) {
        Objects.requireNonNull(filter, "filter");
        if (anotherFilter == null) {
            return filter;
        }
        return info -> {
            Status a = Objects.requireNonNull(filter.checkInput(info), "status");
            if (a == Status.REJECTED) {
                return a;
            }
            Status b = Objects.requireNonNull(anotherFilter.checkInput(info), "other status");
            return b == Status.REJECTED || a == Status.UNDECIDED ? b : a;
        };
    }

    static ObjectInputFilter rejectUndecidedClass(ObjectInputFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return info -> {
            Status s = filter.checkInput(info);
            Class<?> c = info.serialClass();
            while (c != null && c.isArray()) {
                c = c.getComponentType();
            }
            return s == Status.UNDECIDED && c != null && !c.isPrimitive() ? Status.REJECTED : s;
        };
    }

    /** The filters of the whole VM. */
    final class Config {
        private static volatile ObjectInputFilter serialFilter;
        private static volatile BinaryOperator<ObjectInputFilter> factory;
        private static volatile boolean factoryUsed;
        private static boolean propertyRead;

        private Config() {
        }

        public static synchronized ObjectInputFilter getSerialFilter() {
            if (!propertyRead) {
                propertyRead = true;
                String pattern = System.getProperty("jdk.serialFilter");
                if (pattern != null && serialFilter == null) {
                    serialFilter = createFilter(pattern);
                }
            }
            return serialFilter;
        }

        public static synchronized void setSerialFilter(ObjectInputFilter filter) {
            Objects.requireNonNull(filter, "filter");
            if (getSerialFilter() != null) {
                throw new IllegalStateException("Serial filter can only be set once");
            }
            serialFilter = filter;
        }

        public static BinaryOperator<ObjectInputFilter> getSerialFilterFactory() {
            factoryUsed = true;
            BinaryOperator<ObjectInputFilter> f = factory;
            return f != null ? f : (current, next) -> current == null ? next : merge(next, current);
        }

        public static synchronized void setSerialFilterFactory(BinaryOperator<ObjectInputFilter> filterFactory) {
            Objects.requireNonNull(filterFactory, "filterFactory");
            if (factoryUsed || factory != null) {
                throw new IllegalStateException("Cannot replace filter factory");
            }
            factory = filterFactory;
        }

        static boolean hasFactory() {
            return factory != null;
        }

        public static ObjectInputFilter createFilter(String pattern) {
            Objects.requireNonNull(pattern, "pattern");
            Patterns p = new Patterns(pattern);
            return p.isEmpty() ? null : p;
        }

        /** limits and class patterns, separated by semicolons */
        private static final class Patterns implements ObjectInputFilter {
            private final String pattern;
            private final List<Predicate<String>> tests = new ArrayList<>();
            private final List<Status> answers = new ArrayList<>();
            private long maxDepth = Long.MAX_VALUE;
            private long maxBytes = Long.MAX_VALUE;
            private long maxRefs = Long.MAX_VALUE;
            private long maxArray = Long.MAX_VALUE;
            private boolean limits;

            Patterns(String pattern) {
                this.pattern = pattern;
                for (String part : pattern.split(";")) {
                    if (!part.isEmpty() && !limit(part)) {
                        add(part);
                    }
                }
            }

            boolean isEmpty() {
                return tests.isEmpty() && !limits;
            }

            private boolean limit(String part) {
                int eq = part.indexOf('=');
                if (eq < 0) {
                    return false;
                }
                String name = part.substring(0, eq);
                String text = part.substring(eq + 1);
                if (eq == 0 || text.isEmpty()) {
                    throw new IllegalArgumentException("missing limit name or value in \"" + pattern + "\"");
                }
                long v = Long.parseLong(text);
                if (v < 0) {
                    throw new IllegalArgumentException("negative limit: " + part);
                }
                switch (name) {
                    case "maxdepth" -> maxDepth = v;
                    case "maxbytes" -> maxBytes = v;
                    case "maxrefs" -> maxRefs = v;
                    case "maxarray" -> maxArray = v;
                    default -> throw new IllegalArgumentException("unknown limit: " + part);
                }
                limits = true;
                return true;
            }

            private void add(String part) {
                boolean not = part.startsWith("!");
                String p = not ? part.substring(1) : part;
                int slash = p.indexOf('/');
                String name = slash >= 0 ? p.substring(slash + 1) : p;
                if (slash == 0) {
                    throw new IllegalArgumentException("module name is missing in: \"" + pattern + "\"");
                }
                if (name.isEmpty()) {
                    throw new IllegalArgumentException("class or package missing in: \"" + pattern + "\"");
                }
                if (name.endsWith(".**")) {
                    String prefix = name.substring(0, name.length() - 2);
                    requirePackage(prefix);
                    tests.add(n -> n.startsWith(prefix));
                } else if (name.endsWith(".*")) {
                    String prefix = name.substring(0, name.length() - 1);
                    requirePackage(prefix);
                    tests.add(n -> n.startsWith(prefix) && n.lastIndexOf('.') == prefix.length() - 1);
                } else if (name.endsWith("*")) {
                    String prefix = name.substring(0, name.length() - 1);
                    tests.add(n -> n.startsWith(prefix));
                } else {
                    tests.add(n -> n.equals(name));
                }
                answers.add(not ? Status.REJECTED : Status.ALLOWED);
            }

            private void requirePackage(String prefix) {
                if (prefix.length() < 2) {
                    throw new IllegalArgumentException("package missing in: \"" + pattern + "\"");
                }
            }

            @Override
            public Status checkInput(FilterInfo info) {
                if (info.references() < 0 || info.depth() < 0 || info.streamBytes() < 0
                    || info.references() > maxRefs || info.depth() > maxDepth || info.streamBytes() > maxBytes) {
                    return Status.REJECTED;
                }
                Class<?> c = info.serialClass();
                if (c == null) {
                    return Status.UNDECIDED;
                }
                if (c.isArray()) {
                    if (info.arrayLength() >= 0 && info.arrayLength() > maxArray) {
                        return Status.REJECTED;
                    }
                    while (c.isArray()) {
                        c = c.getComponentType();
                    }
                }
                if (c.isPrimitive()) {
                    return Status.UNDECIDED;
                }
                for (int i = 0; i < tests.size(); i++) {
                    if (tests.get(i).test(c.getName())) {
                        return answers.get(i);
                    }
                }
                return Status.UNDECIDED;
            }

            @Override
            public String toString() {
                return pattern;
            }
        }
    }
}
