package java.net;

import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Objects;

/** Form data back to text. */
public class URLDecoder {
    private URLDecoder() {
    }

    @Deprecated
    public static String decode(String s) {
        return decode(s, Charset.defaultCharset());
    }

    public static String decode(String s, String enc) throws UnsupportedEncodingException {
        if (enc.isEmpty()) {
            throw new UnsupportedEncodingException("URLDecoder: empty string enc parameter");
        }
        try {
            return decode(s, Charset.forName(enc));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new UnsupportedEncodingException(enc);
        }
    }

    public static String decode(String s, Charset charset) {
        Objects.requireNonNull(charset, "Charset");
        StringBuilder out = new StringBuilder(s.length());
        byte[] bytes = null;
        for (int i = 0; i < s.length();) {
            char c = s.charAt(i);
            if (c != '%') {
                out.append(c == '+' ? ' ' : c);
                i++;
                continue;
            }
            if (bytes == null) {
                bytes = new byte[(s.length() - i) / 3];
            }
            int n = 0;
            for (; i + 2 < s.length() && s.charAt(i) == '%'; i += 3) {
                bytes[n++] = octet(s, i + 1);
            }
            if (i < s.length() && s.charAt(i) == '%') {
                throw new IllegalArgumentException("URLDecoder: Incomplete trailing escape (%) pattern");
            }
            out.append(new String(bytes, 0, n, charset));
        }
        return out.toString();
    }

    private static byte octet(String s, int at) {
        try {
            int v = Integer.parseInt(s, at, at + 2, 16);
            if (v < 0) {
                throw new IllegalArgumentException(
                    "URLDecoder: Illegal hex characters in escape (%) pattern - negative value");
            }
            return (byte) v;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                "URLDecoder: Illegal hex characters in escape (%) pattern - " + e.getMessage());
        }
    }
}
