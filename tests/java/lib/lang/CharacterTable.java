/** Every property of every code point, as a checksum a plane. */
public class CharacterTable {
    private static int flags(int c) {
        boolean[] b = {Character.isLetter(c), Character.isDigit(c), Character.isLetterOrDigit(c), Character.isAlphabetic(c),
            Character.isIdeographic(c), Character.isLowerCase(c), Character.isUpperCase(c), Character.isTitleCase(c),
            Character.isDefined(c), Character.isJavaIdentifierStart(c), Character.isJavaIdentifierPart(c),
            Character.isUnicodeIdentifierStart(c), Character.isUnicodeIdentifierPart(c), Character.isIdentifierIgnorable(c),
            Character.isSpaceChar(c), Character.isWhitespace(c), Character.isISOControl(c), Character.isMirrored(c)};
        int f = 0;
        for (int i = 0; i < b.length; i++) {
            f |= b[i] ? 1 << i : 0;
        }
        return f;
    }

    public static void main(String[] args) {
        int step = 1;
        for (int plane = 0; plane <= 16; plane++) {
            int h = 0;
            for (int c = plane << 16; c < (plane + 1) << 16; c += plane < 3 || plane == 14 ? 1 : 97) {
                h = h * 31 + flags(c);
                h = h * 31 + Character.getType(c);
                h = h * 31 + Character.getDirectionality(c);
                h = h * 31 + Character.toLowerCase(c) + 3 * Character.toUpperCase(c) + 5 * Character.toTitleCase(c);
                h = h * 31 + Character.digit(c, 36) + 7 * Character.getNumericValue(c);
                h = h * 31 + Character.UnicodeScript.of(c).ordinal();
                Character.UnicodeBlock b = Character.UnicodeBlock.of(c);
                h = h * 31 + (b == null ? 0 : b.toString().hashCode());
            }
            System.out.println(plane + " " + Integer.toHexString(h));
        }
        System.out.println(Character.UnicodeBlock.forName("Latin-1 Supplement") + " " + Character.UnicodeBlock.forName("greekandcoptic")
            + " " + Character.UnicodeScript.forName("hang") + " " + Character.UnicodeScript.forName("Latin"));
        int h = 0;
        for (int c = 0; c < 0x20000; c++) {
            if (c < 0xd800 || c > 0xdfff) {
                String s = "a" + Character.toString(c) + "B";
                h = h * 31 + s.toUpperCase(java.util.Locale.ROOT).hashCode() + s.toLowerCase(java.util.Locale.ROOT).hashCode();
            }
        }
        System.out.println(Integer.toHexString(h));
    }
}
