package java.util;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Bytes and numbers as hexadecimal text and back. */
public final class HexFormat {
    private static final HexFormat PLAIN = new HexFormat("", "", "", false);

    private final String delimiter;
    private final String prefix;
    private final String suffix;
    private final boolean upper;

    private HexFormat(String delimiter, String prefix, String suffix, boolean upper) {
        this.delimiter = Objects.requireNonNull(delimiter, "delimiter");
        this.prefix = Objects.requireNonNull(prefix, "prefix");
        this.suffix = Objects.requireNonNull(suffix, "suffix");
        this.upper = upper;
    }

    public static HexFormat of() {
        return PLAIN;
    }

    public static HexFormat ofDelimiter(String delimiter) {
        return new HexFormat(delimiter, "", "", false);
    }

    public HexFormat withDelimiter(String delimiter) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withPrefix(String prefix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withSuffix(String suffix) {
        return new HexFormat(delimiter, prefix, suffix, upper);
    }

    public HexFormat withUpperCase() {
        return new HexFormat(delimiter, prefix, suffix, true);
    }

    public HexFormat withLowerCase() {
        return new HexFormat(delimiter, prefix, suffix, false);
    }

    public String delimiter() {
        return delimiter;
    }

    public String prefix() {
        return prefix;
    }

    public String suffix() {
        return suffix;
    }

    public boolean isUpperCase() {
        return upper;
    }

    private char digit(int v) {
        v &= 15;
        return (char) (v < 10 ? '0' + v : (upper ? 'A' : 'a') + v - 10);
    }

    public String formatHex(byte[] bytes) {
        return formatHex(bytes, 0, bytes.length);
    }

    public String formatHex(byte[] bytes, int fromIndex, int toIndex) {
        StringBuilder s = new StringBuilder();
        formatHex(s, bytes, fromIndex, toIndex);
        return s.toString();
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes) {
        return formatHex(out, bytes, 0, bytes.length);
    }

    public <A extends Appendable> A formatHex(A out, byte[] bytes, int fromIndex, int toIndex) {
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(bytes, "bytes");
        Objects.checkFromToIndex(fromIndex, toIndex, bytes.length);
        try {
            for (int i = fromIndex; i < toIndex; i++) {
                if (i > fromIndex) {
                    out.append(delimiter);
                }
                out.append(prefix);
                out.append(digit(bytes[i] >> 4));
                out.append(digit(bytes[i]));
                out.append(suffix);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
        return out;
    }

    public byte[] parseHex(CharSequence string) {
        return parseHex(string, 0, string.length());
    }

    public byte[] parseHex(CharSequence string, int fromIndex, int toIndex) {
        Objects.requireNonNull(string, "string");
        Objects.checkFromToIndex(fromIndex, toIndex, string.length());
        CharSequence s = string.subSequence(fromIndex, toIndex);
        if (s.isEmpty()) {
            return new byte[0];
        }
        int unit = prefix.length() + 2 + suffix.length();
        int step = unit + delimiter.length();
        if ((s.length() - unit) % step != 0) {
            throw new IllegalArgumentException(step == 2 ? "string length not even: " + s.length()
                : "extra or missing delimiters or values consisting of prefix, two hexadecimal digits, and suffix");
        }
        byte[] bytes = new byte[(s.length() - unit) / step + 1];
        String between = suffix + delimiter + prefix;
        int at = expect(s, 0, prefix);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (fromHexDigits(s, at, at + 2));
            at = expect(s, at + 2, i < bytes.length - 1 ? between : suffix);
        }
        return bytes;
    }

    public byte[] parseHex(char[] chars, int fromIndex, int toIndex) {
        Objects.requireNonNull(chars, "chars");
        Objects.checkFromToIndex(fromIndex, toIndex, chars.length);
        return parseHex(new String(chars, fromIndex, toIndex - fromIndex));
    }

    private static int expect(CharSequence s, int at, String literal) {
        for (int i = 0; i < literal.length(); i++) {
            if (s.charAt(at + i) != literal.charAt(i)) {
                throw new IllegalArgumentException("found: \"" + s.subSequence(at, at + literal.length())
                        + "\", expected: \"" + literal + "\", index: " + at + " ch: "
                        + (int) s.charAt(at + i));
            }
        }
        return at + literal.length();
    }

    public char toLowHexDigit(int value) {
        return digit(value);
    }

    public char toHighHexDigit(int value) {
        return digit(value >> 4);
    }

    public <A extends Appendable> A toHexDigits(A out, byte value) {
        Objects.requireNonNull(out, "out");
        try {
            out.append(digit(value >> 4));
            out.append(digit(value));
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    public String toHexDigits(byte value) {
        return toHexDigits(value, 2);
    }

    public String toHexDigits(char value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(short value) {
        return toHexDigits(value, 4);
    }

    public String toHexDigits(int value) {
        return toHexDigits(value, 8);
    }

    public String toHexDigits(long value) {
        return toHexDigits(value, 16);
    }

    public String toHexDigits(long value, int digits) {
        if (digits < 0 || digits > 16) {
            throw new IllegalArgumentException("number of digits: " + digits);
        }
        char[] c = new char[digits];
        for (int i = digits - 1; i >= 0; i--, value >>>= 4) {
            c[i] = digit((int) value);
        }
        return new String(c);
    }

    public static boolean isHexDigit(int ch) {
        return valueOf(ch) >= 0;
    }

    private static int valueOf(int ch) {
        if (ch >= '0' && ch <= '9') {
            return ch - '0';
        }
        int lower = ch | 0x20;
        return lower >= 'a' && lower <= 'f' && ch < 128 ? lower - 'a' + 10 : -1;
    }

    public static int fromHexDigit(int ch) {
        int v = valueOf(ch);
        if (v < 0) {
            throw new NumberFormatException("not a hexadecimal digit: \"" + (char) ch + "\" = " + ch);
        }
        return v;
    }

    private static long digits(CharSequence s, int from, int to, int max) {
        Objects.requireNonNull(s, "string");
        Objects.checkFromToIndex(from, to, s.length());
        if (to - from > max) {
            throw new IllegalArgumentException(
                    "string length greater than " + max + ": " + (to - from));
        }
        long v = 0;
        for (int i = from; i < to; i++) {
            v = v << 4 | fromHexDigit(s.charAt(i));
        }
        return v;
    }

    public static int fromHexDigits(CharSequence string) {
        return (int) digits(string, 0, string.length(), 8);
    }

    public static int fromHexDigits(CharSequence string, int fromIndex, int toIndex) {
        return (int) digits(string, fromIndex, toIndex, 8);
    }

    public static long fromHexDigitsToLong(CharSequence string) {
        return digits(string, 0, string.length(), 16);
    }

    public static long fromHexDigitsToLong(CharSequence string, int fromIndex, int toIndex) {
        return digits(string, fromIndex, toIndex, 16);
    }

    @Override
    public boolean equals(Object o) {
        return o == this || o instanceof HexFormat f && upper == f.upper && delimiter.equals(f.delimiter)
                && prefix.equals(f.prefix) && suffix.equals(f.suffix);
    }

    @Override
    public int hashCode() {
        return 31 * Objects.hash(delimiter, prefix, suffix) + Boolean.hashCode(upper);
    }

    @Override
    public String toString() {
        return "uppercase: " + upper + ", delimiter: \"" + delimiter + "\", prefix: \"" + prefix
                + "\", suffix: \"" + suffix + "\"";
    }
}
