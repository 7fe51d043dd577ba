import java.io.*;
import java.net.*;
import java.util.*;

public class UrlHandlers {
    static class Echo extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL u) {
            return new URLConnection(u) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() {
                    connect();
                    return new ByteArrayInputStream((getURL() + "|" + getRequestProperty0("X")).getBytes());
                }

                private String getRequestProperty0(String k) {
                    return k;
                }

                @Override
                public String getHeaderField(String name) {
                    return name.equalsIgnoreCase("content-type") ? "text/echo; q=1" : name.equals("content-length") ? "12" : null;
                }
            };
        }
    }

    public static void main(String[] args) throws Exception {
        try {
            new URL("echo:x");
        } catch (MalformedURLException e) {
            System.out.println(e.getMessage());
        }
        URL.setURLStreamHandlerFactory(p -> p.equals("echo") ? new Echo() : null);
        URL u = new URL("echo://host/path?q");
        System.out.println(new String(u.openStream().readAllBytes()));
        URLConnection c = u.openConnection();
        c.setRequestProperty("A", "1");
        c.addRequestProperty("a", "2");
        System.out.println(c.getRequestProperty("A") + " " + c.getRequestProperty("b") + " " + c.getContentType() + " " + c.getContentLength() + " " + c.getContentLengthLong() + " "
            + c.getDate() + " " + c.getHeaderField(0) + " " + c.getHeaderFields() + " " + c.getUseCaches() + c.getDoInput() + c.getDoOutput() + c.getAllowUserInteraction());
        c.setConnectTimeout(5);
        c.setReadTimeout(6);
        System.out.println(c.getConnectTimeout() + " " + c.getReadTimeout() + " " + c.getIfModifiedSince() + " " + c.toString().endsWith(":echo://host/path?q"));
        c.connect();
        for (Runnable r : new Runnable[] {() -> c.setDoInput(false), () -> c.setUseCaches(false), () -> c.setRequestProperty("x", "y"), () -> c.setIfModifiedSince(1)}) {
            try {
                r.run();
            } catch (IllegalStateException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            c.getOutputStream();
        } catch (UnknownServiceException e) {
            System.out.println(e.getMessage());
        }
        try {
            c.setConnectTimeout(-1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            URL.setURLStreamHandlerFactory(p -> null);
        } catch (Error e) {
            System.out.println(e.getMessage());
        }
        URLConnection.setContentHandlerFactory(type -> type.equals("text/echo") ? new ContentHandler() {
            @Override
            public Object getContent(URLConnection k) throws IOException {
                return "handled " + new String(k.getInputStream().readAllBytes());
            }
        } : null);
        System.out.println(new URL("echo:z").getContent() + " " + new URL("echo:z").getContent(new Class<?>[] {Integer.class}) + " "
            + new URL("echo:z").getContent(new Class<?>[] {Integer.class, String.class}));
        System.out.println(new URL(u, "other").toString() + " " + new URL("echo:a").equals(new URL("ECHO:a")) + " " + new URL("http://localhost:80/a").equals(new URL("http://localhost/a")));
        FileNameMap names = URLConnection.getFileNameMap();
        System.out.println(names.getContentTypeFor("x.html") + " " + names.getContentTypeFor("x.JPG") + " " + names.getContentTypeFor("x.unknown") + " " + names.getContentTypeFor("a.b/c"));
        URLConnection.setFileNameMap(n -> "mine");
        System.out.println(URLConnection.guessContentTypeFromName("x"));
    }
}
