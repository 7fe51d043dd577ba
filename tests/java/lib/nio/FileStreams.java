import java.io.*;
import java.nio.charset.*;
import java.nio.file.*;
import java.util.*;

public class FileStreams {
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

    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("jt", null);
        try (OutputStream o = Files.newOutputStream(f)) {
            o.write('a');
            o.write("bcdefgh".getBytes(), 1, 3);
            o.flush();
            show("bounds", () -> { o.write(new byte[2], 1, 2); return null; });
        }
        show("text", () -> Files.readString(f));
        try (OutputStream o = Files.newOutputStream(f, StandardOpenOption.APPEND)) {
            o.write("++".getBytes());
        }
        try (OutputStream o = Files.newOutputStream(f, StandardOpenOption.WRITE)) {
            o.write("Z".getBytes());
        }
        show("text", () -> Files.readString(f));
        InputStream in = Files.newInputStream(f);
        show("in", () -> in.available() + " " + in.read() + " " + in.markSupported() + " " + in.skip(2) + " " + in.read() + " " + in.skip(-1) + " " + in.available());
        show("rest", () -> new String(in.readAllBytes()) + " " + in.read() + " " + in.read(new byte[3]) + " " + in.read(new byte[0]));
        in.close();
        in.close();
        show("closed", () -> in.read());
        show("closed available", () -> in.available());
        show("missing", () -> Files.newInputStream(f.resolveSibling("no-such-file-here")).getClass());
        show("reader", () -> { try (BufferedReader r = Files.newBufferedReader(f, StandardCharsets.US_ASCII)) { return r.readLine(); } });
        Files.write(f, new byte[] {(byte) 0xc3, (byte) 0x28});
        show("bad utf", () -> { try (BufferedReader r = Files.newBufferedReader(f)) { return r.readLine(); } });
        show("bad lines", () -> Files.lines(f).count());
        show("latin lines", () -> Files.readAllLines(f, StandardCharsets.ISO_8859_1));
        show("utf16", () -> { Files.writeString(f, "über", StandardCharsets.UTF_16LE); return Files.size(f) + Files.readString(f, StandardCharsets.UTF_16LE); });
        show("lone surrogate", () -> Files.writeString(f, "\ud800"));
        show("question", () -> Files.readString(Files.writeString(f, "a?b\u00e9\u4e2d\ud83d\ude00")).length());
        show("replacement", () -> Files.readString(Files.writeString(f, "\ufffd")).length());
        show("writer", () -> { try (BufferedWriter w = Files.newBufferedWriter(f, StandardCharsets.US_ASCII)) { w.write("é"); } return null; });
        show("lines", () -> Files.readAllLines(Files.writeString(f, "a\nb\r\nc\rd\n\ne")));
        show("write iterable", () -> Files.readString(Files.write(f, List.of("x", "y"), StandardOpenOption.APPEND)).length());
        show("empty", () -> Files.readString(Files.write(f, new byte[0])).isEmpty() + " " + Files.readAllLines(f) + " " + Files.lines(f).count());
        show("proc", () -> Files.readAllBytes(Path.of("/proc/self/stat")).length > 10);
        Files.delete(f);
    }
}
