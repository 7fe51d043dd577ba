package jindo.internal.foreign;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Strings that end with a zero as wide as the charset's units. */
public final class Strings {
    private Strings() {
    }

    static int unit(Charset cs) {
        if (cs == StandardCharsets.UTF_16LE || cs == StandardCharsets.UTF_16BE || cs == StandardCharsets.UTF_16) {
            return 2;
        }
        if (cs.name().startsWith("UTF-32")) {
            return 4;
        }
        if (cs == StandardCharsets.UTF_8 || cs == StandardCharsets.ISO_8859_1 || cs == StandardCharsets.US_ASCII) {
            return 1;
        }
        throw new IllegalArgumentException("Unsupported charset: " + cs);
    }

    public static byte[] terminated(String s, Charset cs) {
        int unit = unit(cs);
        byte[] b = s.getBytes(cs);
        return java.util.Arrays.copyOf(b, b.length + unit);
    }
}
