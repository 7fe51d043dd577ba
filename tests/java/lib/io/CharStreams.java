import java.io.*;
import java.nio.CharBuffer;
import java.nio.charset.*;
import java.util.*;

/** Readers and writers: lines, marks, pushing back, pipes in memory, encodings, damaged bytes. */
public class CharStreams {
    interface Act {
        Object run() throws Exception;
    }

    static void t(Act a) {
        try {
            System.out.println(a.run());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) throws Exception {
        BufferedReader r = new BufferedReader(new StringReader("one\ntwo\r\nthree\rfour\n\nlast"), 3);
        for (String s; (s = r.readLine()) != null;) {
            System.out.print("[" + s + "]");
        }
        System.out.println(r.readLine() + r.read());
        System.out.println(new BufferedReader(new StringReader("a\nb\n")).lines().toList());
        BufferedReader m = new BufferedReader(new StringReader("abcdef"), 2);
        m.read();
        m.mark(3);
        System.out.println((char) m.read() + "" + (char) m.read());
        m.reset();
        System.out.println(m.readLine() + m.ready());
        t(() -> {
            m.mark(-1);
            return 0;
        });
        m.close();
        t(() -> m.readLine());
        t(() -> new BufferedReader(new StringReader(""), 0));

        LineNumberReader n = new LineNumberReader(new StringReader("a\r\nb\nc"));
        n.readLine();
        System.out.println(n.getLineNumber() + " " + (char) n.read() + n.read() + n.getLineNumber());
        n.setLineNumber(10);
        System.out.println(n.readLine() + n.getLineNumber() + n.readLine());

        PushbackReader p = new PushbackReader(new StringReader("xy"), 2);
        p.unread("ab".toCharArray());
        char[] four = new char[4];
        System.out.println(p.read(four) + new String(four) + p.read(four));
        t(() -> {
            p.unread(new char[3]);
            return 0;
        });
        StringReader s = new StringReader("hello");
        System.out.println(s.skip(2) + " " + (char) s.read() + s.skip(-2) + (char) s.read() + s.ready());
        CharBuffer cb = CharBuffer.allocate(10);
        System.out.println(s.read(cb) + " " + cb.flip());
        s.close();
        t(() -> s.read());
        CharArrayReader ca = new CharArrayReader("hello".toCharArray(), 1, 3);
        System.out.println((char) ca.read() + " " + ca.skip(1) + ca.ready() + (char) ca.read() + ca.read());
        t(() -> new CharArrayReader(new char[2], 3, 1));

        StringWriter sw = new StringWriter();
        PrintWriter pw = new PrintWriter(sw);
        pw.printf("%d %s%n", 5, "x");
        pw.print('c');
        pw.print(1.5f);
        pw.println(new char[] {'q', 'r'});
        pw.append("seq", 1, 2).append('!').append(null);
        pw.println((Object) null);
        pw.write("substring", 3, 3);
        System.out.println(sw.toString().replace("\n", "|") + pw.checkError());
        CharArrayWriter cw = new CharArrayWriter();
        cw.write("abc");
        cw.append("de").write(70);
        cw.writeTo(sw);
        System.out.println(cw + " " + cw.size() + new String(cw.toCharArray()));
        BufferedWriter bw = new BufferedWriter(sw, 4);
        bw.write("long text here");
        bw.newLine();
        bw.flush();
        System.out.println(sw.getBuffer().length());
        bw.close();
        t(() -> {
            bw.write(1);
            return 0;
        });
        encodings();
    }

    static void encodings() throws Exception {
        String text = "a\u00e9\u20ac\ud83d\ude00z\ud800";
        for (String cs : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1", "US-ASCII", "windows-1252"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            OutputStreamWriter w = new OutputStreamWriter(bytes, cs);
            for (char c : text.toCharArray()) {
                w.write(c);
            }
            System.out.print(w.getEncoding() + " ");
            w.close();
            System.out.print(HexFormat.of().formatHex(bytes.toByteArray()));
            InputStreamReader r = new InputStreamReader(new ByteArrayInputStream(bytes.toByteArray()), cs);
            StringBuilder back = new StringBuilder();
            for (int c; (c = r.read()) >= 0;) {
                back.append(c).append(' ');
            }
            System.out.println(" " + back + w.getEncoding());
        }
        byte[] bad = {65, (byte) 0xc3, 66, (byte) 0xe2, (byte) 0x82, 67, (byte) 0xff, (byte) 0xf0, (byte) 0x9f};
        System.out.println(new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bad), StandardCharsets.UTF_8)).readLine().chars().boxed().toList());
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        t(() -> new InputStreamReader(new ByteArrayInputStream(bad), strict).read(new char[10]));
        t(() -> new InputStreamReader(System.in, "zork"));
        t(() -> new InputStreamReader(null, "UTF-8"));
        t(() -> new OutputStreamWriter(System.out, (String) null));
    }
}
