import java.util.*;

/** UUID and HexFormat: text, fields, order, messages. */
public class Uuids {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Exception e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        UUID a = UUID.fromString("f81d4fae-7dec-11d0-a765-00a0c91e6bf6");
        System.out.println(a + " " + a.version() + " " + a.variant() + " " + a.timestamp() + " " + a.clockSequence() + " " + a.node() + " " + a.hashCode()
            + " " + a.getMostSignificantBits() + " " + a.getLeastSignificantBits());
        UUID b = new UUID(1, -1);
        System.out.println(b + " " + a.compareTo(b) + " " + b.equals(new UUID(1, -1)) + " " + UUID.fromString("1-2-3-4-5") + " " + UUID.nameUUIDFromBytes(new byte[0]));
        t(() -> b.timestamp());
        for (String s : new String[] {"", "x", "1-2-3-4", "1-2-3-4-5-6", "f81d4fae-7dec-11d0-a765-00a0c91e6bf67", "g-1-1-1-1", "-1-1-1-1", "f81d4fae7dec11d0a76500a0c91e6bf6"}) {
            t(() -> UUID.fromString(s));
        }
        HexFormat h = HexFormat.ofDelimiter(":").withUpperCase().withPrefix("0x");
        System.out.println(h.formatHex(new byte[] {1, -1, 16}) + " " + h + " " + Arrays.toString(h.parseHex("0x01:0xFF")) + " " + h.equals(HexFormat.ofDelimiter(":").withUpperCase().withPrefix("0x")));
        HexFormat p = HexFormat.of();
        System.out.println(p.toHexDigits((byte) 10) + p.toHexDigits('x') + p.toHexDigits(255) + p.toHexDigits(255L, 3) + p.toLowHexDigit(27) + p.toHighHexDigit(27)
            + HexFormat.fromHexDigits("ffff") + HexFormat.isHexDigit('g') + HexFormat.fromHexDigit('F') + HexFormat.fromHexDigitsToLong("12345678ab"));
        t(() -> p.parseHex("abc"));
        t(() -> p.parseHex("zz"));
        t(() -> h.parseHex("0x01-0x02"));
        t(() -> HexFormat.fromHexDigit('g'));
        t(() -> HexFormat.fromHexDigits("123456789"));
        t(() -> p.formatHex(new byte[2], 1, 4));
        StringJoiner j = new StringJoiner(", ", "{", "}");
        j.setEmptyValue("none");
        System.out.println(j + " " + j.length());
        j.add("a").add(null);
        System.out.println(j + " " + j.merge(new StringJoiner("-").add("x").add("y")) + " " + j.length());
    }
}
