import java.io.IOException;
import java.nio.file.*;
import java.util.*;

public class DirectoryStreams {
    public static void main(String[] args) throws IOException {
        Path dir = Files.createTempDirectory("jt");
        for (String s : List.of("a.java", "b.java", "c.class", "d.txt", ".hidden")) {
            Files.createFile(dir.resolve(s));
        }
        for (String glob : List.of("*", "*.java", "*.{java,class}", "[ab]*", "?.txt", ".*", "[!a]*")) {
            TreeSet<String> names = new TreeSet<>();
            try (DirectoryStream<Path> s = Files.newDirectoryStream(dir, glob)) {
                for (Path p : s) {
                    names.add(p.getFileName().toString());
                }
            }
            System.out.println(glob + " " + names);
        }
        try (DirectoryStream<Path> s = Files.newDirectoryStream(dir, p -> p.toString().endsWith("t"))) {
            Iterator<Path> it = s.iterator();
            System.out.println(it.next().getFileName() + " " + it.hasNext());
            try {
                it.next();
            } catch (NoSuchElementException e) {
                System.out.println("end");
            }
            try {
                it.remove();
            } catch (UnsupportedOperationException e) {
                System.out.println("no removal");
            }
            try {
                s.iterator();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
        DirectoryStream<Path> s = Files.newDirectoryStream(dir, p -> {
            throw new IOException("filter says no");
        });
        try {
            s.iterator().hasNext();
        } catch (DirectoryIteratorException e) {
            System.out.println(e.getCause());
        }
        s.close();
        DirectoryStream<Path> t = Files.newDirectoryStream(dir);
        t.close();
        try {
            t.iterator();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            Files.newDirectoryStream(dir.resolve("d.txt"));
        } catch (NotDirectoryException e) {
            System.out.println("not a directory");
        }
        for (String n : List.of("a.java", "b.java", "c.class", "d.txt", ".hidden", "")) {
            Files.delete(dir.resolve(n));
        }
    }
}
