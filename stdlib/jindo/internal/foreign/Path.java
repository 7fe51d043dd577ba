package jindo.internal.foreign;

import java.lang.foreign.AddressLayout;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;

/** From a layout to one in it: a fixed offset, and a stride for each index that is left open. */
final class Path {
    private final MemoryLayout root;
    private final MemoryLayout layout;
    private final long offset;
    private final long[] strides;
    private final long[] bounds;
    /** What leads to the address whose target root is; null where there is none. */
    private final Path pointer;

    private Path(MemoryLayout root, MemoryLayout layout, long offset, long[] strides, long[] bounds, Path pointer) {
        this.root = root;
        this.layout = layout;
        this.offset = offset;
        this.strides = strides;
        this.bounds = bounds;
        this.pointer = pointer;
    }

    static Path of(MemoryLayout root, MemoryLayout.PathElement... elements) {
        Path p = new Path(root, root, 0, new long[0], new long[0], null);
        for (MemoryLayout.PathElement e : elements) {
            p = p.step((Step) Objects.requireNonNull(e));
        }
        return p;
    }

    private Path to(MemoryLayout inner, long more) {
        return new Path(root, inner, offset + more, strides, bounds, pointer);
    }

    private Path step(Step s) {
        return switch (s.kind()) {
            case NAME -> byName(s);
            case MEMBER -> byIndex(s);
            case ELEMENT -> element(s);
            case ELEMENTS, ANY -> anyElement(s);
            case DEREFERENCE -> dereference(s);
        };
    }

    private static IllegalArgumentException bad(String why) {
        return new IllegalArgumentException(why);
    }

    private Layouts.Group<?> group(Step s) {
        if (layout instanceof Layouts.Group<?> g) {
            return g;
        }
        throw bad("Invalid selection in layout path: " + s);
    }

    private Layouts.Sequence sequence(Step s) {
        if (layout instanceof Layouts.Sequence q) {
            return q;
        }
        throw bad("Invalid selection in layout path: " + s);
    }

    private Path byName(Step s) {
        Layouts.Group<?> g = group(s);
        for (int i = 0; i < g.members.size(); i++) {
            MemoryLayout m = g.members.get(i);
            if (m.name().isPresent() && m.name().get().equals(s.name())) {
                return to(m, g.offsetOf(i));
            }
        }
        throw bad("Bad layout path: cannot resolve '" + s.name() + "' in layout " + layout);
    }

    private Path byIndex(Step s) {
        Layouts.Group<?> g = group(s);
        if (s.first() >= g.members.size()) {
            throw bad("Bad layout path: cannot resolve element " + s.first() + " in layout: " + layout);
        }
        return to(g.members.get((int) s.first()), g.offsetOf((int) s.first()));
    }

    private Path element(Step s) {
        Layouts.Sequence q = sequence(s);
        if (s.first() >= q.count) {
            throw bad("Invalid selection in layout path: " + s);
        }
        return to(q.element, s.first() * q.element.byteSize());
    }

    private Path anyElement(Step s) {
        Layouts.Sequence q = sequence(s);
        boolean any = s.kind() == Step.Kind.ANY;
        if (!any && s.first() >= q.count) {
            throw bad("Invalid selection in layout path: " + s);
        }
        long step = any ? 1 : s.second();
        long size = q.element.byteSize();
        long count = any ? q.count : step > 0 ? (q.count - s.first() + step - 1) / step : s.first() / -step + 1;
        long[] moreStrides = Arrays.copyOf(strides, strides.length + 1);
        long[] moreBounds = Arrays.copyOf(bounds, bounds.length + 1);
        moreStrides[strides.length] = step * size;
        moreBounds[bounds.length] = count;
        return new Path(root, q.element, offset + (any ? 0 : s.first() * size), moreStrides, moreBounds, pointer);
    }

    private Path dereference(Step s) {
        if (!(layout instanceof AddressLayout a) || a.targetLayout().isEmpty()) {
            throw bad("Cannot dereference layout: " + layout);
        }
        MemoryLayout target = a.targetLayout().get();
        return new Path(target, target, 0, new long[0], new long[0], this);
    }

    /** Of the elements of a sequence any one, but none by its index. */
    static MemoryLayout select(MemoryLayout root, MemoryLayout.PathElement... elements) {
        for (MemoryLayout.PathElement e : elements) {
            Step.Kind k = ((Step) e).kind();
            if (k == Step.Kind.ELEMENT || k == Step.Kind.ELEMENTS || k == Step.Kind.DEREFERENCE) {
                throw bad("Invalid selection in layout path: " + e);
            }
        }
        return of(root, elements).layout;
    }

    long fixedOffset(String what) {
        if (strides.length > 0 || pointer != null) {
            throw bad("Open or dereferencing path in " + what);
        }
        return offset;
    }

    /** The indices are args[from] and on. */
    long offset(Object[] args, int from) {
        long o = offset;
        for (int i = 0; i < strides.length; i++) {
            o += strides[i] * Objects.checkIndex((Long) args[from + i], bounds[i]);
        }
        return o;
    }

    private int indices() {
        return strides.length + (pointer == null ? 0 : pointer.indices());
    }

    private MethodType type(Class<?> result, int first, boolean segment) {
        Class<?>[] p = new Class<?>[first + strides.length];
        Arrays.fill(p, long.class);
        if (segment) {
            p[0] = MemorySegment.class;
        }
        return MethodType.methodType(result, p);
    }

    MethodHandle offsetHandle() {
        if (pointer != null) {
            throw bad("Dereferencing path in byteOffsetHandle");
        }
        return Handles.of(a -> Math.addExact((Long) a[0], offset(a, 1)), type(long.class, 1, false));
    }

    MethodHandle sliceHandle() {
        if (pointer != null) {
            throw bad("Dereferencing path in sliceHandle");
        }
        return Handles.of(a -> ((MemorySegment) a[0]).asSlice(Math.addExact((Long) a[1], offset(a, 2)), layout),
            type(MemorySegment.class, 2, true));
    }

    VarHandle varHandle(boolean array) {
        if (!(layout instanceof ValueLayout value)) {
            throw bad("Path does not select a value layout: " + layout);
        }
        int n = 2 + (array ? 1 : 0) + indices();
        Class<?>[] coordinates = new Class<?>[n];
        Arrays.fill(coordinates, long.class);
        coordinates[0] = MemorySegment.class;
        return VariableMaker.get().make(new Place(this, value, array), coordinates);
    }

    /** Where a variable is, from a segment, a base offset and indices. */
    static final class Place {
        final ValueLayout value;
        private final Path path;
        private final boolean array;

        Place(Path path, ValueLayout value, boolean array) {
            this.path = path;
            this.value = value;
            this.array = array;
        }

        /** The segment that holds the value, from its beginning. */
        Segment find(Object[] args) {
            Segment s = (Segment) Objects.requireNonNull(args[0]);
            long start = (Long) args[1];
            int from = 2;
            Path first = path;
            while (first.pointer != null) {
                first = first.pointer;
            }
            if (array) {
                start = first.root.scale(start, (Long) args[from++]);
            }
            return find(path, s, start, args, from);
        }

        private static Segment find(Path p, Segment s, long start, Object[] args, int from) {
            int at = from;
            if (p.pointer != null) {
                Segment holder = find(p.pointer, s, start, args, from);
                s = (Segment) holder.get((AddressLayout) p.pointer.layout, 0);
                at += p.pointer.indices();
                start = 0;
            }
            s.session.check();
            s.checkBounds(start, p.root.byteSize());
            s.checkAligned(start, p.root);
            return (Segment) s.asSlice(start + p.offset(args, at), p.layout.byteSize());
        }
    }
}
