import java.io.File;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;

/** ecj compiles a program with lambdas and generics, which is then run; and says what is wrong with another. */
public class Ecj {
    static final String GOOD = "import java.util.*; import java.util.stream.*;\n"
        + "public class Hello { enum E {A, B} interface I<T> { T get(int i); }\n"
        + "  public static String run(String who) { I<String> i = n -> who + n; StringBuilder b = new StringBuilder();\n"
        + "    for (E e : E.values()) switch (e) { case A: b.append(i.get(1)); break; default: b.append(e); }\n"
        + "    try { Object o = \"s\"; b.append((Integer) o); } catch (ClassCastException | IllegalStateException x) { b.append('!'); }\n"
        + "    return b + Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).map(String::valueOf).collect(Collectors.joining(\",\")); } }\n";
    static final String BAD = "public class Bad { int f() { return \"x\"; } void g() { undefined(); int unused; } }\n";

    static void write(File f, String s) throws Exception {
        try (FileOutputStream out = new FileOutputStream(f)) {
            out.write(s.getBytes());
        }
    }

    static boolean compile(File dir, String lib, String name) {
        StringWriter out = new StringWriter();
        boolean ok = BatchCompiler.compile(new String[] {"-proc:none", "-source", "1.8", "-target", "1.8", "-bootclasspath", lib, "-d", dir.getPath(),
            dir + "/" + name}, new PrintWriter(out), new PrintWriter(out), null);
        System.out.println(ok + " " + out.toString().replace(dir.getPath(), "DIR"));
        return ok;
    }

    public static void main(String[] args) throws Exception {
        File dir = File.createTempFile("ecj", "");
        dir.delete();
        dir.mkdir();
        write(new File(dir, "Hello.java"), GOOD);
        write(new File(dir, "Bad.java"), BAD);
        if (compile(dir, args[0], "Hello.java")) {
            try (URLClassLoader l = new URLClassLoader(new URL[] {dir.toURI().toURL()})) {
                System.out.println(l.loadClass("Hello").getMethod("run", String.class).invoke(null, "hello"));
            }
        }
        compile(dir, args[0], "Bad.java");
        for (File f : dir.listFiles()) {
            f.delete();
        }
        dir.delete();
    }
}
