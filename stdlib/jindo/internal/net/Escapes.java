package jindo.internal.net;

import java.nio.charset.StandardCharsets;

/** Percent escapes in URL paths. */
public final class Escapes {
    private static final String PLAIN = "/-_.!~*'();:@&=+$,";

    private Escapes() {
    }

    public static String decode(String s) {
        int at = s.indexOf('%');
        if (at < 0) {
            return s;
        }
        byte[] b = s.getBytes(StandardCharsets.UTF_8);
        int n = 0;
        for (int i = 0; i < b.length; i++) {
            if (b[i] == '%') {
                int high = i + 2 < b.length ? Character.digit(b[i + 1], 16) : -1;
                int low = i + 2 < b.length ? Character.digit(b[i + 2], 16) : -1;
                if (high < 0 || low < 0) {
                    throw new IllegalArgumentException();
                }
                b[n++] = (byte) (high << 4 | low);
                i += 2;
            } else {
                b[n++] = b[i];
            }
        }
        return new String(b, 0, n, StandardCharsets.UTF_8);
    }

    /** A path with everything escaped that may not stand in a URL's path. */
    public static String encode(String path) {
        StringBuilder s = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || PLAIN.indexOf(c) >= 0) {
                s.append(c);
            } else {
                s.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                    .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return s.toString();
    }
}
