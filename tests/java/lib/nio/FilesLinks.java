import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class FilesLinks {
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
        dir = Files.createTempDirectory("jt").toRealPath();
        Path f = Files.writeString(dir.resolve("f"), "content");
        Path d = Files.createDirectory(dir.resolve("d"));
        show("symlink", () -> Files.createSymbolicLink(dir.resolve("l"), Path.of("f")));
        show("symlink again", () -> Files.createSymbolicLink(dir.resolve("l"), Path.of("f")));
        show("read link", () -> Files.readSymbolicLink(dir.resolve("l")));
        show("read no link", () -> Files.readSymbolicLink(f));
        show("read missing link", () -> Files.readSymbolicLink(dir.resolve("zz")));
        show("through", () -> Files.readString(dir.resolve("l")));
        show("is", () -> Files.isSymbolicLink(dir.resolve("l")) + " " + Files.isRegularFile(dir.resolve("l")) + " "
            + Files.isRegularFile(dir.resolve("l"), LinkOption.NOFOLLOW_LINKS));
        show("real", () -> dir.resolve("l").toRealPath());
        show("real nofollow", () -> dir.resolve("l").toRealPath(LinkOption.NOFOLLOW_LINKS));
        show("real dots", () -> dir.resolve("d/../l").toRealPath());
        show("real missing", () -> dir.resolve("nope").toRealPath());
        Files.createSymbolicLink(dir.resolve("dangling"), Path.of("nowhere"));
        show("dangling", () -> Files.exists(dir.resolve("dangling")) + " " + Files.exists(dir.resolve("dangling"), LinkOption.NOFOLLOW_LINKS));
        show("copy link", () -> Files.copy(dir.resolve("l"), dir.resolve("c1")));
        show("copy link itself", () -> Files.copy(dir.resolve("l"), dir.resolve("c2"), LinkOption.NOFOLLOW_LINKS));
        show("kinds", () -> Files.isSymbolicLink(dir.resolve("c1")) + " " + Files.isSymbolicLink(dir.resolve("c2")));
        show("hard", () -> Files.createLink(dir.resolve("h"), f));
        show("hard again", () -> Files.createLink(dir.resolve("h"), f));
        show("same", () -> Files.isSameFile(dir.resolve("h"), f));
        show("nlink", () -> Files.getAttribute(f, "unix:nlink"));
        Files.createSymbolicLink(d.resolve("up"), dir);
        Files.writeString(d.resolve("x"), "");
        try (Stream<Path> s = Files.walk(dir)) {
            System.out.println(s.map(p -> dir.relativize(p).toString()).sorted().collect(Collectors.toList()));
        }
        try (Stream<Path> s = Files.walk(dir, FileVisitOption.FOLLOW_LINKS)) {
            System.out.println(s.count());
        } catch (Exception e) {
            System.out.println(e.toString().replace(dir.toString(), "DIR"));
        }
        Files.createSymbolicLink(dir.resolve("self"), Path.of("self"));
        show("self", () -> Files.readString(dir.resolve("self")));
        show("move link", () -> Files.move(dir.resolve("l"), dir.resolve("l2")));
        show("moved", () -> Files.readSymbolicLink(dir.resolve("l2")));
        show("delete link", () -> { Files.delete(dir.resolve("l2")); return Files.exists(f); });
        List<Path> all;
        try (Stream<Path> s = Files.walk(dir)) {
            all = s.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
        }
        for (Path p : all) {
            Files.delete(p);
        }
        System.out.println(Files.notExists(dir));
    }
}
