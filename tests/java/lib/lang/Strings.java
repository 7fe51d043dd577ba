import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** String's methods over Latin-1 and UTF-16 text. */
public class Strings {
    public static void main(String[] args) throws Exception {
        String[] all = {"", "a", "Hello, World", "straße", "ΑΣ ΑΣΑ", "日本語テキスト", "a😀b😀", "  \u2003 x \t", "aXbXc", "ÿÀ", "İıi", "ﬁ"};
        for (String s : all) {
            System.out.println("[" + s + "] " + s.length() + " " + s.hashCode() + " " + s.toUpperCase(Locale.ROOT) + " " + s.toLowerCase(Locale.ROOT)
                + " [" + s.strip() + "][" + s.stripLeading() + "][" + s.stripTrailing() + "][" + s.trim() + "] " + s.isBlank() + s.isEmpty() + " "
                + s.codePointCount(0, s.length()) + " " + s.repeat(2) + " " + s.indexOf('X') + s.lastIndexOf("X") + s.indexOf("b") + s.indexOf(0x1f600)
                + " " + s.replace('X', 'é') + s.replace("X", "日") + s.replace("", "-") + " " + new StringBuilder(s).reverse()
                + " " + Arrays.toString(s.getBytes(StandardCharsets.UTF_8)) + Arrays.toString(s.getBytes(StandardCharsets.ISO_8859_1))
                + Arrays.toString(s.getBytes(StandardCharsets.UTF_16)) + new String(s.getBytes("UTF-8"), "UTF-8").equals(s)
                + " " + s.chars().sum() + " " + s.codePoints().max().isPresent());
            for (String t : all) {
                System.out.print(Integer.signum(s.compareTo(t)) + "" + Integer.signum(s.compareToIgnoreCase(t)) + (s.contains(t) ? "c" : "")
                    + (s.startsWith(t) ? "s" : "") + (s.endsWith(t) ? "e" : "") + (s.equalsIgnoreCase(t) ? "i" : "") + " ");
            }
            System.out.println();
        }
        System.out.println("title".toUpperCase(new Locale("tr")) + " " + "TITLE I".toLowerCase(new Locale("tr")));
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("a,b,c".split(",", 2))
            + Arrays.toString("".split(",")) + Arrays.toString("a\\.b".split("\\.")));
        System.out.println("a\nb\r\nc\rd\n".lines().toList() + " " + " x\n  y".indent(2).replace("\n", "|") + " "
            + "   a\n     b\n   ".stripIndent().replace("\n", "|") + " " + "a\\tb\\n\\101\\s|".translateEscapes().replace("\n", "|"));
        System.out.println(String.join("-", "a", null, "b") + String.join("/", List.of("x", "y")) + String.valueOf((Object) null)
            + String.valueOf(new char[] {'c', '\u3042'}) + new String(new int[] {0x1f600, 65}, 0, 2) + "abc".transform(x -> x + x)
            + ("ab" + "c" == "abc") + (new String("abc") == "abc") + (new String("abc").intern() == "abc"));
        byte[] bad = {'a', (byte) 0xc3, 'b', (byte) 0xe2, (byte) 0x82, 'c', (byte) 0xf0, (byte) 0x9f, (byte) 0x98, (byte) 0xed, (byte) 0xa0,
            (byte) 0x80, (byte) 0xff, (byte) 0xc0, (byte) 0x80, 'z', (byte) 0xe2};
        String r = new String(bad, StandardCharsets.UTF_8);
        System.out.println(r + " " + r.length() + Arrays.toString("\ud800x\udc00".getBytes(StandardCharsets.UTF_8))
            + new String(bad, StandardCharsets.US_ASCII) + Arrays.toString("é日😀".getBytes(StandardCharsets.US_ASCII)));
        StringBuilder b = new StringBuilder("0123456789");
        b.insert(3, "日本").delete(0, 2).replace(1, 3, "xyz").append(1L).append(2.5).append('c').append(true).append((Object) null)
            .append(new char[] {'q'}).append("abcdef", 1, 3).setCharAt(0, 'é');
        b.insert(0, 5).insert(0, 'x').insert(2, -7L).insert(1, 1.5f).deleteCharAt(3).setLength(20);
        b.appendCodePoint(0x1f600).append(Long.MIN_VALUE).append(Integer.MIN_VALUE);
        System.out.println(b + " " + b.length() + " " + b.indexOf("c") + b.lastIndexOf("x") + " " + b.compareTo(new StringBuilder("x")) + b.codePointAt(20));
    }
}
