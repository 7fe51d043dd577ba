package jindo.internal.net;

import java.net.URLStreamHandler;
import java.net.URLStreamHandlerFactory;
import java.util.concurrent.ConcurrentHashMap;

/** The handlers of URL protocols: the program's factory first, then those that are built in. */
public final class Handlers {
    private static final ConcurrentHashMap<String, URLStreamHandler> known = new ConcurrentHashMap<>();
    private static volatile URLStreamHandlerFactory factory;

    private Handlers() {
    }

    /** Null when nobody knows the protocol. */
    public static URLStreamHandler forProtocol(String protocol) {
        URLStreamHandler h = known.get(protocol);
        if (h != null) {
            return h;
        }
        URLStreamHandlerFactory f = factory;
        if (f != null && !protocol.equalsIgnoreCase("file") && !protocol.equalsIgnoreCase("jrt")) {
            h = f.createURLStreamHandler(protocol);
        }
        if (h == null) {
            h = builtIn(protocol);
        }
        if (h == null) {
            return null;
        }
        URLStreamHandler earlier = known.putIfAbsent(protocol, h);
        return earlier != null ? earlier : h;
    }

    private static URLStreamHandler builtIn(String protocol) {
        return switch (protocol) {
            case "file" -> new FileHandler();
            case "jar" -> new JarHandler();
            case "jrt" -> new ImageHandler();
            case "http" -> new HttpHandler(80);
            case "https" -> new HttpHandler(443);
            case "ftp" -> new NamingHandler(21);
            case "mailto" -> new NamingHandler(-1);
            default -> null;
        };
    }

    public static boolean isBuiltIn(URLStreamHandler h) {
        return h.getClass().getPackageName().equals("jindo.internal.net");
    }

    public static synchronized void setFactory(URLStreamHandlerFactory f) {
        if (factory != null) {
            throw new Error("factory already defined");
        }
        known.clear();
        factory = f;
    }

    /** Protocols are ASCII; the same string when it is in lower case already. */
    public static String lowerCase(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return s.toLowerCase(java.util.Locale.ROOT);
            }
        }
        return s;
    }

    /** What is wrong with an authority that URL has taken apart, or null. */
    public static String wrongAuthority(String authority, String host) {
        String wrong = host == null ? null : illegalIn(host, "host");
        return wrong != null || authority == null || authority.indexOf('[') >= 0 ? wrong
            : illegalIn(authority, "authority");
    }

    public static String illegalIn(String s, String what) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '/') {
                return "Illegal character found in " + what + ": '/'";
            }
            if (c < ' ' || c == 0x7f) {
                return "Illegal character found in " + what + ": control char (code=" + (int) c + ")";
            }
        }
        return null;
    }
}
