import java.io.IOException;
import java.nio.file.*;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.*;
import java.util.stream.*;

public class TreeWalks {
    static Path dir;

    static String rel(Path p) {
        return dir.relativize(p).toString();
    }

    static void visit(int depth, Map<String, FileVisitResult> answers) throws IOException {
        List<String> seen = new ArrayList<>();
        Files.walkFileTree(dir, EnumSet.noneOf(FileVisitOption.class), depth, new FileVisitor<Path>() {
            FileVisitResult tell(String what, Path p) {
                seen.add(what + rel(p));
                return answers.getOrDefault(what + rel(p), FileVisitResult.CONTINUE);
            }

            public FileVisitResult preVisitDirectory(Path d, BasicFileAttributes a) {
                return tell(">", d);
            }

            public FileVisitResult visitFile(Path f, BasicFileAttributes a) {
                return tell(a.isDirectory() ? "d:" : "", f);
            }

            public FileVisitResult visitFileFailed(Path f, IOException e) {
                return tell("!", f);
            }

            public FileVisitResult postVisitDirectory(Path d, IOException e) {
                return tell("<", d);
            }
        });
        if (answers.isEmpty()) {
            Collections.sort(seen);
        }
        System.out.println(depth + " " + answers + " " + (answers.containsValue(FileVisitResult.SKIP_SIBLINGS) ? seen.size() > 0 : seen));
    }

    public static void main(String[] args) throws IOException {
        dir = Files.createTempDirectory("jt");
        Files.createDirectories(dir.resolve("a/b/c"));
        Files.writeString(dir.resolve("a/b/c/f"), "1");
        Files.writeString(dir.resolve("a/b/g.txt"), "22");
        visit(Integer.MAX_VALUE, Map.of());
        visit(0, Map.of());
        visit(1, Map.of());
        visit(2, Map.of());
        visit(9, Map.of(">a", FileVisitResult.SKIP_SUBTREE));
        visit(9, Map.of(">a/b", FileVisitResult.TERMINATE));
        visit(9, Map.of(">a/b", FileVisitResult.SKIP_SIBLINGS));
        visit(9, Map.of("<a/b/c", FileVisitResult.SKIP_SIBLINGS));
        try (Stream<Path> s = Files.walk(dir, 2)) {
            System.out.println(s.map(TreeWalks::rel).sorted().collect(Collectors.toList()));
        }
        try (Stream<Path> s = Files.find(dir, 9, (p, a) -> a.isRegularFile() && a.size() > 1)) {
            System.out.println(s.map(TreeWalks::rel).collect(Collectors.toList()));
        }
        try {
            Files.walk(dir.resolve("zz"));
        } catch (NoSuchFileException e) {
            System.out.println(e.getMessage().endsWith("zz"));
        }
        try {
            Files.walk(dir, -1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Files.walkFileTree(dir, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path f, BasicFileAttributes a) throws IOException {
                Files.delete(f);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path d, IOException e) throws IOException {
                Files.delete(d);
                return FileVisitResult.CONTINUE;
            }
        });
        System.out.println(Files.exists(dir));
        try {
            Files.walkFileTree(dir, new SimpleFileVisitor<>() { });
        } catch (NoSuchFileException e) {
            System.out.println("gone");
        }
    }
}
