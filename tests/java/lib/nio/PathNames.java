import java.nio.file.*;
import java.util.*;

public class PathNames {
    static void show(String s) {
        Path p = Path.of(s);
        List<String> names = new ArrayList<>();
        for (Path n : p) {
            names.add(n.toString());
        }
        System.out.println("<" + s + "> <" + p + "> root=" + p.getRoot() + " name=" + p.getFileName() + " parent="
            + p.getParent() + " count=" + p.getNameCount() + " abs=" + p.isAbsolute() + " norm=<" + p.normalize()
            + "> " + names + " " + p.hashCode());
    }

    interface Thrower {
        Object get();
    }

    static void fails(Thrower t) {
        try {
            System.out.println(t.get());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"", "/", "a", "a/", "/a", "a/b", "/a/b/c", "//a//b//", ".", "..", "../..", "a/../b",
            "/..", "/../a", "a/..", "./a", "a/./b/../../..", "/a/./b/", "héllo/wörld", "a/b/..", "..a/b.."}) {
            show(s);
        }
        String[] all = {"", "/", "a", "a/b", "/a", "/a/b", "/a/b/c", "../a", "b", "a/c", "..", ".", "/b"};
        for (String x : all) {
            for (String y : all) {
                Path p = Path.of(x);
                Path q = Path.of(y);
                String rel;
                try {
                    rel = "<" + p.relativize(q) + ">";
                } catch (IllegalArgumentException e) {
                    rel = e.getMessage();
                }
                System.out.println(x + " " + y + ": resolve=" + p.resolve(q) + " sibling=" + p.resolveSibling(q) + " rel=" + rel
                    + " starts=" + p.startsWith(q) + " ends=" + p.endsWith(q) + " cmp=" + Integer.signum(p.compareTo(q))
                    + " eq=" + p.equals(q));
            }
        }
        Path p = Path.of("/a/b/c/d");
        System.out.println(p.subpath(1, 3) + " " + p.getName(0) + " " + p.subpath(0, 4));
        fails(() -> p.getName(4));
        fails(() -> p.getName(-1));
        fails(() -> p.subpath(2, 2));
        fails(() -> p.subpath(0, 5));
        fails(() -> Path.of("/").getName(0));
        fails(() -> Path.of("a\0b"));
        fails(() -> Path.of("a", "b\0"));
        fails(() -> p.relativize(Path.of("x")));
        System.out.println(Path.of("a", "b", "", "c/d") + " " + Path.of("", "x") + " " + Path.of("/", "/x/") + " " + Paths.get("q", "r"));
        System.out.println(p.toFile() + " " + p.getFileSystem().getSeparator() + " " + p.resolve("x/y") + " " + p.endsWith("c/d") + " " + p.startsWith("/a"));
        TreeSet<Path> sorted = new TreeSet<>();
        for (String s : all) {
            sorted.add(Path.of(s));
        }
        System.out.println(sorted);
    }
}
