package jindo.internal.fs;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.concurrent.ThreadLocalRandom;

/** Files and directories with names nobody else has, for their owner alone. */
public final class TempNames {
    private TempNames() {
    }

    private static Path name(Path dir, String prefix, String suffix) {
        String middle = Long.toUnsignedString(ThreadLocalRandom.current().nextLong());
        Path name = dir.getFileSystem().getPath(prefix + middle + suffix);
        if (name.getParent() != null) {
            throw new IllegalArgumentException("Invalid prefix or suffix");
        }
        return dir.resolve(name);
    }

    private static FileAttribute<?>[] withPermissions(Path dir, FileAttribute<?>[] attrs, boolean directory) {
        if (!dir.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return attrs;
        }
        for (FileAttribute<?> a : attrs) {
            if (a.name().equals("posix:permissions")) {
                return attrs;
            }
        }
        EnumSet<PosixFilePermission> perms =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        if (directory) {
            perms.add(PosixFilePermission.OWNER_EXECUTE);
        }
        FileAttribute<?>[] more = java.util.Arrays.copyOf(attrs, attrs.length + 1);
        more[attrs.length] = PosixFilePermissions.asFileAttribute(perms);
        return more;
    }

    private static Path create(Path dir, String prefix, String suffix, boolean directory, FileAttribute<?>[] attrs)
            throws IOException {
        Path in = dir != null ? dir : Path.of(System.getProperty("java.io.tmpdir"));
        String before = prefix == null ? "" : prefix;
        String behind = suffix == null ? directory ? "" : ".tmp" : suffix;
        FileAttribute<?>[] all = withPermissions(in, attrs, directory);
        while (true) {
            Path p;
            try {
                p = name(in, before, behind);
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("Invalid prefix or suffix");
            }
            try {
                return directory ? Files.createDirectory(p, all) : Files.createFile(p, all);
            } catch (FileAlreadyExistsException e) {
                continue;
            }
        }
    }

    public static Path createFile(Path dir, String prefix, String suffix, FileAttribute<?>[] attrs)
            throws IOException {
        return create(dir, prefix, suffix, false, attrs);
    }

    public static Path createDirectory(Path dir, String prefix, FileAttribute<?>[] attrs) throws IOException {
        return create(dir, prefix, "", true, attrs);
    }
}
