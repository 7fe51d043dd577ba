import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;

/** Writes jindo/internal/NormalizerTable.java: decompositions and the order of combining marks, asked of java.text.Normalizer. */
public class NormalizerTables {
    private static final int PART = 12_000;

    public static void main(String[] args) {
        System.out.println("package jindo.internal;\n\n/** Unicode decompositions; written by stdlib/tools/NormalizerTables.java. */\n"
            + "final class NormalizerTable {\n    private NormalizerTable() {\n    }");
        StringBuilder canonical = new StringBuilder();
        StringBuilder compatible = new StringBuilder();
        StringBuilder composed = new StringBuilder();
        List<List<String>> classes = new ArrayList<>();
        for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
            if (cp >= 0xd800 && cp < 0xe000 || cp >= 0xac00 && cp < 0xd7a4 || Character.getType(cp) == Character.UNASSIGNED) {
                continue;
            }
            String s = Character.toString(cp);
            String d = Normalizer.normalize(s, Form.NFD);
            String kd = Normalizer.normalize(s, Form.NFKD);
            if (!d.equals(s)) {
                canonical.append(s).append((char) d.length()).append(d);
                if (Normalizer.normalize(d, Form.NFC).equals(s) && d.codePointCount(0, d.length()) > 1) {
                    int last = d.offsetByCodePoints(d.length(), -1);
                    composed.append(Normalizer.normalize(d.substring(0, last), Form.NFC)).append(d.substring(last)).append(s);
                }
            }
            if (!kd.equals(d)) {
                compatible.append(s).append((char) kd.length()).append(kd);
            }
            if (d.equals(s) && isCombining(s)) {
                classify(classes, s);
            }
        }
        parts("Canonical", canonical);
        parts("Compatible", compatible);
        parts("Composed", composed);
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < classes.size(); i++) {
            for (String s : classes.get(i)) {
                marks.append(s).append((char) (i + 1));
            }
        }
        parts("Marks", marks);
        System.out.println("}");
    }

    private static boolean swaps(String a, String b) {
        return Normalizer.normalize("a" + a + b, Form.NFD).equals("a" + b + a);
    }

    private static boolean isCombining(String s) {
        return !s.equals("\u0334") && swaps(s, "\u0334") || !s.equals("\u0301") && swaps("\u0301", s);
    }

    private static void classify(List<List<String>> classes, String s) {
        for (int i = 0; i < classes.size(); i++) {
            String other = classes.get(i).get(0);
            if (swaps(other, s)) {
                classes.add(i, new ArrayList<>(List.of(s)));
                return;
            }
            if (!swaps(s, other)) {
                classes.get(i).add(s);
                return;
            }
        }
        classes.add(new ArrayList<>(List.of(s)));
    }

    private static void parts(String name, StringBuilder all) {
        int part = 0;
        for (int from = 0; from < all.length(); from += PART) {
            String s = all.substring(from, Math.min(all.length(), from + PART));
            System.out.println("\n    private static final class " + name + part++ + " {\n        static String text() {\n            return \"\"");
            for (int i = 0; i < s.length(); i += 16) {
                StringBuilder line = new StringBuilder();
                for (char c : s.substring(i, Math.min(s.length(), i + 16)).toCharArray()) {
                    line.append(c > ' ' && c < 0x7f && c != '"' && c != '\\' ? "" + c : c < ' ' || c == '"' || c == '\\'
                        ? "\\" + String.format("%03o", (int) c) : String.format("\\u%04x", (int) c));
                }
                System.out.println("                + \"" + line + "\"" + (i + 16 >= s.length() ? ";" : ""));
            }
            System.out.println("        }\n    }");
        }
        System.out.print("\n    static String " + name.toLowerCase() + "() {\n        return ");
        for (int i = 0; i < part; i++) {
            System.out.print((i > 0 ? ".concat(" : "") + name + i + ".text()" + (i > 0 ? ")" : ""));
        }
        System.out.println(";\n    }");
    }
}
