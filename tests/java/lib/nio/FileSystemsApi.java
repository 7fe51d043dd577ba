import java.net.URI;
import java.nio.file.*;
import java.nio.file.spi.FileSystemProvider;
import java.util.*;

public class FileSystemsApi {
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
        FileSystem fs = FileSystems.getDefault();
        System.out.println(fs.isOpen() + " " + fs.isReadOnly() + " " + fs.getSeparator() + " " + fs.provider().getScheme() + " " + fs.getRootDirectories().iterator().next());
        show("close", () -> { fs.close(); return null; });
        show("same", () -> FileSystems.getFileSystem(URI.create("file:///")) == fs);
        show("path", () -> FileSystems.getFileSystem(URI.create("file:///tmp")));
        show("query", () -> FileSystems.getFileSystem(URI.create("file:///?q")));
        show("fragment", () -> FileSystems.getFileSystem(URI.create("file:///#f")));
        show("authority", () -> FileSystems.getFileSystem(URI.create("file://h/")));
        show("unknown", () -> FileSystems.getFileSystem(URI.create("foo:///")));
        show("new", () -> FileSystems.newFileSystem(URI.create("file:///"), Map.of()));
        show("new unknown", () -> FileSystems.newFileSystem(URI.create("foo:///"), Map.of()));
        show("path unknown", () -> Path.of(URI.create("foo:///x")));
        show("path no scheme", () -> Path.of(URI.create("/x")));
        show("installed", () -> FileSystemProvider.installedProviders().get(0) == fs.provider());
        show("modify", () -> FileSystemProvider.installedProviders().add(null));
        show("provider path", () -> fs.provider().getPath(URI.create("file:///a/b%20c")));
        show("getPath", () -> fs.getPath("a", "b") + " " + fs.getPath("").getNameCount());
        show("in", () -> fs.provider().newInputStream(Path.of("/"), StandardOpenOption.APPEND));
        show("stores", () -> fs.getFileStores().iterator().hasNext());
        FileSystemException e = new FileSystemException("a");
        System.out.println(e.getMessage() + " " + new FileSystemException("a", "b", "why").getMessage() + " | " + new FileSystemException(null, "b", null).getMessage() + " | "
            + new FileSystemException(null, null, "why").getMessage() + " | " + new FileSystemException("a", null, "why").getMessage() + " | " + new NoSuchFileException("f", "g", null)
            + " | " + new FileSystemException("a", "b", null).getOtherFile() + " | " + e.getReason());
        System.out.println(new InvalidPathException("in", "why", 3).getMessage() + " | " + new InvalidPathException("in", "why").getMessage());
        show("bad index", () -> new InvalidPathException("in", "why", -2));
        show("iterator exception", () -> new DirectoryIteratorException(null));
        System.out.println(new AtomicMoveNotSupportedException("a", "b", "c").getMessage());
        System.out.println(Arrays.toString(StandardOpenOption.values()) + Arrays.toString(StandardCopyOption.values()) + Arrays.toString(AccessMode.values())
            + Arrays.toString(FileVisitResult.values()) + StandardWatchEventKinds.ENTRY_MODIFY + StandardWatchEventKinds.OVERFLOW.type());
    }
}
