import java.nio.*;
import java.nio.channels.FileChannel;
import java.nio.file.*;

public class MappedBuffers {
    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("jt", null);
        byte[] data = new byte[20_000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 31);
        }
        Files.write(f, data);
        MappedByteBuffer kept;
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            MappedByteBuffer m = c.map(FileChannel.MapMode.READ_WRITE, 5000, 10_000);
            System.out.println(m.get(0) == data[5000] && m.get(9_999) == data[14_999]);
            m.order(ByteOrder.LITTLE_ENDIAN).putInt(4, 0x01020304).position(100).limit(200);
            MappedByteBuffer s = m.slice();
            System.out.println(s.capacity() + " " + s.get(0) + " " + (s.get(0) == data[5100]) + " " + m.duplicate().position() + " " + m.isDirect() + " " + s.order());
            System.out.println(m.slice(2, 4).remaining() + " " + m.mark().position(150).reset().position() + " " + m.clear().limit() + " " + m.rewind().position() + " " + m.flip().limit());
            m.clear();
            m.force();
            m.load();
            m.force(0, 100);
            ByteBuffer b = ByteBuffer.allocate(4);
            c.read(b, 5004);
            System.out.println(b.get(0) + " " + b.get(3));
            IntBuffer ints = c.map(FileChannel.MapMode.READ_ONLY, 0, 400).order(ByteOrder.BIG_ENDIAN).asIntBuffer();
            System.out.println(ints.capacity() + " " + ints.isReadOnly() + " " + Integer.toHexString(ints.get(1)));
            kept = c.map(FileChannel.MapMode.READ_WRITE, 19_990, 100);
            System.out.println(c.size() + " " + kept.get(99));
            try {
                m.force(9_999, 2);
            } catch (IndexOutOfBoundsException e) {
                System.out.println(e.getMessage());
            }
        }
        kept.put(99, (byte) 7); // the mapping outlives the channel
        kept.force();
        byte[] now = Files.readAllBytes(f);
        System.out.println(now.length + " " + now[20_089]);
        long sum = 0;
        for (int i = 0; i < 50; i++) {
            try (FileChannel c = FileChannel.open(f)) {
                sum += c.map(FileChannel.MapMode.READ_ONLY, 0, c.size()).get(i);
            }
        }
        System.out.println(sum);
        Files.delete(f);
    }
}
