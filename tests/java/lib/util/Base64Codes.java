import java.util.*;

/** Base64 and hexadecimal text. */
public class Base64Codes {
    public static void main(String[] args) {
        byte[] b = new byte[100];
        for (int i = 0; i < b.length; i++) {
            b[i] = (byte) (i * 37);
        }
        for (int n = 0; n < 5; n++) {
            byte[] x = Arrays.copyOf(b, n);
            String s = Base64.getEncoder().encodeToString(x);
            System.out.println(s + " " + Base64.getUrlEncoder().withoutPadding().encodeToString(x) + " " + Arrays.equals(x, Base64.getDecoder().decode(s)));
        }
        String mime = Base64.getMimeEncoder().encodeToString(b);
        System.out.println(mime + " " + Arrays.equals(b, Base64.getMimeDecoder().decode(mime)));
        for (String s : List.of("A", "AB=C", "A$==", "ABC", "AA==x", "AAAA=", "QUI=")) {
            try {
                System.out.println(Arrays.toString(Base64.getDecoder().decode(s)));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        HexFormat h = HexFormat.ofDelimiter(":").withUpperCase();
        System.out.println(h.formatHex(new byte[] {1, -1, 16}) + " " + Arrays.toString(h.parseHex("0A:ff")) + HexFormat.of().toHexDigits((short) 255)
                + HexFormat.fromHexDigits("7f") + h + HexFormat.isHexDigit('g'));
        UUID u = UUID.fromString("01234567-89ab-cdef-8123-456789abcdef");
        System.out.println(u + " " + u.hashCode() + " " + u.version() + u.variant() + u.compareTo(new UUID(0, 0)) + UUID.fromString("1-2-3-4-5"));
    }
}
