import java.io.*;
import java.nio.ByteBuffer;
import java.nio.channels.*;
import java.nio.charset.*;
import java.nio.file.*;

public class ChannelStreams {
    public static void main(String[] args) throws Exception {
        ReadableByteChannel in = Channels.newChannel(new ByteArrayInputStream("hello".getBytes()));
        ByteBuffer b = ByteBuffer.allocate(3);
        System.out.println(in.read(b) + " " + in.isOpen());
        b.clear();
        System.out.println(in.read(b) + " " + in.read(ByteBuffer.allocate(1)) + " " + in.read(ByteBuffer.allocate(0)));
        in.close();
        try {
            in.read(b);
        } catch (ClosedChannelException e) {
            System.out.println(e);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WritableByteChannel out = Channels.newChannel(bytes);
        System.out.println(out.write(ByteBuffer.wrap("abc".getBytes())) + " " + bytes);
        out.close();
        try {
            out.write(ByteBuffer.allocate(1));
        } catch (ClosedChannelException e) {
            System.out.println(e);
        }
        Path f = Files.createTempFile("jt", null);
        try (Writer w = Channels.newWriter(Files.newByteChannel(f, StandardOpenOption.WRITE), "UTF-8")) {
            w.write("für\nzwei\n");
        }
        try (BufferedReader r = new BufferedReader(Channels.newReader(Files.newByteChannel(f), StandardCharsets.UTF_8))) {
            System.out.println(r.readLine() + " " + r.readLine() + " " + r.readLine());
        }
        try (InputStream i = Channels.newInputStream(Files.newByteChannel(f))) {
            System.out.println(i.available() + " " + i.skip(3) + " " + i.read() + " " + i.available() + " " + i.skip(100) + " " + i.read());
        }
        try (SeekableByteChannel c = Files.newByteChannel(f, StandardOpenOption.WRITE); OutputStream o = Channels.newOutputStream(c)) {
            o.write('F');
            o.write("ÜR".getBytes(StandardCharsets.UTF_8));
            System.out.println(c.position() + " " + c.size());
        }
        System.out.println(Files.readString(f));
        Files.delete(f);
        try {
            Channels.newChannel((InputStream) null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
    }
}
