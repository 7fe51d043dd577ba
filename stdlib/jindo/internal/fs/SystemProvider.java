package jindo.internal.fs;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.spi.FileSystemProvider;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import jindo.internal.FileOps;
import jindo.internal.channels.SystemAsynchronousFileChannel;
import jindo.internal.channels.SystemFileChannel;

/** Files of the machine itself. */
public final class SystemProvider extends FileSystemProvider {
    static final SystemProvider INSTANCE = new SystemProvider();

    private static final int EXDEV = -18;
    private static final int ENOTEMPTY = -39;

    private SystemProvider() {
    }

    @Override
    public String getScheme() {
        return "file";
    }

    private static void checkRoot(URI uri) {
        if (!uri.getScheme().equalsIgnoreCase("file")) {
            throw new IllegalArgumentException("URI does not match this provider");
        }
        if (uri.getRawAuthority() != null) {
            throw new IllegalArgumentException("Authority component present");
        }
        String path = uri.getPath();
        if (path == null) {
            throw new IllegalArgumentException("Path component is undefined");
        }
        if (!path.equals("/")) {
            throw new IllegalArgumentException("Path component should be '/'");
        }
        if (uri.getRawQuery() != null && !uri.getRawQuery().isEmpty()) {
            throw new IllegalArgumentException("Query component present");
        }
        if (uri.getRawFragment() != null && !uri.getRawFragment().isEmpty()) {
            throw new IllegalArgumentException("Fragment component present");
        }
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        checkRoot(uri);
        throw new FileSystemAlreadyExistsException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        checkRoot(uri);
        return SystemFileSystem.INSTANCE;
    }

    @Override
    public Path getPath(URI uri) {
        return SystemPath.of(uri);
    }

    // ---- opening ----

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attrs)
            throws IOException {
        SystemPath p = SystemPath.check(path);
        Opening o = new Opening(options);
        int fd = o.open(p, attrs);
        return SystemFileChannel.open(fd, o.read, o.write, o.append);
    }

    @Override
    public SeekableByteChannel newByteChannel(Path path, Set<? extends OpenOption> options,
            FileAttribute<?>... attrs) throws IOException {
        return newFileChannel(path, options, attrs);
    }

    @Override
    public AsynchronousFileChannel newAsynchronousFileChannel(Path path, Set<? extends OpenOption> options,
            ExecutorService executor, FileAttribute<?>... attrs) throws IOException {
        SystemPath p = SystemPath.check(path);
        Opening o = new Opening(options);
        if (o.append) {
            throw new UnsupportedOperationException("APPEND not allowed");
        }
        int fd = o.open(p, attrs);
        return new SystemAsynchronousFileChannel(fd, o.read, o.write, executor);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path dir, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        SystemPath p = SystemPath.check(dir);
        Objects.requireNonNull(filter);
        if (!FileOps.isDirectory(SystemFiles.stat(p, true))) {
            throw new NotDirectoryException(p.toString());
        }
        String[] names = FileOps.list(p.forSystem());
        if (names == null) {
            SystemFiles.check(FileOps.access(p.forSystem(), FileOps.ACCESS_READ), p);
            throw new FileSystemException(p.toString());
        }
        return new DirectoryEntries(p, names, filter);
    }

    // ---- making and removing ----

    @Override
    public void createDirectory(Path dir, FileAttribute<?>... attrs) throws IOException {
        SystemPath p = SystemPath.check(dir);
        SystemFiles.check(FileOps.mkdir(p.forSystem(), ModeAttributes.mode(0777, attrs)), p);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attrs) throws IOException {
        if (attrs.length > 0) {
            throw new UnsupportedOperationException("Initial file attributes not supported when creating symbolic link");
        }
        SystemPath p = SystemPath.check(link);
        SystemPath t = SystemPath.check(target);
        SystemFiles.check(FileOps.link(t.toString(), p.forSystem(), true), p);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        SystemPath p = SystemPath.check(link);
        SystemPath e = SystemPath.check(existing);
        SystemFiles.check(FileOps.link(e.forSystem(), p.forSystem(), false), p, e);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        SystemPath p = SystemPath.check(link);
        String target = FileOps.readLink(p.forSystem());
        if (target == null) {
            SystemFiles.stat(p, false);
            throw new NotLinkException(p.toString());
        }
        return SystemPath.of(target);
    }

    private static int remove(SystemPath p, boolean directory) {
        return directory ? FileOps.removeDirectory(p.forSystem()) : FileOps.removeFile(p.forSystem());
    }

    @Override
    public void delete(Path path) throws IOException {
        SystemPath p = SystemPath.check(path);
        int result = remove(p, FileOps.isDirectory(SystemFiles.stat(p, false)));
        if (result == ENOTEMPTY || result == -FileOps.EEXIST) {
            throw new DirectoryNotEmptyException(p.toString());
        }
        SystemFiles.check(result, p);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        new Copying(options, false).copy(SystemPath.check(source), SystemPath.check(target));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        SystemPath from = SystemPath.check(source);
        SystemPath to = SystemPath.check(target);
        Copying how = new Copying(options, true);
        if (how.atomic) {
            int result = FileOps.rename(from.forSystem(), to.forSystem());
            if (result == EXDEV) {
                throw new AtomicMoveNotSupportedException(from.toString(), to.toString(),
                    FileOps.errorText(-result));
            }
            SystemFiles.check(result, from, to);
            return;
        }
        SystemAttributes a = new SystemAttributes(SystemFiles.stat(from, false));
        long[] there = new long[FileOps.STAT_SIZE];
        boolean exists = FileOps.stat(to.forSystem(), false, there) == 0;
        if (exists) {
            if (new SystemAttributes(there).fileKey().equals(a.fileKey())) {
                return;
            }
            how.clear(to, there);
        }
        int result = FileOps.rename(from.forSystem(), to.forSystem());
        if (result != EXDEV) {
            SystemFiles.check(result, from, to);
            return;
        }
        if (a.isDirectory()) {
            try (DirectoryStream<Path> entries = newDirectoryStream(from, p -> true)) {
                if (entries.iterator().hasNext()) {
                    throw new DirectoryNotEmptyException(from.toString());
                }
            }
        }
        how.copyNew(from, to, a);
        SystemFiles.check(remove(from, a.isDirectory()), from);
    }

    // ---- facts ----

    @Override
    public boolean isSameFile(Path path, Path path2) throws IOException {
        SystemPath a = SystemPath.check(path);
        if (a.equals(path2)) {
            return true;
        }
        if (path2 == null) {
            throw new NullPointerException();
        }
        if (!(path2 instanceof SystemPath b)) {
            return false;
        }
        return new SystemAttributes(SystemFiles.stat(a, true)).fileKey()
            .equals(new SystemAttributes(SystemFiles.stat(b, true)).fileKey());
    }

    @Override
    public boolean isHidden(Path path) {
        SystemPath name = SystemPath.check(path).getFileName();
        return name != null && name.toString().startsWith(".");
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return SystemFileStore.of(SystemPath.check(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        SystemPath p = SystemPath.check(path);
        int how = 0;
        for (AccessMode m : modes) {
            how |= switch (m) {
                case READ -> FileOps.ACCESS_READ;
                case WRITE -> FileOps.ACCESS_WRITE;
                case EXECUTE -> FileOps.ACCESS_EXECUTE;
            };
        }
        SystemFiles.check(FileOps.access(p.forSystem(), how), p);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        return SystemViews.of(SystemPath.check(path), type, SystemFiles.follows(options));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class && type != PosixFileAttributes.class) {
            Objects.requireNonNull(type);
            throw new UnsupportedOperationException();
        }
        return (A) new SystemAttributes(SystemFiles.stat(SystemPath.check(path), SystemFiles.follows(options)));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return SystemViews.read(SystemPath.check(path), attributes, SystemFiles.follows(options));
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        SystemViews.write(SystemPath.check(path), attribute, value, SystemFiles.follows(options));
    }
}
