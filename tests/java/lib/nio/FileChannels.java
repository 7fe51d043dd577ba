import java.io.*;
import java.nio.*;
import java.nio.channels.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;

public class FileChannels {
    interface Work {
        Object run() throws Exception;
    }

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e);
        }
    }

    static ByteBuffer bytes(String s) {
        return ByteBuffer.wrap(s.getBytes(StandardCharsets.UTF_8));
    }

    static String text(ByteBuffer b) {
        return StandardCharsets.UTF_8.decode((ByteBuffer) b.flip()).toString();
    }

    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("jt", null);
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            show("write", () -> c.write(bytes("hello world")));
            show("position", () -> c.position() + " " + c.size());
            ByteBuffer b = ByteBuffer.allocate(5);
            show("read at end", () -> c.read(b));
            show("seek", () -> c.position(6).position());
            show("read", () -> c.read(b) + " " + text(b));
            b.clear();
            show("read at", () -> c.read(b, 0) + " " + text(b) + " " + c.position());
            show("write at", () -> c.write(bytes("J"), 0) + " " + c.position());
            ByteBuffer d = ByteBuffer.allocateDirect(20);
            c.position(0);
            show("direct", () -> c.read(d) + " " + text(d));
            show("gather", () -> c.write(new ByteBuffer[] {bytes("!"), bytes(""), bytes("??")}) + " " + c.size());
            c.position(0);
            ByteBuffer[] two = {ByteBuffer.allocate(4), ByteBuffer.allocate(100)};
            show("scatter", () -> c.read(two) + " " + text(two[0]) + "|" + text(two[1]));
            show("scatter end", () -> c.read(new ByteBuffer[] {ByteBuffer.allocate(4)}));
            show("beyond", () -> c.write(bytes("x"), 20) + " " + c.size());
            show("truncate", () -> c.truncate(5).size() + " " + c.position());
            show("truncate more", () -> c.truncate(50).size() + " " + c.position());
            show("negative", () -> c.position(-1));
            show("negative read", () -> c.read(ByteBuffer.allocate(1), -1));
            show("negative truncate", () -> c.truncate(-1));
            show("read-only buffer", () -> c.read(ByteBuffer.allocate(1).asReadOnlyBuffer()));
            show("far", () -> c.read(ByteBuffer.allocate(1), 1000));
            c.force(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            show("transferTo", () -> c.transferTo(1, 100, Channels.newChannel(out)) + " " + out);
            show("transferFrom", () -> c.transferFrom(Channels.newChannel(new ByteArrayInputStream("abc".getBytes())), 5, 100) + " " + c.size());
            show("transferFrom beyond", () -> c.transferFrom(Channels.newChannel(new ByteArrayInputStream("abc".getBytes())), 50, 100));
        }
        System.out.println(Files.readString(f));
        try (FileChannel c = FileChannel.open(f)) {
            show("write ro", () -> c.write(bytes("x")));
            show("truncate ro", () -> c.truncate(0));
            show("map rw", () -> c.map(FileChannel.MapMode.READ_WRITE, 0, 1));
            show("lock ro", () -> c.lock());
            MappedByteBuffer m = c.map(FileChannel.MapMode.READ_ONLY, 1, 3);
            System.out.println(StandardCharsets.UTF_8.decode(m) + " " + m.isReadOnly() + " " + m.isDirect() + " " + m.capacity());
            show("put", () -> m.put(0, (byte) 1));
        }
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.WRITE)) {
            show("read wo", () -> c.read(ByteBuffer.allocate(1)));
            show("map wo", () -> c.map(FileChannel.MapMode.READ_ONLY, 0, 1));
        }
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.APPEND)) {
            show("append position", () -> c.position());
            show("append", () -> c.write(bytes("END")) + " " + c.position());
        }
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 0, 20);
            m.put(0, (byte) 'M').put(19, (byte) '.');
            m.force();
            System.out.println(c.size() + " " + m.get(1) + " " + m.order());
            MappedByteBuffer p = c.map(FileChannel.MapMode.PRIVATE, 0, 5);
            p.put(1, (byte) 'P');
            ByteBuffer b = ByteBuffer.allocate(3);
            c.read(b, 0);
            System.out.println(text(b) + " " + (char) p.get(1));
            show("empty map", () -> c.map(FileChannel.MapMode.READ_ONLY, 0, 0).capacity());
            show("negative map", () -> c.map(FileChannel.MapMode.READ_ONLY, -1, 0));
            show("huge map", () -> c.map(FileChannel.MapMode.READ_ONLY, 0, 1L << 40));
        }
        FileChannel closed = FileChannel.open(f);
        closed.close();
        closed.close();
        show("closed", () -> closed.read(ByteBuffer.allocate(1)));
        show("closed size", () -> closed.size());
        System.out.println(closed.isOpen());
        try (FileInputStream in = new FileInputStream(f.toFile())) {
            FileChannel c = in.getChannel();
            in.read();
            System.out.println(c.position() + " " + (c == in.getChannel()));
            c.position(3);
            System.out.println((char) in.read());
            c.close();
            show("stream", () -> in.read());
        }
        try (RandomAccessFile r = new RandomAccessFile(f.toFile(), "rw")) {
            r.seek(4);
            System.out.println(r.getChannel().position() + " " + r.getChannel().write(bytes("zz")) + " " + r.getFilePointer());
        }
        try (FileOutputStream o = new FileOutputStream(f.toFile(), true)) {
            o.getChannel().write(bytes("appended"));
        }
        System.out.println(Files.readString(f).endsWith("appended"));
        Path g = f.resolveSibling(f.getFileName() + "x");
        try (FileChannel c = FileChannel.open(g, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            System.out.println(Files.exists(g));
        }
        System.out.println(Files.exists(g));
        Files.delete(f);
    }
}
