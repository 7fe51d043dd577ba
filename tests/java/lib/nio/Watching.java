import java.nio.file.*;
import java.util.*;
import java.util.concurrent.TimeUnit;
import static java.nio.file.StandardWatchEventKinds.*;

public class Watching {
    static void events(WatchService w, int want) throws Exception {
        TreeSet<String> seen = new TreeSet<>();
        while (seen.size() < want) {
            WatchKey k = w.poll(5, TimeUnit.SECONDS);
            if (k == null) {
                break;
            }
            for (WatchEvent<?> e : k.pollEvents()) {
                seen.add(e.kind() + " " + e.context());
            }
            k.reset();
        }
        System.out.println(seen);
    }

    public static void main(String[] args) throws Exception {
        Path dir = Files.createTempDirectory("jt");
        WatchService w = dir.getFileSystem().newWatchService();
        WatchKey key = dir.register(w, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
        System.out.println(key.isValid() + " " + key.watchable().equals(dir) + " " + w.poll() + " " + key.pollEvents());
        Files.createFile(dir.resolve("a"));
        events(w, 1);
        Files.writeString(dir.resolve("a"), "x");
        events(w, 1);
        dir.register(w, ENTRY_CREATE, ENTRY_DELETE);
        key.pollEvents();
        Files.move(dir.resolve("a"), dir.resolve("b"));
        events(w, 2);
        Files.delete(dir.resolve("b"));
        events(w, 1);
        System.out.println(dir.register(w, ENTRY_CREATE) == key);
        key.cancel();
        System.out.println(key.isValid() + " " + key.reset());
        try {
            dir.register(w);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            dir.resolve("nope").register(w, ENTRY_CREATE);
        } catch (NoSuchFileException e) {
            System.out.println("missing");
        }
        Files.createFile(dir.resolve("f"));
        try {
            dir.resolve("f").register(w, ENTRY_CREATE);
        } catch (NotDirectoryException e) {
            System.out.println("no directory");
        }
        Thread t = new Thread(() -> {
            try {
                w.take();
            } catch (ClosedWatchServiceException | InterruptedException e) {
                System.out.println(e);
            }
        });
        t.start();
        Thread.sleep(50);
        w.close();
        t.join();
        try {
            w.poll();
        } catch (ClosedWatchServiceException e) {
            System.out.println(e);
        }
        Files.delete(dir.resolve("f"));
        Files.delete(dir);
    }
}
