import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes vm/native/unicode_tables.h: the properties of all code points, asked of the Character class of a JDK 17, so as
 * Unicode 13 has them. Run: java stdlib/tools/UnicodeTables.java > vm/native/unicode_tables.h
 */
public class UnicodeTables {
    private static final int BLOCK = 128;

    private record Properties(int type, int direction, int flags, int lower, int upper, int title, int digit,
                              int numeric) {
        static Properties of(int cp) {
            return new Properties(Character.getType(cp), Character.getDirectionality(cp), flagsOf(cp),
                                  Character.toLowerCase(cp) - cp, Character.toUpperCase(cp) - cp,
                                  Character.toTitleCase(cp) - cp, Character.digit(cp, 36),
                                  Character.getNumericValue(cp));
        }

        private static int flagsOf(int cp) {
            boolean[] flags = {Character.isJavaIdentifierStart(cp), Character.isJavaIdentifierPart(cp),
                Character.isUnicodeIdentifierStart(cp), Character.isUnicodeIdentifierPart(cp),
                Character.isIdentifierIgnorable(cp), Character.isAlphabetic(cp), Character.isIdeographic(cp),
                Character.isWhitespace(cp), Character.isMirrored(cp), Character.isLowerCase(cp),
                Character.isUpperCase(cp)};
            int bits = 0;
            for (int i = 0; i < flags.length; i++) {
                bits |= flags[i] ? 1 << i : 0;
            }
            return bits;
        }
    }

    private static void table(PrintWriter out, String declaration, List<Integer> values) {
        out.println("static const " + declaration + " = {");
        StringBuilder line = new StringBuilder("   ");
        for (int v : values) {
            String text = " " + v + ",";
            if (line.length() + text.length() > 110) {
                out.println(line);
                line = new StringBuilder("   ");
            }
            line.append(text);
        }
        out.println(line);
        out.println("};");
    }

    public static void main(String[] args) {
        Map<Properties, Integer> records = new LinkedHashMap<>();
        Map<List<Integer>, Integer> blocks = new LinkedHashMap<>();
        List<Integer> index = new ArrayList<>();
        for (int base = 0; base <= Character.MAX_CODE_POINT; base += BLOCK) {
            List<Integer> block = new ArrayList<>();
            for (int cp = base; cp < base + BLOCK; cp++) {
                block.add(records.computeIfAbsent(Properties.of(cp), p -> records.size()));
            }
            index.add(blocks.computeIfAbsent(block, b -> blocks.size()));
        }
        PrintWriter out = new PrintWriter(System.out);
        out.println("/* Made by stdlib/tools/UnicodeTables.java from Unicode 13; not to be edited. */");
        out.println("/* clang-format off */");
        out.println("static const UnicodeRecord records[] = {");
        for (Properties p : records.keySet()) {
            out.printf("    {%d, %d, %d, %d, %d, %d, %d, %d},%n", p.type, p.direction, p.flags, p.digit, p.numeric,
                       p.lower, p.upper, p.title);
        }
        out.println("};");
        table(out, "uint16_t block_of[]", index);
        List<Integer> flat = new ArrayList<>();
        blocks.keySet().forEach(flat::addAll);
        table(out, "uint16_t record_of[]", flat);
        out.println("static const UnicodeSpecial upper_specials[] = {");
        for (int cp = 128; cp <= Character.MAX_CODE_POINT; cp++) {
            if (cp >= 0xd800 && cp <= 0xdfff) {
                continue;
            }
            String upper = Character.toString(cp).toUpperCase(Locale.ROOT);
            if (!upper.equals(Character.toString(Character.toUpperCase(cp)))) {
                int[] units = Arrays.copyOf(upper.chars().toArray(), 3);
                out.printf("    {%d, %d, {%d, %d, %d}},%n", cp, upper.length(), units[0], units[1], units[2]);
            }
        }
        out.println("};");
        out.flush();
    }
}
