/** Integer and Long: text, bits, limits. */
public class Numbers {
    public static void main(String[] args) {
        int[] is = {0, 1, -1, 7, -128, 127, 255, 65535, 1 << 20, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x12345678, -1000000007};
        for (int i : is) {
            System.out.println(i + " " + Integer.toHexString(i) + " " + Integer.toOctalString(i) + " " + Integer.toBinaryString(i) + " "
                + Integer.toString(i, 36) + " " + Integer.toUnsignedString(i) + " " + Integer.toUnsignedString(i, 7) + " " + Integer.bitCount(i) + " "
                + Integer.reverse(i) + " " + Integer.reverseBytes(i) + " " + Integer.highestOneBit(i) + " " + Integer.lowestOneBit(i) + " "
                + Integer.numberOfLeadingZeros(i) + " " + Integer.numberOfTrailingZeros(i) + " " + Integer.rotateLeft(i, 5) + " "
                + Integer.rotateRight(i, 5) + " " + Integer.signum(i) + " " + Integer.parseInt(Integer.toString(i, 13), 13) + " "
                + Integer.divideUnsigned(i, 3) + " " + Integer.remainderUnsigned(i, 10) + " " + Integer.compareUnsigned(i, 5) + " "
                + Integer.parseUnsignedInt(Integer.toUnsignedString(i)) + " " + Integer.decode("" + i) + " " + Integer.hashCode(i) + " "
                + (byte) i + " " + (short) i + " " + (int) (char) i);
        }
        long[] ls = {0, 1, -1, 1L << 40, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL, -1000000000000000003L};
        for (long l : ls) {
            System.out.println(l + " " + Long.toHexString(l) + " " + Long.toOctalString(l) + " " + Long.toBinaryString(l) + " " + Long.toString(l, 36)
                + " " + Long.toUnsignedString(l) + " " + Long.toUnsignedString(l, 7) + " " + Long.bitCount(l) + " " + Long.reverse(l) + " "
                + Long.reverseBytes(l) + " " + Long.highestOneBit(l) + " " + Long.lowestOneBit(l) + " " + Long.numberOfLeadingZeros(l) + " "
                + Long.numberOfTrailingZeros(l) + " " + Long.rotateLeft(l, 5) + " " + Long.signum(l) + " " + Long.divideUnsigned(l, 10) + " "
                + Long.remainderUnsigned(l, 10) + " " + Long.divideUnsigned(5, l == 0 ? 1 : l) + " " + Long.hashCode(l) + " "
                + Long.parseUnsignedLong(Long.toUnsignedString(l)) + " " + Long.parseLong(Long.toString(l, 36), 36) + " " + Long.decode("" + l));
        }
        System.out.println(Integer.decode("0x7f") + " " + Integer.decode("-#1F") + " " + Integer.decode("017") + " " + Long.decode("-0X10") + " "
            + Integer.parseInt("+5") + " " + Integer.parseInt("١٢") + " " + Integer.parseInt("xx12yy", 2, 4, 10) + " " + Byte.parseByte("-128") + " "
            + Short.decode("0x7fff") + " " + Boolean.parseBoolean("TrUe") + " " + Boolean.logicalXor(true, false) + " " + Boolean.hashCode(true));
        Integer a = 127;
        Integer b = 127;
        Integer c = 128;
        Integer d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (Long.valueOf(5) == Long.valueOf(5)) + " "
            + (Character.valueOf('x') == Character.valueOf('x')) + " " + new Object().equals(null) + " " + Byte.toUnsignedInt((byte) -1) + " "
            + Short.toUnsignedLong((short) -1) + " " + Short.reverseBytes((short) 0x1234) + " " + Character.reverseBytes('\u1234') + " "
            + Integer.compare(3, 5) + " " + Double.compare(0.0, -0.0) + " " + Double.valueOf(Double.NaN).equals(Double.NaN) + " " + Float.hashCode(1.5f)
            + " " + Double.hashCode(-2.5) + " " + (int) Double.NaN + " " + (long) 1e30 + " " + (int) -1e30f + " " + (char) 1e9 + "".length());
    }
}
