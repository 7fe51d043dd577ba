import java.io.*;

/** Streams that nobody should use any more, but some do. */
@SuppressWarnings("deprecation")
public class OldStreams {
    public static void main(String[] args) throws IOException {
        LineNumberInputStream n = new LineNumberInputStream(new ByteArrayInputStream("a\r\nb\rc\nd".getBytes()));
        StringBuilder s = new StringBuilder();
        for (int c; (c = n.read()) >= 0;) {
            s.append(c == '\n' ? '|' : (char) c).append(n.getLineNumber());
        }
        System.out.println(s);
        n = new LineNumberInputStream(new ByteArrayInputStream("a\r\nb\n".getBytes()));
        n.setLineNumber(5);
        byte[] b = new byte[10];
        System.out.println(n.available() + " " + n.read(b, 1, 9) + " " + n.getLineNumber() + " " + n.skip(3) + " " + n.read(b));
        StringBufferInputStream t = new StringBufferInputStream("ab\u0141d");
        System.out.println(t.read() + " " + t.available() + " " + t.skip(1) + " " + t.read() + " " + t.read(b, 0, 5) + " " + t.read());
        t.reset();
        System.out.println(t.read(b, 0, 3) + " " + b[2]);
        DataInputStream d = new DataInputStream(new ByteArrayInputStream("line 1\r\nline 2\rrest".getBytes()));
        System.out.println(d.readLine() + "|" + d.readLine() + "|" + d.readLine() + "|" + d.readLine());
    }
}
