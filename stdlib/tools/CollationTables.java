import java.text.CollationElementIterator;
import java.text.Collator;
import java.text.RuleBasedCollator;
import java.util.Locale;

/** Writes jindo/internal/CollationTable.java: the collation elements of characters, asked of the root collator. */
public class CollationTables {
    public static void main(String[] args) {
        RuleBasedCollator c = (RuleBasedCollator) Collator.getInstance(Locale.ROOT);
        StringBuilder all = new StringBuilder();
        for (int cp = 0; cp < 0x10000; cp++) {
            if (cp >= 0xd800 && cp < 0xe000 || cp >= 0xac00 && cp < 0xd7a4) {
                continue;
            }
            CollationElementIterator it = c.getCollationElementIterator(String.valueOf((char) cp));
            StringBuilder elements = new StringBuilder();
            boolean mapped = true;
            for (int e = it.next(); e != CollationElementIterator.NULLORDER; e = it.next()) {
                mapped &= e >>> 16 != 0x7fff;
                elements.append((char) (e >>> 16)).append((char) (e & 0xffff));
            }
            if (mapped) {
                all.append((char) cp).append((char) (elements.length() / 2)).append(elements);
            }
        }
        System.out.print("package jindo.internal;\n\n/** Collation elements; written by stdlib/tools/CollationTables.java. */\nfinal class CollationTable {\n"
            + "    private CollationTable() {\n    }\n\n    /** Character, number of elements, elements in two halves. */\n    static String text() {\n        return \"\"");
        for (int i = 0; i < all.length(); i += 16) {
            StringBuilder line = new StringBuilder();
            for (char ch : all.substring(i, Math.min(all.length(), i + 16)).toCharArray()) {
                line.append(ch > ' ' && ch < 0x7f && ch != '"' && ch != '\\' ? "" + ch : ch < ' ' || ch == '"' || ch == '\\'
                    ? "\\" + String.format("%03o", (int) ch) : String.format("\\u%04x", (int) ch));
            }
            System.out.print("\n                + \"" + line + "\"");
        }
        System.out.println(";\n    }\n}");
    }
}
