import java.util.*;

/** The static methods of the boxes: parsing, bits, unsigned, radixes, bounds, messages. */
public class Integers {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        int[] is = {0, 1, -1, 255, -256, 0x12345678, Integer.MAX_VALUE, Integer.MIN_VALUE};
        for (int i : is) {
            System.out.println(i + " " + Integer.toHexString(i) + " " + Integer.toOctalString(i) + " " + Integer.toBinaryString(i) + " " + Integer.toString(i, 36) + " "
                + Integer.toUnsignedString(i) + " " + Integer.bitCount(i) + " " + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.highestOneBit(i) + " "
                + Integer.lowestOneBit(i) + " " + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.rotateLeft(i, 7) + " "
                + Integer.signum(i) + " " + Integer.divideUnsigned(i, 7) + " " + Integer.remainderUnsigned(i, 7) + " " + Integer.compareUnsigned(i, 5) + " " + Integer.toUnsignedLong(i));
        }
        long[] ls = {0, -1, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL};
        for (long l : ls) {
            System.out.println(l + " " + Long.toHexString(l) + " " + Long.toOctalString(l) + " " + Long.toString(l, 2).length() + " " + Long.toUnsignedString(l) + " " + Long.toUnsignedString(l, 36)
                + " " + Long.bitCount(l) + " " + Long.reverse(l) + " " + Long.reverseBytes(l) + " " + Long.numberOfLeadingZeros(l) + " " + Long.numberOfTrailingZeros(l) + " " + Long.rotateRight(l, 9)
                + " " + Long.divideUnsigned(l, 10) + " " + Long.remainderUnsigned(l, 10) + " " + Long.compareUnsigned(l, 1) + " " + Long.hashCode(l) + " " + Long.highestOneBit(l));
        }
        System.out.println(Integer.parseInt("-7f", 16) + " " + Integer.parseInt("+12") + " " + Integer.parseUnsignedInt("4294967295") + " " + Integer.decode("-0x1F") + Integer.decode("#ff")
            + Integer.decode("010") + " " + Integer.valueOf(127) .equals(127) + " " + Long.decode("0X7fffffffffffffff") + " " + Long.parseUnsignedLong("18446744073709551615") + " "
            + Short.parseShort("-32768") + Byte.decode("-0x80") + " " + Integer.parseInt("xx12yy", 2, 4, 10) + " " + Integer.getInteger("none", 5) + Boolean.parseBoolean("TRUE") + Boolean.getBoolean("x"));
        String[] bad = {"", "-", "+", "1.0", "2147483648", "-2147483649", " 1", "1 ", "0x10", "\u0967x", "9999999999999999999", "1_000"};
        for (String s : bad) {
            t(() -> Integer.parseInt(s));
            t(() -> Long.parseLong(s));
            t(() -> Integer.decode(s));
        }
        t(() -> Integer.parseInt(null));
        t(() -> Integer.parseInt("1", 1));
        t(() -> Integer.parseInt("1", 40));
        t(() -> Integer.parseInt("zz", 10));
        t(() -> Integer.parseUnsignedInt("-1"));
        t(() -> Integer.parseUnsignedInt("4294967296"));
        t(() -> Long.parseUnsignedLong("18446744073709551616"));
        t(() -> Byte.parseByte("128"));
        t(() -> Short.decode("0x8000"));
        t(() -> Integer.parseInt("abc", 1, 5, 10));
        t(() -> Integer.divideUnsigned(1, 0));
        t(() -> Integer.parseInt("\u0661\u0662"));
        t(() -> Double.parseDouble("1e"));
        t(() -> Double.parseDouble(""));
        t(() -> Double.parseDouble(null));
        t(() -> Float.parseFloat("x"));
        System.out.println(Double.parseDouble(" 1e3d ") + " " + Double.parseDouble("0x1.8p1") + " " + Double.toHexString(0.1) + " " + Double.toHexString(Double.MIN_VALUE) + " " + Float.toHexString(1.5f)
            + " " + Double.compare(0.0, -0.0) + " " + Double.isFinite(1 / 0.0) + " " + Double.hashCode(1.5) + " " + Double.doubleToLongBits(Double.NaN) + " " + Float.intBitsToFloat(0x7f800001)
            + " " + Double.MIN_NORMAL + " " + Double.sum(1, 2) + " " + Double.max(-0.0, 0.0) + " " + Float.MIN_VALUE + " " + Float.MAX_VALUE + " " + Boolean.logicalXor(true, false) + Boolean.hashCode(true) + Boolean.compare(false, true)
            + " " + Character.MAX_RADIX + Byte.toUnsignedInt((byte) -1) + Short.toUnsignedLong((short) -1) + Short.reverseBytes((short) 0x1234) + Byte.compareUnsigned((byte) -1, (byte) 1));
    }
}
