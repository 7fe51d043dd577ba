package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** The entries of a directory, by the names it had when it was opened. */
final class DirectoryEntries implements DirectoryStream<Path> {
    private final SystemPath dir;
    private final String[] names;
    private final Filter<? super Path> filter;
    private volatile boolean closed;
    private boolean started;

    DirectoryEntries(SystemPath dir, String[] names, Filter<? super Path> filter) {
        this.dir = dir;
        this.names = names;
        this.filter = filter;
    }

    @Override
    public synchronized Iterator<Path> iterator() {
        if (closed) {
            throw new IllegalStateException("Directory stream is closed");
        }
        if (started) {
            throw new IllegalStateException("Iterator already obtained");
        }
        started = true;
        return new Entries();
    }

    @Override
    public void close() {
        closed = true;
    }

    /** One walk over the names. */
    private final class Entries implements Iterator<Path> {
        private int at;
        private Path next;

        @Override
        public synchronized boolean hasNext() {
            while (next == null && at < names.length && !closed) {
                Path p = dir.child(names[at++]);
                try {
                    if (filter.accept(p)) {
                        next = p;
                    }
                } catch (IOException e) {
                    throw new DirectoryIteratorException(e);
                }
            }
            return next != null;
        }

        @Override
        public synchronized Path next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Path p = next;
            next = null;
            return p;
        }

        @Override
        public void remove() {
            throw new UnsupportedOperationException();
        }
    }
}
