import java.io.*;
import java.net.*;

public class UriComposition {
    interface Maker {
        URI make() throws URISyntaxException;
    }

    static void show(Maker m) {
        try {
            URI u = m.make();
            System.out.println(u + " | " + u.getPath() + " | " + u.getQuery() + " | " + u.getUserInfo() + " | " + u.getAuthority());
        } catch (URISyntaxException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        show(() -> new URI("http", "h", "/a b", "f g"));
        show(() -> new URI("http", "u:p w@x", "h", 8080, "/p%20q", "a=b&c=d e", "f"));
        show(() -> new URI("http", "auth:1", "/p", "q", null));
        show(() -> new URI("http", "a b", "/p", null, null));
        show(() -> new URI("mailto", "x y@z", "f"));
        show(() -> new URI(null, "h", "/x", null));
        show(() -> new URI("http", null, "/x", null));
        show(() -> new URI("http", "h", "x", null));
        show(() -> new URI("http", "::1", "/x", null));
        show(() -> new URI("http", "[::1]", "/x", null));
        show(() -> new URI("http", null, null, -1, null, null, null));
        show(() -> new URI(null, null, null, -1, "a:b", null, null));
        show(() -> new URI("file", null, "/é 中\u0085", null));
        show(() -> new URI("http", null, "h", 80, "", "", ""));
        show(() -> new URI("1x", "h", "/", null));
        show(() -> new URI("http", "h:x", null, -1, "/", null, null));
        show(() -> new URI("x", "//h/p?q", null));
        show(() -> new URI("x", "//[::1]/p q", null));
        show(() -> new URI("http", null, "ho st", 1, "/", null, null));
        URI u = URI.create("http://u@h:1/a%20b?q#%C3%A9");
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        try (ObjectOutputStream o = new ObjectOutputStream(b)) {
            o.writeObject(u);
        }
        URI v = (URI) new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject();
        System.out.println(u.equals(v) + " " + v + " " + v.getFragment() + " " + v.getPort());
    }
}
