package jindo.internal;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.TreeMap;

/** The built-in charsets, and whole conversions between them and strings. */
public final class Codecs {
    public static final Charset UTF_8 = Utf8Codec.INSTANCE;
    public static final Charset ISO_8859_1 = new SingleByteCodec("ISO-8859-1", 256, null, "iso-ir-100", "ISO_8859-1",
            "latin1", "l1", "IBM819", "cp819", "csISOLatin1", "819", "IBM-819", "ISO8859_1", "ISO_8859-1:1987",
            "ISO_8859_1", "8859_1", "ISO8859-1");
    public static final Charset US_ASCII = new SingleByteCodec("US-ASCII", 128, null, "iso-ir-6", "ANSI_X3.4-1986",
            "ISO_646.irv:1991", "ASCII", "ISO646-US", "us", "IBM367", "cp367", "csASCII", "default", "646",
            "iso_646.irv:1983", "ANSI_X3.4-1968", "ascii7");
    public static final Charset UTF_16BE = Utf16Codec.plain("UTF-16BE", 2, false, "UTF_16BE", "ISO-10646-UCS-2",
            "X-UTF-16BE", "UnicodeBigUnmarked");
    public static final Charset UTF_16LE = Utf16Codec.plain("UTF-16LE", 2, true, "UTF_16LE", "X-UTF-16LE",
            "UnicodeLittleUnmarked");
    public static final Charset UTF_16 = new Utf16Codec("UTF-16", 2, true, false, true, "UTF_16", "utf16", "unicode",
            "UnicodeBig");

    private static volatile TreeMap<String, Charset> byName;

    private Codecs() {
    }

    /** By name or alias, without regard to case; null if there is none. */
    public static Charset find(String name) {
        if (name.equals("UTF-8")) {
            return UTF_8;
        }
        if (name.equals("ISO-8859-1")) {
            return ISO_8859_1;
        }
        if (name.equals("US-ASCII")) {
            return US_ASCII;
        }
        return table().get(name.toLowerCase(Locale.ROOT));
    }

    public static Iterable<Charset> all() {
        return table().values();
    }

    private static TreeMap<String, Charset> table() {
        TreeMap<String, Charset> t = byName;
        if (t == null) {
            t = new TreeMap<>();
            for (Charset c : new Charset[] {UTF_8, ISO_8859_1, US_ASCII, UTF_16BE, UTF_16LE, UTF_16,
                new Utf16Codec("x-UTF-16LE-BOM", 2, true, true, true, "UnicodeLittle"),
                Utf16Codec.plain("UTF-32BE", 4, false, "UTF_32BE", "X-UTF-32BE"),
                Utf16Codec.plain("UTF-32LE", 4, true, "UTF_32LE", "X-UTF-32LE"),
                new Utf16Codec("UTF-32", 4, true, false, false, "UTF_32", "UTF32", "ISO-10646-UCS-4")}) {
                enter(t, c);
            }
            for (String[] row : SingleByteTables.ROWS) {
                String[] aliases = row[2].split(" ");
                enter(t, new SingleByteCodec(row[0], 128, row[1], aliases));
            }
            byName = t;
        }
        return t;
    }

    private static void enter(TreeMap<String, Charset> t, Charset c) {
        t.put(c.name().toLowerCase(Locale.ROOT), c);
        for (String alias : c.aliases()) {
            t.putIfAbsent(alias.toLowerCase(Locale.ROOT), c);
        }
    }

    /** Decodes all of it; what is malformed becomes U+FFFD. */
    public static String decode(Charset charset, byte[] b, int off, int len) {
        if (!(charset instanceof Codec codec)) {
            return charset.decode(java.nio.ByteBuffer.wrap(b, off, len)).toString();
        }
        char[] out = new char[Math.max(16, (int) Math.min(Integer.MAX_VALUE - 16L, (long) (len * (double) codec.maxCharsPerByte()) + 1))];
        Codec.Run run = new Codec.Run();
        run.in = off;
        int end = off + len;
        while (run.in < end) {
            int stop = codec.decode(run, b, end, out, out.length);
            if (stop == Codec.OVERFLOW || run.out == out.length && run.in < end) {
                out = java.util.Arrays.copyOf(out, out.length * 2);
            } else if (stop != Codec.UNDERFLOW || run.in < end) {
                int bad = stop == Codec.UNDERFLOW ? end - run.in : stop & Codec.UNMAPPABLE - 1;
                out[run.out++] = '\ufffd';
                run.in += bad;
            }
        }
        return new String(out, 0, run.out);
    }

    /** Encodes all of it; what cannot be encoded becomes the charset's replacement. */
    public static byte[] encode(Charset charset, String s) {
        if (!(charset instanceof Codec codec)) {
            java.nio.ByteBuffer buf = charset.encode(s);
            byte[] b = new byte[buf.remaining()];
            buf.get(b);
            return b;
        }
        char[] in = s.toCharArray();
        byte[] replacement = codec.replacement();
        byte[] out = new byte[(int) Math.min(Integer.MAX_VALUE - 16L,
                (long) (in.length * (double) codec.maxBytesPerChar()) + replacement.length + 4)];
        Codec.Run run = new Codec.Run();
        while (run.in < in.length) {
            int stop = codec.encode(run, in, in.length, out, out.length);
            if (stop == Codec.OVERFLOW || out.length - run.out < replacement.length) {
                out = java.util.Arrays.copyOf(out, out.length * 2 + replacement.length);
            } else if (stop != Codec.UNDERFLOW || run.in < in.length) {
                System.arraycopy(replacement, 0, out, run.out, replacement.length);
                run.out += replacement.length;
                run.in += stop == Codec.UNDERFLOW ? in.length - run.in : stop & Codec.UNMAPPABLE - 1;
            }
        }
        return java.util.Arrays.copyOf(out, run.out);
    }
}
