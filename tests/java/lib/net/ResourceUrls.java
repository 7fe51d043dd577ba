import java.io.*;
import java.net.*;
import java.nio.file.*;
import java.util.*;

public class ResourceUrls {
    public static void main(String[] args) throws Exception {
        URL own = ResourceUrls.class.getResource("ResourceUrls.class");
        System.out.println(own.getProtocol() + " " + own.getPath().endsWith("/ResourceUrls.class"));
        try (InputStream in = own.openStream()) {
            System.out.println(Integer.toHexString(new DataInputStream(in).readInt()));
        }
        System.out.println(Files.exists(Path.of(own.toURI())));
        URL lib = Object.class.getResource("Object.class");
        System.out.println(lib);
        try (InputStream in = lib.openStream()) {
            System.out.println(Integer.toHexString(new DataInputStream(in).readInt()));
        }
        System.out.println(ResourceUrls.class.getResource("nope") + " " + ResourceUrls.class.getResource("/ResourceUrls.class").equals(own) + " "
            + ClassLoader.getSystemResource("ResourceUrls.class").equals(own));
        System.out.println(Collections.list(ResourceUrls.class.getClassLoader().getResources("ResourceUrls.class")).size());
        System.out.println(ResourceUrls.class.getResourceAsStream("nope"));
        try {
            new URL("jrt:/java.base/no/such/File.class").openStream();
        } catch (IOException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(own.sameFile(new URL(own + "#x")) + " " + (own.openConnection().getContentLength() > 100));
    }
}
