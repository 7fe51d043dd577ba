import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.nio.file.spi.FileSystemProvider;
import java.util.*;

/** A provider that wraps the default one's channels: its default methods, and copies between providers. */
public class OwnProvider {
    static class Memory implements SeekableByteChannel {
        static byte[] content = "in memory".getBytes();
        private long position;
        private boolean closed;

        public int read(ByteBuffer b) {
            if (position >= content.length) {
                return -1;
            }
            int n = Math.min(b.remaining(), content.length - (int) position);
            b.put(content, (int) position, n);
            position += n;
            return n;
        }

        public int write(ByteBuffer b) {
            int n = b.remaining();
            content = Arrays.copyOf(content, Math.max(content.length, (int) position + n));
            b.get(content, (int) position, n);
            position += n;
            return n;
        }

        public long position() {
            return position;
        }

        public SeekableByteChannel position(long p) {
            position = p;
            return this;
        }

        public long size() {
            return content.length;
        }

        public SeekableByteChannel truncate(long n) {
            content = Arrays.copyOf(content, (int) n);
            return this;
        }

        public boolean isOpen() {
            return !closed;
        }

        public void close() {
            closed = true;
        }
    }

    static class Provider extends FileSystemProvider {
        public String getScheme() {
            return "own";
        }

        public FileSystem newFileSystem(URI u, Map<String, ?> m) {
            throw new UnsupportedOperationException();
        }

        public FileSystem getFileSystem(URI u) {
            throw new FileSystemNotFoundException();
        }

        public Path getPath(URI u) {
            throw new UnsupportedOperationException();
        }

        public SeekableByteChannel newByteChannel(Path p, Set<? extends OpenOption> o, FileAttribute<?>... a) {
            System.out.println("  open " + new TreeSet<>(o.stream().map(Object::toString).toList()));
            return new Memory();
        }

        public DirectoryStream<Path> newDirectoryStream(Path p, DirectoryStream.Filter<? super Path> f) {
            return null;
        }

        public void createDirectory(Path p, FileAttribute<?>... a) {
        }

        public void delete(Path p) throws IOException {
            throw new NoSuchFileException("gone");
        }

        public void copy(Path a, Path b, CopyOption... o) {
        }

        public void move(Path a, Path b, CopyOption... o) {
        }

        public boolean isSameFile(Path a, Path b) {
            return a == b;
        }

        public boolean isHidden(Path p) {
            return true;
        }

        public FileStore getFileStore(Path p) {
            return null;
        }

        public void checkAccess(Path p, AccessMode... m) {
        }

        public <V extends FileAttributeView> V getFileAttributeView(Path p, Class<V> c, LinkOption... o) {
            return null;
        }

        public <A extends BasicFileAttributes> A readAttributes(Path p, Class<A> c, LinkOption... o) {
            throw new UnsupportedOperationException();
        }

        public Map<String, Object> readAttributes(Path p, String s, LinkOption... o) {
            return Map.of("size", 3L);
        }

        public void setAttribute(Path p, String s, Object v, LinkOption... o) {
        }
    }

    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    public static void main(String[] args) {
        Provider p = new Provider();
        Path any = Path.of("any");
        show("in", () -> new String(p.newInputStream(any).readAllBytes()));
        show("in append", () -> p.newInputStream(any, StandardOpenOption.APPEND));
        show("out", () -> { try (var o = p.newOutputStream(any)) { o.write("changed".getBytes()); } return new String(Memory.content); });
        show("out new", () -> { p.newOutputStream(any, StandardOpenOption.CREATE_NEW).close(); return null; });
        show("out read", () -> p.newOutputStream(any, StandardOpenOption.READ));
        show("deleteIfExists", () -> p.deleteIfExists(any));
        show("link", () -> { p.createLink(any, any); return null; });
        show("symlink", () -> { p.createSymbolicLink(any, any); return null; });
        show("read link", () -> p.readSymbolicLink(any));
        show("file channel", () -> p.newFileChannel(any, Set.of()));
        show("async channel", () -> p.newAsynchronousFileChannel(any, Set.of(), null));
        show("file system", () -> p.newFileSystem(any, Map.of()));
        show("skip", () -> { var in = p.newInputStream(any); return in.skip(3) + " " + in.available() + " " + (char) in.read(); });
    }
}
