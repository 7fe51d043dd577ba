package java.nio.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import jindo.internal.Boot;
import jindo.internal.Codecs;
import jindo.internal.Utf8Codec;

/** A named mapping between characters and bytes. */
public abstract class Charset implements Comparable<Charset> {
    private static volatile Charset defaultCharset;

    private final String name;
    private final String[] aliases;

    protected Charset(String canonicalName, String[] aliases) {
        checkName(canonicalName);
        name = canonicalName;
        this.aliases = aliases == null ? new String[0] : aliases;
    }

    private static void checkName(String s) {
        int n = s.length();
        if (n == 0) {
            throw new IllegalCharsetNameException(s);
        }
        for (int i = 0; i < n; i++) {
            char c = s.charAt(i);
            boolean good = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
                    || i > 0 && (c == '-' || c == '+' || c == ':' || c == '_' || c == '.');
            if (!good) {
                throw new IllegalCharsetNameException(s);
            }
        }
    }

    private static Charset lookup(String charsetName) {
        if (charsetName == null) {
            throw new IllegalArgumentException("Null charset name");
        }
        Charset c = Codecs.find(charsetName);
        if (c == null) {
            checkName(charsetName);
        }
        return c;
    }

    public static boolean isSupported(String charsetName) {
        return lookup(charsetName) != null;
    }

    public static Charset forName(String charsetName) {
        Charset c = lookup(charsetName);
        if (c == null) {
            throw new UnsupportedCharsetException(charsetName);
        }
        return c;
    }

    public static SortedMap<String, Charset> availableCharsets() {
        TreeMap<String, Charset> m = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Charset c : Codecs.all()) {
            m.put(c.name(), c);
        }
        return Collections.unmodifiableSortedMap(m);
    }

    /** As the property file.encoding says at the start. */
    public static Charset defaultCharset() {
        Charset c = defaultCharset;
        if (c == null) {
            String encoding = Boot.property("file.encoding");
            try {
                c = encoding == null ? null : lookup(encoding);
            } catch (IllegalCharsetNameException e) {
                c = null;
            }
            defaultCharset = c = c == null ? Utf8Codec.INSTANCE : c;
        }
        return c;
    }

    public final String name() {
        return name;
    }

    public final Set<String> aliases() {
        HashSet<String> set = new HashSet<>();
        Collections.addAll(set, aliases);
        return Collections.unmodifiableSet(set);
    }

    public String displayName() {
        return name;
    }

    public String displayName(Locale locale) {
        return name;
    }

    public final boolean isRegistered() {
        return !name.startsWith("X-") && !name.startsWith("x-");
    }

    public abstract boolean contains(Charset cs);

    public abstract CharsetDecoder newDecoder();

    public abstract CharsetEncoder newEncoder();

    public boolean canEncode() {
        return true;
    }

    public final CharBuffer decode(ByteBuffer bb) {
        try {
            return newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).decode(bb);
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    public final ByteBuffer encode(CharBuffer cb) {
        try {
            return newEncoder().onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE).encode(cb);
        } catch (CharacterCodingException e) {
            throw new Error(e);
        }
    }

    public final ByteBuffer encode(String str) {
        return encode(CharBuffer.wrap(str));
    }

    @Override
    public final int compareTo(Charset that) {
        return name.compareToIgnoreCase(that.name);
    }

    @Override
    public final int hashCode() {
        return name.hashCode();
    }

    @Override
    public final boolean equals(Object ob) {
        return ob instanceof Charset c && name.equals(c.name);
    }

    @Override
    public final String toString() {
        return name;
    }
}
