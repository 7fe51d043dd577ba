import java.io.*;
import java.util.*;

/** PrintStream and the filters: what is written and when, errors that are kept, tokens, pipes between threads. */
public class Printing {
    public static void main(String[] args) throws Exception {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        PrintStream p = new PrintStream(b, false, "UTF-8");
        p.print(true);
        p.print('\u00e9');
        p.print(5);
        p.print(6L);
        p.print(1e10f);
        p.print(1e-5);
        p.print(new char[] {'x', 'y'});
        p.print((String) null);
        p.print((Object) List.of(1));
        p.printf(Locale.ROOT, "|%5d|%-5s|%05.1f|%x|%c|%b|%e%n", 42, "ab", 3.14159, 255, 'c', true, 12345.678);
        p.append("csq").append("csq", 1, 2).append('c');
        p.println();
        p.println(new char[0]);
        p.write(66);
        p.write(new byte[] {67, 68}, 1, 1);
        p.flush();
        System.out.println(b.toString("UTF-8").replace("\n", "\\n") + " " + p.checkError());
        PrintStream failing = new PrintStream(new OutputStream() {
            @Override
            public void write(int x) throws IOException {
                throw new IOException("no");
            }
        });
        failing.println("x");
        System.out.println(failing.checkError());
        PrintStream auto = new PrintStream(new FilterOutputStream(b) {
            @Override
            public void flush() throws IOException {
                System.out.print("<flush>");
                super.flush();
            }
        }, true);
        auto.print("a\n");
        auto.println("b");
        auto.write('\n');
        System.out.println();
        try {
            new PrintStream((OutputStream) null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        try {
            p.printf("%d", "x");
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        tokens();
        pipes();
    }

    static void tokens() throws IOException {
        StreamTokenizer t = new StreamTokenizer(new StringReader("foo 12.5 -3 'quoted \\n' // comment\n bar_1 \"dq\" . - a.b 1e5 /* c */ x=y"));
        t.slashSlashComments(true);
        t.slashStarComments(true);
        t.wordChars('_', '_');
        t.eolIsSignificant(true);
        while (t.nextToken() != StreamTokenizer.TT_EOF) {
            System.out.print(t + " ");
        }
        System.out.println(t.lineno());
        StreamTokenizer u = new StreamTokenizer(new StringReader("Ab 1 c"));
        u.resetSyntax();
        u.wordChars('A', 'z');
        u.lowerCaseMode(true);
        u.whitespaceChars(' ', ' ');
        u.nextToken();
        u.pushBack();
        System.out.println(u.nextToken() + u.sval + u.nextToken() + u.nextToken() + u.sval + u.nextToken());
    }

    static void pipes() throws Exception {
        PipedInputStream in = new PipedInputStream(4);
        PipedOutputStream out = new PipedOutputStream(in);
        Thread w = new Thread(() -> {
            try (out) {
                for (int i = 0; i < 100; i++) {
                    out.write(i);
                }
            } catch (IOException e) {
                System.out.println(e);
            }
        });
        w.start();
        int sum = 0;
        for (int c; (c = in.read()) >= 0;) {
            sum += c;
        }
        w.join();
        System.out.println(sum);
        try {
            new PipedInputStream().read();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        try {
            out.connect(in);
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        PipedReader r = new PipedReader();
        PipedWriter pw = new PipedWriter(r);
        pw.write("text");
        pw.close();
        char[] c = new char[10];
        System.out.println(r.read(c) + " " + r.read(c));
    }
}
