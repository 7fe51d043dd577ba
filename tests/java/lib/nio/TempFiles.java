import java.io.File;
import java.nio.file.*;
import java.nio.file.attribute.*;
import java.util.*;

public class TempFiles {
    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("pre");
        System.out.println(dir.getFileName().toString().startsWith("pre") + " " + dir.getParent().equals(Path.of(System.getProperty("java.io.tmpdir"))) + " "
            + PosixFilePermissions.toString(Files.getPosixFilePermissions(dir)));
        Path a = Files.createTempFile(dir, null, null);
        Path b = Files.createTempFile(dir, "x", "");
        Path c = Files.createTempFile(dir, "", ".dat", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r-----")));
        System.out.println(a.getFileName().toString().endsWith(".tmp") + " " + b.getFileName().toString().startsWith("x") + " " + c.toString().endsWith(".dat"));
        for (Path p : List.of(a, b, c)) {
            System.out.println(PosixFilePermissions.toString(Files.getPosixFilePermissions(p)) + " " + Files.size(p));
        }
        Path d = Files.createTempDirectory(dir, null);
        System.out.println(Files.isDirectory(d));
        for (String bad : new String[] {"/x", "a/b"}) {
            try {
                Files.createTempFile(dir, bad, "");
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            Files.createTempFile(dir.resolve("nope"), "a", "b");
        } catch (NoSuchFileException e) {
            System.out.println("no directory");
        }
        try {
            Files.createTempFile(dir, "a", "b", new FileAttribute<String>() {
                public String name() {
                    return "colour";
                }

                public String value() {
                    return "red";
                }
            });
        } catch (UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        File f = File.createTempFile("abc", null, dir.toFile());
        System.out.println(f.getName().matches("abc\\d+\\.tmp") + " " + f.toPath().getParent().equals(dir) + " " + f.exists());
        for (Path p : List.of(a, b, c, d, f.toPath(), dir)) {
            Files.delete(p);
        }
    }
}
