package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import jindo.internal.FileOps;

/** How a file is opened, out of its options. */
final class Opening {
    boolean read;
    boolean write;
    boolean append;
    private boolean truncate;
    private boolean create;
    private boolean createNew;
    private boolean deleteOnClose;
    private boolean sync;
    private boolean dsync;
    private boolean noFollow;

    Opening(Set<? extends OpenOption> options) {
        for (OpenOption o : options) {
            if (o == null) {
                throw new NullPointerException();
            }
            if (o instanceof StandardOpenOption s) {
                set(s);
            } else if (o == LinkOption.NOFOLLOW_LINKS) {
                noFollow = true;
            } else {
                throw new UnsupportedOperationException(o + " not supported");
            }
        }
        if (!read && !write) {
            if (append) {
                write = true;
            } else {
                read = true;
            }
        }
        if (read && append) {
            throw new IllegalArgumentException("READ + APPEND not allowed");
        }
        if (append && truncate) {
            throw new IllegalArgumentException("APPEND + TRUNCATE_EXISTING not allowed");
        }
    }

    private void set(StandardOpenOption o) {
        switch (o) {
            case READ -> read = true;
            case WRITE -> write = true;
            case APPEND -> append = true;
            case TRUNCATE_EXISTING -> truncate = true;
            case CREATE -> create = true;
            case CREATE_NEW -> createNew = true;
            case DELETE_ON_CLOSE -> deleteOnClose = true;
            case SPARSE -> { }
            case SYNC -> sync = true;
            case DSYNC -> dsync = true;
        }
    }

    private int flags() {
        int f = (read ? FileOps.READ : 0) | (write ? FileOps.WRITE : 0);
        if (write) {
            f |= (truncate ? FileOps.TRUNCATE : 0) | (append ? FileOps.APPEND : 0);
            if (createNew) {
                f |= FileOps.CREATE | FileOps.EXCLUSIVE;
            } else if (create) {
                f |= FileOps.CREATE;
            }
        }
        boolean through = !createNew && (noFollow || deleteOnClose);
        return f | (through ? FileOps.NO_FOLLOW : 0) | (sync ? FileOps.SYNC : 0) | (dsync ? FileOps.DSYNC : 0);
    }

    int open(SystemPath p, FileAttribute<?>... attrs) throws IOException {
        if (createNew && write && p.toString().endsWith("/.")) {
            throw new FileAlreadyExistsException(p.toString());
        }
        int fd = FileOps.open(p.forSystem(), flags(), ModeAttributes.mode(0666, attrs));
        if (fd == -21 && !write) {
            throw new IOException(FileOps.errorText(21)); // a directory: reading it would say so
        }
        SystemFiles.check(fd, p);
        if (deleteOnClose) {
            FileOps.removeFile(p.forSystem()); // it lives on until it is closed
        }
        return fd;
    }
}
