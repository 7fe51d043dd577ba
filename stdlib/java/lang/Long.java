package java.lang;

import java.lang.constant.Constable;
import java.lang.constant.ConstantDesc;
import java.lang.invoke.MethodHandles;
import java.util.Objects;
import java.util.Optional;
import jindo.internal.StringOps;

public final class Long extends Number implements Comparable<Long>, Constable, ConstantDesc {
    @java.io.Serial
    private static final long serialVersionUID = 4290774380558885855L;

    public static final long MIN_VALUE = 0x8000000000000000L;
    public static final long MAX_VALUE = 0x7fffffffffffffffL;
    public static final int SIZE = 64;
    public static final int BYTES = SIZE / 8;
    public static final Class<Long> TYPE = Class.primitive('J');

    private final long value;

    @Deprecated(since = "9", forRemoval = true)
    public Long(long value) {
        this.value = value;
    }

    @Deprecated(since = "9", forRemoval = true)
    public Long(String s) throws NumberFormatException {
        this.value = parseLong(s, 10);
    }

    /** Made when the first value in its range is boxed. */
    private static final class Cache {
        static final Long[] VALUES = new Long[256];

        static {
            for (int i = 0; i < 256; i++) {
                VALUES[i] = new Long(i - 128);
            }
        }
    }

    public static Long valueOf(long l) {
        if (l >= -128 && l <= 127) {
            return Cache.VALUES[(int) l + 128];
        }
        return new Long(l);
    }

    public static Long valueOf(String s) throws NumberFormatException {
        return Long.valueOf(parseLong(s, 10));
    }

    public static Long valueOf(String s, int radix) throws NumberFormatException {
        return Long.valueOf(parseLong(s, radix));
    }

    // ---- to text

    public static String toString(long l) {
        byte[] text = new byte[StringOps.decimalLength(l)];
        StringOps.putLong(l, text, text.length);
        return new String(text, String.LATIN1);
    }

    public static String toString(long l, int radix) {
        if (radix == 10 || radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            return toString(l);
        }
        byte[] text = new byte[65];
        int at = text.length;
        long rest = l < 0 ? l : -l;
        do {
            text[--at] = digit((int) -(rest % radix));
            rest /= radix;
        } while (rest != 0);
        if (l < 0) {
            text[--at] = '-';
        }
        return String.part(text, String.LATIN1, at, text.length - at);
    }

    private static byte digit(int d) {
        return (byte) (d < 10 ? '0' + d : 'a' - 10 + d);
    }

    private static String power2(long l, int shift) {
        byte[] text = new byte[Math.max(1, (SIZE - numberOfLeadingZeros(l) + shift - 1) / shift)];
        for (int at = text.length - 1; at >= 0; at--) {
            text[at] = digit((int) l & (1 << shift) - 1);
            l >>>= shift;
        }
        return new String(text, String.LATIN1);
    }

    public static String toHexString(long l) {
        return power2(l, 4);
    }

    public static String toOctalString(long l) {
        return power2(l, 3);
    }

    public static String toBinaryString(long l) {
        return power2(l, 1);
    }

    public static String toUnsignedString(long i, int radix) {
        if (i >= 0) {
            return toString(i, radix);
        }
        if (radix < Character.MIN_RADIX || radix > Character.MAX_RADIX) {
            radix = 10;
        }
        long quotient = divideUnsigned(i, radix);
        return toString(quotient, radix) + (char) digit((int) (i - quotient * radix));
    }

    public static String toUnsignedString(long i) {
        return toUnsignedString(i, 10);
    }

    // ---- from text

    private static void checkRadix(int radix) {
        if (radix < Character.MIN_RADIX) {
            throw new NumberFormatException("radix " + radix + " less than Character.MIN_RADIX");
        }
        if (radix > Character.MAX_RADIX) {
            throw new NumberFormatException("radix " + radix + " greater than Character.MAX_RADIX");
        }
    }

    public static long parseLong(String s) throws NumberFormatException {
        return parseLong(s, 10);
    }

    public static long parseLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        checkRadix(radix);
        int n = s.length();
        int i = 0;
        boolean negative = false;
        if (n > 0 && s.charAt(0) < '0') {
            char first = s.charAt(0);
            negative = first == '-';
            if (!negative && first != '+') {
                throw NumberFormatException.forInputString(s, radix);
            }
            i = 1;
        }
        if (i == n) {
            throw NumberFormatException.forInputString(s, radix);
        }
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long least = limit / radix;
        long result = 0;
        while (i < n) {
            int digit = Character.digit(s.charAt(i++), radix);
            if (digit < 0 || result < least || result * radix < limit + digit) {
                throw NumberFormatException.forInputString(s, radix);
            }
            result = result * radix - digit;
        }
        return negative ? result : -result;
    }

    public static long parseLong(CharSequence s, int beginIndex, int endIndex, int radix) throws NumberFormatException {
        Objects.requireNonNull(s);
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > s.length()) {
            throw new IndexOutOfBoundsException();
        }
        checkRadix(radix);
        int i = beginIndex;
        if (i == endIndex) {
            throw new NumberFormatException("");
        }
        boolean negative = false;
        char first = s.charAt(i);
        if (first < '0') {
            negative = first == '-';
            if (!negative && first != '+' || ++i == endIndex) {
                throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
            }
        }
        long limit = negative ? MIN_VALUE : -MAX_VALUE;
        long least = limit / radix;
        long result = 0;
        while (i < endIndex) {
            int digit = Character.digit(s.charAt(i), radix);
            if (digit < 0 || result < least || result * radix < limit + digit) {
                throw NumberFormatException.forCharSequence(s, beginIndex, endIndex, i);
            }
            i++;
            result = result * radix - digit;
        }
        return negative ? result : -result;
    }

    public static long parseUnsignedLong(String s) throws NumberFormatException {
        return parseUnsignedLong(s, 10);
    }

    public static long parseUnsignedLong(String s, int radix) throws NumberFormatException {
        if (s == null) {
            throw new NumberFormatException("Cannot parse null string");
        }
        if (s.isEmpty()) {
            throw NumberFormatException.forInputString(s, radix);
        }
        return parseUnsigned(s, 0, s.length(), radix);
    }

    public static long parseUnsignedLong(CharSequence s, int beginIndex, int endIndex, int radix)
        throws NumberFormatException {
        Objects.requireNonNull(s);
        if (beginIndex < 0 || beginIndex > endIndex || endIndex > s.length()) {
            throw new IndexOutOfBoundsException();
        }
        if (beginIndex == endIndex) {
            throw NumberFormatException.forInputString("", radix);
        }
        return parseUnsigned(s, beginIndex, endIndex, radix);
    }

    private static long parseUnsigned(CharSequence s, int beginIndex, int endIndex, int radix) {
        if (s.charAt(beginIndex) == '-') {
            throw new NumberFormatException("Illegal leading minus sign on unsigned string "
                                            + s.subSequence(beginIndex, endIndex) + ".");
        }
        int n = endIndex - beginIndex;
        if (n <= 12 || radix == 10 && n <= 18) {
            return s instanceof String str && n == str.length() ? parseLong(str, radix)
                : parseLong(s, beginIndex, endIndex, radix);
        }
        long first = parseLong(s, beginIndex, endIndex - 1, radix);
        int second = Character.digit(s.charAt(endIndex - 1), radix);
        if (second < 0) {
            throw new NumberFormatException("Bad digit at end of " + s.subSequence(beginIndex, endIndex));
        }
        if (Math.multiplyHigh(first, radix) != 0 && first * radix >= 0
            || compareUnsigned(first, divideUnsigned(-1L - second, radix)) > 0) {
            throw new NumberFormatException("String value " + s.subSequence(beginIndex, endIndex)
                                            + " exceeds range of unsigned long.");
        }
        return first * radix + second;
    }

    public static Long decode(String nm) throws NumberFormatException {
        if (nm.isEmpty()) {
            throw new NumberFormatException("Zero length string");
        }
        char first = nm.charAt(0);
        boolean negative = first == '-';
        int index = negative || first == '+' ? 1 : 0;
        int radix = 10;
        if (nm.startsWith("0x", index) || nm.startsWith("0X", index)) {
            index += 2;
            radix = 16;
        } else if (nm.startsWith("#", index)) {
            index++;
            radix = 16;
        } else if (nm.startsWith("0", index) && nm.length() > index + 1) {
            index++;
            radix = 8;
        }
        if (nm.startsWith("-", index) || nm.startsWith("+", index)) {
            throw new NumberFormatException("Sign character in wrong position");
        }
        String digits = nm.substring(index);
        return valueOf(parseLong(negative ? "-" + digits : digits, radix));
    }

    public static Long getLong(String nm) {
        return getLong(nm, null);
    }

    public static Long getLong(String nm, long val) {
        Long result = getLong(nm, null);
        return result == null ? Long.valueOf(val) : result;
    }

    public static Long getLong(String nm, Long val) {
        String text = nm == null || nm.isEmpty() ? null : System.getProperty(nm);
        if (text != null) {
            try {
                return decode(text);
            } catch (NumberFormatException e) {
                return val;
            }
        }
        return val;
    }

    // ---- Number, Object, Comparable

    @Override
    public byte byteValue() {
        return (byte) value;
    }

    @Override
    public short shortValue() {
        return (short) value;
    }

    @Override
    public int intValue() {
        return (int) value;
    }

    @Override
    public long longValue() {
        return value;
    }

    @Override
    public float floatValue() {
        return value;
    }

    @Override
    public double doubleValue() {
        return value;
    }

    @Override
    public String toString() {
        return toString(value);
    }

    @Override
    public int hashCode() {
        return hashCode(value);
    }

    public static int hashCode(long value) {
        return (int) (value ^ value >>> 32);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Long other && value == other.value;
    }

    @Override
    public int compareTo(Long anotherLong) {
        return compare(value, anotherLong.value);
    }

    public static int compare(long x, long y) {
        return x < y ? -1 : x == y ? 0 : 1;
    }

    public static int compareUnsigned(long x, long y) {
        return compare(x + MIN_VALUE, y + MIN_VALUE);
    }

    // ---- arithmetic

    public static long divideUnsigned(long dividend, long divisor) {
        if (divisor < 0) {
            return compareUnsigned(dividend, divisor) < 0 ? 0 : 1;
        }
        if (dividend >= 0) {
            return dividend / divisor;
        }
        long q = (dividend >>> 1) / divisor << 1;
        return compareUnsigned(dividend - q * divisor, divisor) >= 0 ? q + 1 : q;
    }

    public static long remainderUnsigned(long dividend, long divisor) {
        return dividend - divideUnsigned(dividend, divisor) * divisor;
    }

    public static int bitCount(long i) {
        i -= i >>> 1 & 0x5555555555555555L;
        i = (i & 0x3333333333333333L) + (i >>> 2 & 0x3333333333333333L);
        return (int) ((i + (i >>> 4) & 0x0f0f0f0f0f0f0f0fL) * 0x0101010101010101L >>> 56);
    }

    public static int numberOfLeadingZeros(long i) {
        int high = (int) (i >>> 32);
        return high == 0 ? 32 + Integer.numberOfLeadingZeros((int) i) : Integer.numberOfLeadingZeros(high);
    }

    public static int numberOfTrailingZeros(long i) {
        int low = (int) i;
        return low == 0 ? 32 + Integer.numberOfTrailingZeros((int) (i >>> 32)) : Integer.numberOfTrailingZeros(low);
    }

    public static long reverse(long i) {
        return (long) Integer.reverse((int) i) << 32 | Integer.reverse((int) (i >>> 32)) & 0xffffffffL;
    }

    public static long reverseBytes(long i) {
        return (long) Integer.reverseBytes((int) i) << 32 | Integer.reverseBytes((int) (i >>> 32)) & 0xffffffffL;
    }

    public static long highestOneBit(long i) {
        return i & MIN_VALUE >>> numberOfLeadingZeros(i);
    }

    public static long lowestOneBit(long i) {
        return i & -i;
    }

    public static long rotateLeft(long i, int distance) {
        return i << distance | i >>> -distance;
    }

    public static long rotateRight(long i, int distance) {
        return i >>> distance | i << -distance;
    }

    public static int signum(long i) {
        return (int) (i >> 63 | -i >>> 63);
    }

    public static long sum(long a, long b) {
        return a + b;
    }

    public static long max(long a, long b) {
        return a >= b ? a : b;
    }

    public static long min(long a, long b) {
        return a <= b ? a : b;
    }

    @Override
    public Optional<Long> describeConstable() {
        return Optional.of(this);
    }

    @Override
    public Long resolveConstantDesc(MethodHandles.Lookup lookup) {
        return this;
    }
}
