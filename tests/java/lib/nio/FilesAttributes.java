import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;
import java.util.concurrent.TimeUnit;

public class FilesAttributes {
    interface Work {
        Object run() throws Exception;
    }

    static Path dir;

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + String.valueOf(w.run()).replace(dir.toString(), "DIR"));
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replace(dir.toString(), "DIR"));
        }
    }

    public static void main(String[] args) throws Exception {
        dir = Files.createTempDirectory("jt");
        Path f = Files.writeString(dir.resolve("f"), "12345");
        FileTime t = FileTime.fromMillis(1_600_000_000_123L);
        show("set time", () -> Files.setLastModifiedTime(f, t) == f);
        show("time", () -> Files.getLastModifiedTime(f));
        BasicFileAttributes a = Files.readAttributes(f, BasicFileAttributes.class);
        System.out.println(a.size() + " " + a.isRegularFile() + a.isDirectory() + a.isSymbolicLink() + a.isOther() + " "
            + a.lastModifiedTime() + " " + (a.creationTime().toMillis() > 0) + " " + a.fileKey().toString().matches("\\(dev=[0-9a-f]+,ino=[0-9]+\\)"));
        show("perms", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)));
        show("set perms", () -> Files.setPosixFilePermissions(f, PosixFilePermissions.fromString("rw-r-x--x")) == f);
        PosixFileAttributes p = Files.readAttributes(f, PosixFileAttributes.class);
        System.out.println(new TreeSet<>(p.permissions()) + " " + p.owner().equals(Files.getOwner(f)) + " " + (p.group() instanceof GroupPrincipal));
        show("mode", () -> Integer.toOctalString((Integer) Files.getAttribute(f, "unix:mode")));
        show("size", () -> Files.getAttribute(f, "size"));
        show("basic", () -> new TreeSet<>(Files.readAttributes(f, "*").keySet()));
        show("posix", () -> new TreeSet<>(Files.readAttributes(f, "posix:*").keySet()));
        show("some", () -> new TreeMap<>(Files.readAttributes(f, "size,isDirectory,lastModifiedTime")));
        show("unknown", () -> Files.readAttributes(f, "size,colour"));
        show("unknown view", () -> Files.readAttributes(f, "ntfs:size"));
        show("star", () -> Files.getAttribute(f, "*"));
        show("none", () -> Files.readAttributes(f, ""));
        show("set", () -> Files.setAttribute(f, "lastModifiedTime", FileTime.from(5, TimeUnit.SECONDS)) == f);
        show("time", () -> Files.getLastModifiedTime(f));
        show("set perms", () -> Files.setAttribute(f, "posix:permissions", PosixFilePermissions.fromString("r--------")) == f);
        show("perms", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(f)));
        show("set unknown", () -> Files.setAttribute(f, "colour", 1));
        show("view", () -> Files.getFileAttributeView(f, BasicFileAttributeView.class).name()
            + Files.getFileAttributeView(f, PosixFileAttributeView.class).name()
            + Files.getFileAttributeView(f, FileOwnerAttributeView.class).name()
            + Files.getFileAttributeView(f, AclFileAttributeView.class));
        show("create", () -> Files.createFile(dir.resolve("g"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))).getFileName());
        show("perms", () -> PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("g"))));
        UserPrincipalLookupService lookup = dir.getFileSystem().getUserPrincipalLookupService();
        show("user", () -> lookup.lookupPrincipalByName("root") + " " + lookup.lookupPrincipalByGroupName("root"));
        show("no user", () -> lookup.lookupPrincipalByName("nobody-such"));
        show("views", () -> dir.getFileSystem().supportedFileAttributeViews().containsAll(List.of("basic", "posix", "unix", "owner")));
        FileStore store = Files.getFileStore(f);
        System.out.println((store.getTotalSpace() > 0) + " " + store.supportsFileAttributeView("posix") + " " + store.isReadOnly());
        show("store attribute", () -> store.getAttribute("colour"));
        show("from", () -> PosixFilePermissions.fromString("rwxrwxrwz"));
        show("from", () -> PosixFilePermissions.fromString("rwx"));
        Files.copy(f, dir.resolve("h"), StandardCopyOption.COPY_ATTRIBUTES);
        show("copied", () -> Files.getLastModifiedTime(dir.resolve("h")) + " " + PosixFilePermissions.toString(Files.getPosixFilePermissions(dir.resolve("h"))));
        FileTime x = FileTime.from(1, TimeUnit.DAYS);
        System.out.println(x + " " + x.toMillis() + " " + x.to(TimeUnit.HOURS) + " " + x.equals(FileTime.fromMillis(86400000)) + " "
            + x.compareTo(FileTime.fromMillis(0)) + " " + FileTime.fromMillis(-1) + " " + FileTime.from(123456789, TimeUnit.NANOSECONDS));
        for (String n : List.of("f", "g", "h")) {
            Files.delete(dir.resolve(n));
        }
        Files.delete(dir);
    }
}
