package jindo.internal.fs;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A walk over a tree of files, depth first. */
public final class TreeWalk implements Closeable {
    /** What the walk meets. */
    enum Kind {
        ENTRY, START, END
    }

    /** Something met: a file or directory, with why it could not be read. */
    record Event(Kind kind, Path file, BasicFileAttributes attrs, IOException failure) {
    }

    /** A directory under way. */
    private static final class Level {
        final Path dir;
        final Object key;
        final DirectoryStream<Path> entries;
        final Iterator<Path> iterator;
        boolean skip;

        Level(Path dir, Object key, DirectoryStream<Path> entries) {
            this.dir = dir;
            this.key = key;
            this.entries = entries;
            iterator = entries.iterator();
        }
    }

    private static final LinkOption[] FOLLOW = {};
    private static final LinkOption[] NO_FOLLOW = {LinkOption.NOFOLLOW_LINKS};

    private final boolean follow;
    private final int maxDepth;
    private final ArrayDeque<Level> levels = new ArrayDeque<>();

    public TreeWalk(Iterable<FileVisitOption> options, int maxDepth) {
        boolean f = false;
        for (FileVisitOption o : options) {
            f |= Objects.requireNonNull(o) == FileVisitOption.FOLLOW_LINKS;
        }
        if (maxDepth < 0) {
            throw new IllegalArgumentException("'maxDepth' is negative");
        }
        follow = f;
        this.maxDepth = maxDepth;
    }

    private BasicFileAttributes attributes(Path file) throws IOException {
        if (!follow) {
            return Files.readAttributes(file, BasicFileAttributes.class, NO_FOLLOW);
        }
        try {
            return Files.readAttributes(file, BasicFileAttributes.class, FOLLOW);
        } catch (IOException e) {
            return Files.readAttributes(file, BasicFileAttributes.class, NO_FOLLOW); // a link to nowhere
        }
    }

    private boolean loops(Path dir, Object key) {
        for (Level l : levels) {
            try {
                if (key != null && l.key != null ? key.equals(l.key) : Files.isSameFile(dir, l.dir)) {
                    return true;
                }
            } catch (IOException e) {
                // then it is taken for another
            }
        }
        return false;
    }

    Event enter(Path file) {
        BasicFileAttributes a;
        try {
            a = attributes(file);
        } catch (IOException e) {
            return new Event(Kind.ENTRY, file, null, e);
        }
        if (levels.size() >= maxDepth || !a.isDirectory()) {
            return new Event(Kind.ENTRY, file, a, null);
        }
        if (follow && loops(file, a.fileKey())) {
            return new Event(Kind.ENTRY, file, null, new FileSystemLoopException(file.toString()));
        }
        try {
            levels.push(new Level(file, a.fileKey(), Files.newDirectoryStream(file)));
        } catch (IOException e) {
            return new Event(Kind.ENTRY, file, null, e);
        }
        return new Event(Kind.START, file, a, null);
    }

    /** Null at the end. */
    Event next() {
        Level top = levels.peek();
        if (top == null) {
            return null;
        }
        IOException failure = null;
        if (!top.skip) {
            try {
                if (top.iterator.hasNext()) {
                    return enter(top.iterator.next());
                }
            } catch (DirectoryIteratorException e) {
                failure = e.getCause();
            }
        }
        levels.pop();
        try {
            top.entries.close();
        } catch (IOException e) {
            if (failure == null) {
                failure = e;
            }
        }
        return new Event(Kind.END, top.dir, null, failure);
    }

    /** Leaves the newest directory without its end being told. */
    private void drop() throws IOException {
        if (!levels.isEmpty()) {
            levels.pop().entries.close();
        }
    }

    public void visit(Path start, FileVisitor<? super Path> visitor) throws IOException {
        Objects.requireNonNull(visitor);
        for (Event e = enter(start); e != null; e = next()) {
            FileVisitResult result = switch (e.kind) {
                case ENTRY -> e.failure == null ? visitor.visitFile(e.file, e.attrs)
                    : visitor.visitFileFailed(e.file, e.failure);
                case START -> {
                    FileVisitResult r = visitor.preVisitDirectory(e.file, e.attrs);
                    if (r == FileVisitResult.SKIP_SUBTREE || r == FileVisitResult.SKIP_SIBLINGS) {
                        drop();
                    }
                    yield r;
                }
                case END -> {
                    FileVisitResult r = visitor.postVisitDirectory(e.file, e.failure);
                    yield r == FileVisitResult.SKIP_SIBLINGS ? FileVisitResult.CONTINUE : r;
                }
            };
            if (Objects.requireNonNull(result) == FileVisitResult.TERMINATE) {
                return;
            }
            if (result == FileVisitResult.SKIP_SIBLINGS && !levels.isEmpty()) {
                levels.peek().skip = true;
            }
        }
    }

    @Override
    public void close() throws IOException {
        while (!levels.isEmpty()) {
            drop();
        }
    }

    // ---- as a stream ----

    public static Stream<Path> stream(Path start, int maxDepth, BiPredicate<Path, BasicFileAttributes> matcher,
            FileVisitOption... options) throws IOException {
        TreeWalk walk = new TreeWalk(Arrays.asList(options), maxDepth);
        Event first = walk.enter(start);
        if (first.failure != null) {
            walk.close();
            throw first.failure;
        }
        Iterator<Event> events = new Events(walk, first);
        Stream<Event> all = StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(events, Spliterator.DISTINCT), false).onClose(() -> {
                try {
                    walk.close();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        return (matcher == null ? all : all.filter(e -> matcher.test(e.file, e.attrs))).map(Event::file);
    }

    /** Files and directories, each once. */
    private static final class Events implements Iterator<Event> {
        private final TreeWalk walk;
        private Event next;

        Events(TreeWalk walk, Event first) {
            this.walk = walk;
            next = first;
        }

        @Override
        public boolean hasNext() {
            while (next == null) {
                Event e = walk.next();
                if (e == null) {
                    return false;
                }
                if (e.failure != null) {
                    throw new UncheckedIOException(e.failure);
                }
                if (e.kind != Kind.END) {
                    next = e;
                }
            }
            return true;
        }

        @Override
        public Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Event e = next;
            next = null;
            return e;
        }
    }
}
