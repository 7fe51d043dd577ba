package jindo.internal.fs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Copies and moves between providers. */
public final class CopyAcross {
    private CopyAcross() {
    }

    public static void copy(Path source, Path target, CopyOption... options) throws IOException {
        boolean replace = false;
        boolean attributes = false;
        LinkOption[] links = new LinkOption[0];
        for (CopyOption o : options) {
            Objects.requireNonNull(o);
            if (o == StandardCopyOption.REPLACE_EXISTING) {
                replace = true;
            } else if (o == StandardCopyOption.COPY_ATTRIBUTES) {
                attributes = true;
            } else if (o == LinkOption.NOFOLLOW_LINKS) {
                links = new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
            } else {
                throw new UnsupportedOperationException("'" + o + "' is not a recognized copy option");
            }
        }
        BasicFileAttributes a = Files.readAttributes(source, BasicFileAttributes.class, links);
        if (a.isSymbolicLink()) {
            throw new IOException("Copying of symbolic links not supported");
        }
        if (replace) {
            Files.deleteIfExists(target);
        } else if (Files.exists(target)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (a.isDirectory()) {
            Files.createDirectory(target);
        } else {
            try (InputStream in = Files.newInputStream(source)) {
                Files.copy(in, target);
            }
        }
        if (attributes) {
            Files.getFileAttributeView(target, BasicFileAttributeView.class)
                .setTimes(a.lastModifiedTime(), a.lastAccessTime(), a.creationTime());
        }
    }

    public static void move(Path source, Path target, CopyOption... options) throws IOException {
        List<CopyOption> forCopy = new ArrayList<>();
        for (CopyOption o : options) {
            if (o == StandardCopyOption.ATOMIC_MOVE) {
                throw new java.nio.file.AtomicMoveNotSupportedException(null, null,
                    "Atomic move between providers is not supported");
            }
            forCopy.add(o);
        }
        forCopy.add(LinkOption.NOFOLLOW_LINKS);
        forCopy.add(StandardCopyOption.COPY_ATTRIBUTES);
        copy(source, target, forCopy.toArray(new CopyOption[0]));
        Files.delete(source);
    }
}
