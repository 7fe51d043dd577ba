import java.nio.file.*;

public class Globs {
    public static void main(String[] args) {
        FileSystem fs = FileSystems.getDefault();
        String[] paths = {"a", "a.java", "b/a.java", "/x/y/z", "a,b", "{a}", "a-b", "[a]", "é.txt", "ab", "abc", "a/b", "*"};
        for (String g : new String[] {"*", "**", "*.java", "**.java", "**/*.java", "/x/**", "a?", "[a-c]*", "[!a-b]*", "{a,b/a}.java",
            "\\{a\\}", "a[-]b", "[[]a]", "*.{java,txt}", "?", "a,b", "[*]", "\\*", "{a,ab,abc}", "[^a]*", "a.b+c", "(x)|y"}) {
            StringBuilder sb = new StringBuilder(g + ":");
            PathMatcher m = fs.getPathMatcher("glob:" + g);
            for (String p : paths) {
                sb.append(m.matches(Path.of(p)) ? " " + p : "");
            }
            System.out.println(sb);
        }
        System.out.println(fs.getPathMatcher("regex:[a-z]+").matches(Path.of("abc")));
        for (String bad : new String[] {"glob:[a", "glob:{a", "glob:{a,{b}}", "glob:a\\", "glob:[/]", "glob:[b-a]", "abc", "foo:x", "regex:(", ":x",
            "GLOB:*"}) {
            try {
                System.out.println(bad + " " + fs.getPathMatcher(bad).matches(Path.of("x")));
            } catch (RuntimeException e) {
                System.out.println(bad + " " + e);
            }
        }
    }
}
