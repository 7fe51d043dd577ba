import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.Reader;
import java.util.Scanner;
import java.util.concurrent.Callable;
import java.util.regex.MatchResult;

/** Scanner: tokens, numbers, lines, patterns, and what is thrown when they are not there. */
public class Scanners {
    static void t(Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    /** Gives one character at a time. */
    static class Drip extends Reader {
        final String s;
        int at;

        Drip(String s) {
            this.s = s;
        }

        public int read(char[] b, int off, int len) throws IOException {
            if (at == s.length()) {
                return -1;
            }
            b[off] = s.charAt(at++);
            return 1;
        }

        public void close() {
        }
    }

    public static void main(String[] args) throws Exception {
        tokens();
        numbers();
        patterns();
        lines();
        drip();
        big();
    }

    static void tokens() {
        Scanner s = new Scanner("abc 12 99999999999 1,234 -5 1.5e3 0x10 true yes\nline two\n\nlast");
        t(() -> s.nextInt());
        t(() -> s.next());
        t(() -> s.nextInt());
        t(() -> s.nextInt());
        t(() -> s.nextLong());
        t(() -> s.hasNextInt() + " " + s.nextInt());
        t(() -> s.nextByte());
        t(() -> s.nextDouble());
        t(() -> s.nextInt());
        t(() -> s.next());
        t(() -> s.nextBoolean());
        t(() -> s.nextBoolean());
        t(() -> s.next());
        t(() -> "[" + s.nextLine() + "]");
        t(() -> s.nextLine());
        t(() -> "[" + s.nextLine() + "]");
        t(() -> s.hasNextLine() + s.nextLine());
        t(() -> s.hasNextLine());
        t(() -> s.nextLine());
        t(() -> s.next());
        t(() -> s.nextInt());
        s.close();
        t(() -> s.next());
        t(() -> s.hasNext());
        t(() -> s.match());
        Scanner d = new Scanner("1,2,,3").useDelimiter(",");
        t(() -> d.next() + d.next() + "[" + d.next() + "]" + d.next());
        Scanner e = new Scanner("1, 2 ,3").useDelimiter("\\s*,\\s*");
        t(() -> e.nextInt() + e.nextInt() + e.nextInt());
        Scanner z = new Scanner("abc").useDelimiter("");
        t(() -> z.next() + "-" + z.next() + "-" + z.next() + z.hasNext());
        Scanner end = new Scanner("one END two ENDthree").useDelimiter(" ?END ?");
        t(() -> end.next() + "|" + end.next() + "|" + end.next() + end.hasNext());
        t(() -> new Scanner("a b c").tokens().toList());
        t(() -> new Scanner("7 8").hasNext("7"));
        t(() -> new Scanner("7 8").next("8"));
        t(() -> new Scanner("  ").next());
        t(() -> new Scanner("  ").hasNext());
        t(() -> {
            Scanner q = new Scanner("5 x");
            q.next();
            q.remove();
            return 1;
        });
    }

    static void numbers() {
        t(() -> new Scanner("").nextInt());
        t(() -> new Scanner("x").useRadix(1));
        t(() -> new Scanner("zz").useRadix(36).nextInt());
        t(() -> new Scanner("-7f FF").nextInt(16));
        t(() -> new Scanner("zzzzzzzzzz").nextInt(36));
        t(() -> new Scanner("128").nextByte(10));
        t(() -> new Scanner("40000").hasNextShort());
        t(() -> new Scanner("128").nextInt(99));
        t(() -> new Scanner("\u0663\u0664").nextInt());
        t(() -> new Scanner("123456789012345678901234567890").nextBigInteger());
        t(() -> new Scanner("1,234.50").nextBigDecimal());
        t(() -> new Scanner("1e400").nextDouble());
        t(() -> new Scanner("2.5").nextFloat());
        for (String x : "1.5 NaN Infinity -Infinity 1e5 .5 5. 0x1p3 0x1.8p3 +3 (3) 1,234.5 1,23 12,345,678 1.234 - -- +- 1e 1.2.3 0012 1,2345".split(" ")) {
            Scanner q = new Scanner(x);
            System.out.println(x + " " + q.hasNextDouble() + " " + q.hasNextInt() + " " + q.hasNextBigDecimal() + " "
                + q.hasNextBigInteger() + " " + q.hasNextLong() + " " + q.hasNextFloat() + " "
                + (q.hasNextDouble() ? q.nextDouble() : q.next()));
        }
    }

    static void patterns() {
        Scanner f = new Scanner("key=val other=2\nnext=3");
        t(() -> f.findInLine("(\\w+)=(\\w+)") + f.match().group(2) + f.match().start());
        t(() -> f.findInLine("zzz"));
        t(() -> f.findWithinHorizon("=3", 0));
        t(() -> f.findWithinHorizon("x", -1));
        Scanner k = new Scanner("foobar baz");
        t(() -> k.skip("foo").next());
        t(() -> k.skip("zzz"));
        t(() -> k.skip("\\s*").next());
        Scanner h = new Scanner("abcdef");
        t(() -> h.findWithinHorizon("d", 3) + h.findWithinHorizon("d", 4) + h.next());
        t(() -> new Scanner("a1b22c").findAll("\\d+").map(MatchResult::group).toList());
        t(() -> {
            Scanner q = new Scanner("12 ab");
            q.nextInt();
            MatchResult m = q.match();
            return m.group() + m.start() + m.end();
        });
        t(() -> {
            Scanner q = new Scanner("hello\nw");
            q.nextLine();
            MatchResult m = q.match();
            return m.group().length() + " " + m.start() + m.end() + m.groupCount();
        });
    }

    static void lines() {
        t(() -> new Scanner(new File("/nope")));
        t(() -> new Scanner(new ByteArrayInputStream("\u00e9 x".getBytes("UTF-8")), "UTF-8").next().length());
        t(() -> new Scanner(new ByteArrayInputStream(new byte[0]), "zork"));
        for (Scanner l : new Scanner[] {new Scanner("a\r\nb\rc\n\nd\u2028e"), new Scanner(new Drip("a\r\nb\rc\n\nd\u2028e\n")), new Scanner("")}) {
            while (l.hasNextLine()) {
                System.out.print("[" + l.nextLine() + "]");
            }
            System.out.println();
        }
        System.out.println(new Scanner("x").delimiter() + " " + new Scanner("x").radix() + new Scanner("x").ioException());
    }

    static void drip() {
        Scanner s = new Scanner(new Drip("  12 abc,def 3.5\nrest of it\r\n;;9;10;"));
        System.out.println(s.nextInt() + s.next("[a-z]+,[a-z]+") + s.nextDouble() + s.nextLine() + "|" + s.nextLine());
        s.useDelimiter(";");
        System.out.println(s.next() + "|" + s.nextInt() + "|" + s.nextInt() + "|" + s.hasNext());
    }

    static void big() {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < 20000; i++) {
            b.append(i).append(i % 10 == 9 ? "\n" : " ");
        }
        Scanner s = new Scanner(new ByteArrayInputStream(b.toString().getBytes()));
        long sum = 0;
        int n = 0;
        while (s.hasNextInt()) {
            sum += s.nextInt();
            n++;
        }
        System.out.println(n + " " + sum);
        s = new Scanner(b.toString());
        int lines = 0;
        while (s.hasNextLine()) {
            lines += s.nextLine().length() > 0 ? 1 : 0;
        }
        System.out.println(lines);
    }
}
