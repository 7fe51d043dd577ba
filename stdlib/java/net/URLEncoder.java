package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Objects;

/** Text as form data: UTF-8 or other bytes as %XX, blanks as plus. */
public class URLEncoder {
    private URLEncoder() {
    }

    @Deprecated
    public static String encode(String s) {
        return encode(s, Charset.defaultCharset());
    }

    public static String encode(String s, String enc) throws UnsupportedEncodingException {
        Objects.requireNonNull(enc, "charsetName");
        try {
            return encode(s, Charset.forName(enc));
        } catch (IllegalArgumentException e) {
            throw new UnsupportedEncodingException(enc);
        }
    }

    public static String encode(String s, Charset charset) {
        Objects.requireNonNull(charset, "charset");
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            if (plain(c)) {
                out.append(c == ' ' ? '+' : c);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < s.length() && !plain(s.charAt(end))) {
                end++;
            }
            for (byte b : s.substring(i, end).getBytes(charset)) {
                out.append('%').append(digit(b >> 4)).append(digit(b));
            }
            i = end;
        }
        return out.toString();
    }

    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || " -_.*".indexOf(c) >= 0;
    }

    private static char digit(int b) {
        return "0123456789ABCDEF".charAt(b & 15);
    }
}
