import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class FilesBasics {
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
        Path f = dir.resolve("f.txt");
        show("write", () -> Files.writeString(f, "one\ntwo\nthrée\n"));
        show("read", () -> Files.readString(f));
        show("lines", () -> Files.readAllLines(f));
        try (Stream<String> s = Files.lines(f)) {
            System.out.println(s.map(String::length).collect(Collectors.toList()));
        }
        show("size", () -> Files.size(f));
        show("append", () -> Files.writeString(f, "four", StandardOpenOption.APPEND));
        show("read", () -> Files.readAllLines(f, StandardCharsets.UTF_8));
        show("bytes", () -> Files.readAllBytes(f).length);
        show("write lines", () -> Files.write(f, List.of("a", "b", "c")));
        show("read", () -> Files.readString(f));
        show("write bytes", () -> Files.write(f, new byte[] {(byte) 0xff, 65}));
        show("malformed", () -> Files.readString(f));
        show("malformed lines", () -> Files.readAllLines(f));
        show("latin", () -> Files.readString(f, StandardCharsets.ISO_8859_1));
        show("unmappable", () -> Files.writeString(f, "中", StandardCharsets.US_ASCII));
        show("create new", () -> Files.writeString(f, "x", StandardOpenOption.CREATE_NEW));
        show("create existing", () -> Files.createFile(f));
        show("missing", () -> Files.readString(dir.resolve("nope")));
        show("missing dir", () -> Files.writeString(dir.resolve("no/pe"), "x"));
        show("missing size", () -> Files.size(dir.resolve("nope")));
        show("delete missing", () -> { Files.delete(dir.resolve("nope")); return null; });
        show("deleteIfExists", () -> Files.deleteIfExists(dir.resolve("nope")));
        Path sub = dir.resolve("sub");
        show("mkdir", () -> Files.createDirectory(sub));
        show("mkdir again", () -> Files.createDirectory(sub));
        show("mkdirs", () -> Files.createDirectories(sub.resolve("x/y/z")));
        show("mkdirs again", () -> Files.createDirectories(sub.resolve("x/y/z")));
        show("mkdirs on file", () -> Files.createDirectories(f));
        show("mkdirs under file", () -> Files.createDirectories(f.resolve("q")));
        show("delete full", () -> { Files.delete(sub); return null; });
        show("read dir", () -> Files.readString(sub));
        show("write dir", () -> Files.writeString(sub, "x"));
        show("copy", () -> Files.copy(f, dir.resolve("g.txt")));
        show("copy again", () -> Files.copy(f, dir.resolve("g.txt")));
        show("copy replace", () -> Files.copy(f, dir.resolve("g.txt"), StandardCopyOption.REPLACE_EXISTING));
        show("copy to full dir", () -> Files.copy(f, sub, StandardCopyOption.REPLACE_EXISTING));
        show("copy dir", () -> Files.copy(sub, dir.resolve("sub2")));
        show("copy missing", () -> Files.copy(dir.resolve("nope"), dir.resolve("n2")));
        show("copy in", () -> Files.copy(new ByteArrayInputStream("stream".getBytes()), dir.resolve("s.txt")));
        show("copy in again", () -> Files.copy(new ByteArrayInputStream("stream".getBytes()), dir.resolve("s.txt")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        show("copy out", () -> Files.copy(dir.resolve("s.txt"), out) + " " + out);
        show("move", () -> Files.move(dir.resolve("s.txt"), dir.resolve("t.txt")));
        show("move missing", () -> Files.move(dir.resolve("s.txt"), dir.resolve("t.txt")));
        show("move over", () -> Files.move(dir.resolve("t.txt"), f));
        show("move replace", () -> Files.move(dir.resolve("t.txt"), f, StandardCopyOption.REPLACE_EXISTING));
        show("move atomic", () -> Files.move(f, dir.resolve("u.txt"), StandardCopyOption.ATOMIC_MOVE));
        show("content", () -> Files.readString(dir.resolve("u.txt")));
        show("copy attr atomic", () -> Files.copy(dir.resolve("u.txt"), f, StandardCopyOption.ATOMIC_MOVE));
        try (Stream<Path> s = Files.list(dir)) {
            System.out.println(s.map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList()));
        }
        show("list file", () -> Files.list(dir.resolve("u.txt")));
        show("list missing", () -> Files.list(dir.resolve("nope")));
        show("exists", () -> Files.exists(sub) + " " + Files.notExists(sub) + " " + Files.exists(dir.resolve("nope")) + " "
            + Files.notExists(dir.resolve("nope")) + " " + Files.isDirectory(sub) + " " + Files.isRegularFile(sub) + " "
            + Files.isRegularFile(dir.resolve("u.txt")) + " " + Files.isReadable(dir) + " " + Files.isSymbolicLink(sub));
        show("same", () -> Files.isSameFile(sub, dir.resolve("./sub")) + " " + Files.isSameFile(sub, dir));
        show("same missing", () -> Files.isSameFile(sub, dir.resolve("nope")));
        show("hidden", () -> Files.isHidden(dir.resolve(".x")) + " " + Files.isHidden(dir.resolve("x")));
        Files.writeString(dir.resolve("m1"), "abcdef");
        Files.writeString(dir.resolve("m2"), "abcxef");
        Files.writeString(dir.resolve("m3"), "abc");
        show("mismatch", () -> Files.mismatch(dir.resolve("m1"), dir.resolve("m2")) + " "
            + Files.mismatch(dir.resolve("m1"), dir.resolve("m3")) + " " + Files.mismatch(dir.resolve("m1"), dir.resolve("m1")));
        show("type", () -> Files.probeContentType(Path.of("x.html")) + " " + Files.probeContentType(Path.of("x.png")) + " "
            + Files.probeContentType(Path.of("x.txt")));
        try (BufferedWriter w = Files.newBufferedWriter(dir.resolve("w"))) {
            w.write("buffered");
            w.newLine();
        }
        try (BufferedReader r = Files.newBufferedReader(dir.resolve("w"))) {
            System.out.println(r.readLine() + " " + r.readLine());
        }
        show("read+append", () -> Files.newByteChannel(f, StandardOpenOption.READ, StandardOpenOption.APPEND));
        show("append+truncate", () -> Files.newByteChannel(f, StandardOpenOption.APPEND, StandardOpenOption.TRUNCATE_EXISTING));
        show("in write", () -> Files.newInputStream(f, StandardOpenOption.WRITE));
        show("out read", () -> Files.newOutputStream(f, StandardOpenOption.READ));
        Path tmp = Files.createTempFile(dir, "pre", ".suf");
        System.out.println(tmp.getFileName().toString().matches("pre[0-9]+\\.suf") + " " + Files.size(tmp));
        show("bad prefix", () -> Files.createTempFile(dir, "a/b", null));
        try (Stream<Path> s = Files.walk(dir)) {
            s.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
        }
        System.out.println(Files.exists(dir));
    }
}
