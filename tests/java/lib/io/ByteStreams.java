import java.io.*;
import java.util.*;

/** Byte streams in memory: bounds, marks, pushing back, sequences, data types, and messages. */
public class ByteStreams {
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
        ByteArrayInputStream in = new ByteArrayInputStream(new byte[] {1, 2, 3, 4, 5, -1, 7}, 1, 5);
        System.out.println(in.read() + " " + in.available() + " " + in.markSupported() + " " + in.skip(2) + " " + in.read() + " " + in.read() + " " + in.read());
        in.reset();
        System.out.println(Arrays.toString(in.readNBytes(3)) + Arrays.toString(in.readAllBytes()) + in.read(new byte[0]) + in.read(new byte[2]));
        t(() -> in.read(new byte[3], 2, 2));
        t(() -> in.readNBytes(-1));
        ByteArrayOutputStream out = new ByteArrayOutputStream(2);
        out.write(65);
        out.write(new byte[] {66, 67, 68}, 1, 2);
        out.writeBytes("xyz".getBytes());
        System.out.println(out + " " + out.size() + " " + out.toString("UTF-16BE").length() + " " + out.toByteArray().length);
        t(() -> new ByteArrayOutputStream(-1));
        t(() -> {
            out.write(new byte[2], 1, 2);
            return 0;
        });
        t(() -> out.toString("nope"));
        out.reset();
        System.out.println("[" + out + "]");

        PushbackInputStream push = new PushbackInputStream(new ByteArrayInputStream(new byte[] {1, 2, 3}), 2);
        int a = push.read();
        push.unread(a);
        push.unread(new byte[] {9});
        System.out.println(push.read() + " " + push.read() + " " + push.available() + " " + push.read());
        t(() -> {
            push.unread(new byte[3]);
            return 0;
        });
        t(() -> new PushbackInputStream(in, 0));
        SequenceInputStream seq = new SequenceInputStream(Collections.enumeration(List.of(new ByteArrayInputStream(new byte[] {1}),
            new ByteArrayInputStream(new byte[0]), new ByteArrayInputStream(new byte[] {2, 3}))));
        System.out.println(seq.available() + Arrays.toString(seq.readAllBytes()) + seq.read());
        BufferedInputStream buffered = new BufferedInputStream(new ByteArrayInputStream("0123456789".getBytes()), 4);
        buffered.mark(6);
        System.out.println(buffered.read() + " " + buffered.skip(3) + " " + (char) buffered.read());
        buffered.reset();
        System.out.println(new String(buffered.readNBytes(10)));
        t(() -> new BufferedInputStream(in, 0));
        BufferedInputStream b2 = new BufferedInputStream(new ByteArrayInputStream(new byte[100]), 4);
        b2.mark(2);
        b2.readNBytes(50);
        t(() -> {
            b2.reset();
            return 0;
        });
        b2.close();
        t(() -> b2.read());
        data();
        System.out.println(InputStream.nullInputStream().read() + " " + InputStream.nullInputStream().transferTo(OutputStream.nullOutputStream()));
        InputStream closed = InputStream.nullInputStream();
        closed.close();
        t(() -> closed.read());
    }

    static void data() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBoolean(true);
        out.writeByte(300);
        out.writeShort(-2);
        out.writeChar('\u20ac');
        out.writeInt(0x01020304);
        out.writeLong(Long.MIN_VALUE);
        out.writeFloat(1.5f);
        out.writeDouble(Math.PI);
        out.writeUTF("a\0\u00e9\u20ac\ud83d\ude00");
        out.writeBytes("hi\u0141");
        out.writeChars("z");
        System.out.println(out.size() + " " + HexFormat.of().formatHex(bytes.toByteArray()));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        System.out.println(in.readBoolean() + " " + in.readByte() + " " + in.readUnsignedShort() + " " + (int) in.readChar() + " " + in.readInt()
            + " " + in.readLong() + " " + in.readFloat() + " " + in.readDouble() + " " + in.readUTF().equals("a\0\u00e9\u20ac\ud83d\ude00") + " " + in.readUnsignedByte());
        byte[] rest = new byte[2];
        in.readFully(rest);
        System.out.println(Arrays.toString(rest) + in.skipBytes(10));
        t(() -> in.readInt());
        t(() -> new DataInputStream(new ByteArrayInputStream(new byte[] {0, 2, (byte) 0xc3, 0x28})).readUTF());
        t(() -> new DataInputStream(new ByteArrayInputStream(new byte[] {0, 1, (byte) 0xff})).readUTF());
        t(() -> new DataInputStream(new ByteArrayInputStream(new byte[] {0, 5, 65})).readUTF());
        t(() -> {
            out.writeUTF("x".repeat(70000));
            return 0;
        });
        t(() -> {
            in.readFully(new byte[2], 1, 5);
            return 0;
        });
    }
}
