import java.nio.channels.*;
import java.nio.file.*;

public class FileLocks {
    public static void main(String[] args) throws Exception {
        Path f = Files.createTempFile("jt", null);
        try (FileChannel c = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE);
             FileChannel d = FileChannel.open(f, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            FileLock a = c.lock(0, 10, false);
            System.out.println(a.position() + " " + a.size() + " " + a.isShared() + " " + a.isValid() + " " + (a.channel() == c) + " " + (a.acquiredBy() == c)
                + " " + a.overlaps(9, 5) + " " + a.overlaps(10, 5));
            try {
                c.lock(5, 1, true);
            } catch (OverlappingFileLockException e) {
                System.out.println(e);
            }
            try {
                d.tryLock();
            } catch (OverlappingFileLockException e) {
                System.out.println(e);
            }
            FileLock b = d.tryLock(10, 10, true);
            System.out.println(b.isShared() + " " + b.isValid());
            a.release();
            System.out.println(a.isValid());
            a.release();
            try (FileLock e = c.lock(0, 5, true)) {
                System.out.println(e.isValid());
            }
            d.close();
            System.out.println(b.isValid());
            try {
                b.release();
            } catch (ClosedChannelException e) {
                System.out.println(e);
            }
            try {
                c.lock(-1, 1, false);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
            try {
                c.lock(1, -1, false);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        Files.delete(f);
    }
}
