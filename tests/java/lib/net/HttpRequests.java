import java.io.*;
import java.net.*;
import java.util.*;

public class HttpRequests {
    /** Answers each connection's request as its path says, and tells what it was asked. */
    static class Server extends Thread {
        final ServerSocket socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());

        Server() throws IOException {
            setDaemon(true);
            start();
        }

        String url(String path) {
            return "http://127.0.0.1:" + socket.getLocalPort() + path;
        }

        @Override
        public void run() {
            while (true) {
                try (Socket s = socket.accept()) {
                    serve(new BufferedInputStream(s.getInputStream()), s.getOutputStream());
                } catch (IOException e) {
                    return;
                }
            }
        }

        static String line(InputStream in) throws IOException {
            StringBuilder sb = new StringBuilder();
            for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
                if (c != '\r') {
                    sb.append((char) c);
                }
            }
            return sb.toString();
        }

        void serve(InputStream in, OutputStream out) throws IOException {
            String request = line(in);
            TreeMap<String, String> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            for (String l = line(in); !l.isEmpty(); l = line(in)) {
                int colon = l.indexOf(':');
                fields.put(l.substring(0, colon), l.substring(colon + 1).trim());
            }
            String body = "";
            if (fields.containsKey("Content-Length")) {
                body = new String(in.readNBytes(Integer.parseInt(fields.get("Content-Length"))));
            } else if ("chunked".equals(fields.get("Transfer-Encoding"))) {
                for (int n = Integer.parseInt(line(in), 16); n > 0; n = Integer.parseInt(line(in), 16)) {
                    body += "<" + new String(in.readNBytes(n)) + ">";
                    line(in);
                }
                line(in);
            }
            fields.remove("User-Agent");
            fields.remove("Host");
            System.out.println("  asked " + request + " " + fields + " [" + body + "]");
            String path = request.split(" ")[1];
            String answer = switch (path) {
                case "/chunked" -> "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nT: u\r\n\r\n";
                case "/close" -> "HTTP/1.0 200 OK\r\n\r\nuntil the end";
                case "/redirect" -> "HTTP/1.1 302 Found\r\nLocation: /plain?r\r\nContent-Length: 0\r\n\r\n";
                case "/redirect307" -> "HTTP/1.1 307 Temporary\r\nLocation: plain\r\nContent-Length: 0\r\n\r\n";
                case "/loop" -> "HTTP/1.1 301 Moved\r\nLocation: /loop\r\nContent-Length: 0\r\n\r\n";
                case "/missing" -> "HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nlost";
                case "/broken" -> "HTTP/1.1 500 Oh no\r\nContent-Length: 3\r\n\r\nbad";
                case "/empty" -> "HTTP/1.1 204 No Content\r\n\r\n";
                case "/fields" -> "HTTP/1.1 200 OK\r\nX-A: one\r\nx-a: two\r\nContent-Length: 2\r\nContent-Type: text/plain; charset=utf-8\r\n"
                    + "Last-Modified: Sun, 06 Nov 1994 08:49:37 GMT\r\nDate: Sunday, 06-Nov-94 08:49:37 GMT\r\nExpires: Sun Nov  6 08:49:37 1994\r\nX-N: 42\r\n\r\nok";
                case "/continue" -> "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nc";
                case "/secret" -> fields.containsKey("Authorization") ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nin"
                    : "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"the realm\"\r\nContent-Length: 0\r\n\r\n";
                case "/nothing" -> "";
                case "/bad" -> "What?\r\n\r\n";
                case "/short" -> "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort";
                default -> "HTTP/1.1 200 Fine\r\nContent-Length: 5\r\n\r\nplain";
            };
            int last = answer.lastIndexOf("HTTP/1.");
            int head = last < 0 ? -1 : answer.indexOf("\r\n", last);
            out.write((head < 0 ? answer : answer.substring(0, head) + "\r\nConnection: close" + answer.substring(head)).getBytes());
            out.flush();
        }
    }

    interface Work {
        Object run() throws Exception;
    }

    static Server server;

    static void show(String what, Work w) {
        try {
            System.out.println(what + ": " + w.run());
        } catch (Throwable e) {
            System.out.println(what + ": " + e.toString().replaceAll("127.0.0.1:\\d+", "SERVER"));
        }
    }

    static HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) new URL(server.url(path)).openConnection();
    }

    static String text(URLConnection c) throws IOException {
        try (InputStream in = c.getInputStream()) {
            return new String(in.readAllBytes());
        }
    }

    public static void main(String[] args) throws Exception {
        server = new Server();
        show("plain", () -> {
            HttpURLConnection c = open("/plain");
            return text(c) + " " + c.getResponseCode() + " " + c.getResponseMessage() + " " + c.getContentLength() + " " + c.getRequestMethod() + " " + c.usingProxy();
        });
        show("no path", () -> text(open("")));
        show("query", () -> text(open("?a=b")));
        show("stream", () -> new String(new URL(server.url("/x")).openStream().readAllBytes()));
        show("chunked", () -> text(open("/chunked")));
        show("close", () -> { HttpURLConnection c = open("/close"); return text(c) + c.getContentLength(); });
        show("redirect", () -> { HttpURLConnection c = open("/redirect"); return text(c) + " " + c.getURL().getFile(); });
        show("no redirect", () -> { HttpURLConnection c = open("/redirect"); c.setInstanceFollowRedirects(false); return c.getResponseCode() + c.getHeaderField("location"); });
        show("missing", () -> text(open("/missing")));
        show("missing code", () -> { HttpURLConnection c = open("/missing"); return c.getResponseCode() + " " + new String(c.getErrorStream().readAllBytes()); });
        show("broken", () -> text(open("/broken")));
        show("broken message", () -> { HttpURLConnection c = open("/broken"); return c.getResponseMessage() + " " + c.getErrorStream().available(); });
        show("empty", () -> { HttpURLConnection c = open("/empty"); return text(c).length() + " " + c.getResponseCode(); });
        show("continue", () -> text(open("/continue")));
        show("fields", () -> {
            HttpURLConnection c = open("/fields");
            return c.getHeaderField("X-A") + c.getHeaderField(0) + "|" + c.getHeaderFieldKey(0) + "|" + c.getHeaderFieldKey(2) + c.getHeaderField(2) + "|" + c.getHeaderField(99)
                + "|" + c.getContentType() + "|" + c.getLastModified() + "|" + c.getDate() + "|" + c.getExpiration() + "|" + c.getHeaderFieldInt("x-n", 1) + "|"
                + c.getHeaderFieldInt("x-z", 7) + "|" + c.getHeaderFields().get("Content-Length") + c.getHeaderFields().get(null) + "|" + c.getContentEncoding();
        });
        show("post", () -> {
            HttpURLConnection c = open("/post");
            c.setDoOutput(true);
            c.getOutputStream().write("a=1&b=2".getBytes());
            return text(c) + " " + c.getRequestMethod();
        });
        show("put fixed", () -> {
            HttpURLConnection c = open("/put");
            c.setRequestMethod("PUT");
            c.setDoOutput(true);
            c.setFixedLengthStreamingMode(3);
            c.setRequestProperty("Content-Type", "text/x");
            try (OutputStream o = c.getOutputStream()) {
                o.write("abc".getBytes());
            }
            return text(c);
        });
        show("put chunks", () -> {
            HttpURLConnection c = open("/put");
            c.setRequestMethod("PUT");
            c.setDoOutput(true);
            c.setChunkedStreamingMode(64);
            c.setRequestProperty("Content-Type", "text/x");
            try (OutputStream o = c.getOutputStream()) {
                o.write("chunk".getBytes());
            }
            return text(c);
        });
        show("streamed redirect", () -> {
            HttpURLConnection c = open("/redirect");
            c.setDoOutput(true);
            c.setFixedLengthStreamingMode(1);
            c.getOutputStream().write(1);
            return text(c);
        });
        show("head", () -> { HttpURLConnection c = open("/plain"); c.setRequestMethod("HEAD"); return text(c).length() + " " + c.getContentLength(); });
        show("delete", () -> { HttpURLConnection c = open("/plain"); c.setRequestMethod("DELETE"); return text(c); });
        show("fields out", () -> {
            HttpURLConnection c = open("/plain");
            c.setRequestProperty("X-One", "1");
            c.addRequestProperty("X-One", "2");
            c.setRequestProperty("Accept", "text/*");
            c.setRequestProperty("Host", "elsewhere");
            c.setIfModifiedSince(784111777000L);
            return c.getRequestProperty("x-one") + new TreeSet<>(c.getRequestProperties().keySet()) + text(c);
        });
        show("user info", () -> text(new URL(server.url("/plain").replace("//", "//me:pw@")).openConnection()));
        show("bad", () -> text(open("/bad")));
        show("short", () -> text(open("/short")));
        show("no output", () -> open("/plain").getOutputStream());
        show("no input", () -> { HttpURLConnection c = open("/plain"); c.setDoInput(false); return c.getInputStream(); });
        show("method", () -> { open("/plain").setRequestMethod("PATCH"); return null; });
        show("late property", () -> { HttpURLConnection c = open("/plain"); text(c); c.setRequestProperty("a", "b"); return null; });
        show("late method", () -> { HttpURLConnection c = open("/plain"); text(c); c.setRequestMethod("PUT"); return null; });
        show("null key", () -> { open("/plain").setRequestProperty(null, "b"); return null; });
        show("timeout", () -> { open("/plain").setReadTimeout(-1); return null; });
        show("secret", () -> open("/secret").getResponseCode());
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                System.out.println("  prompt " + getRequestingPrompt() + " " + getRequestingScheme() + " " + getRequestorType());
                return new PasswordAuthentication("user", "word".toCharArray());
            }
        });
        show("secret", () -> text(open("/secret")));
        Authenticator.setDefault(null);
        int port = server.socket.getLocalPort();
        server.socket.close();
    }
}
