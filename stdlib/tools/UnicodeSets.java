import java.io.IOException;
import java.io.PrintWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes vm/native/unicode_sets.h (which block and script each code point is in) and the classes UnicodeBlock and
 * UnicodeScript at the end of java/lang/Character.java, asking the Character class of a JDK 17.
 * Run at the root: java stdlib/tools/UnicodeSets.java
 */
public class UnicodeSets {
    private static final String MARK = "    // ---- made by stdlib/tools/UnicodeSets.java";

    /** Names that the constants do not show. */
    private static final String[] OFFICIAL = {"GREEK AND COPTIC", "COMBINING DIACRITICAL MARKS FOR SYMBOLS",
        "CYRILLIC SUPPLEMENT"};

    public static void main(String[] args) throws Exception {
        Map<Character.UnicodeBlock, Integer> blocks = new LinkedHashMap<>();
        StringBuilder java = new StringBuilder(MARK).append('\n');
        blockClass(java, blocks);
        scriptClass(java);
        Path file = Path.of("stdlib/java/lang/Character.java");
        String text = Files.readString(file);
        int at = text.indexOf(MARK);
        String head = at >= 0 ? text.substring(0, at) : text.substring(0, text.lastIndexOf('}')) + "\n";
        Files.writeString(file, head + java + "}\n");
        header(blocks);
    }

    private static void header(Map<Character.UnicodeBlock, Integer> blocks) throws IOException {
        try (PrintWriter out = new PrintWriter("vm/native/unicode_sets.h")) {
            out.println("/* Made by stdlib/tools/UnicodeSets.java from Unicode 13; not to be edited. */");
            out.println("/* clang-format off */");
            out.println("static const UnicodeRange block_ranges[] = {");
            int last = -2;
            for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
                Character.UnicodeBlock b = Character.UnicodeBlock.of(cp);
                int v = b == null ? -1 : blocks.get(b);
                if (v != last) {
                    out.println("    {" + cp + ", " + v + "},");
                    last = v;
                }
            }
            out.println("};");
            out.println("static const UnicodeRange script_ranges[] = {");
            last = -2;
            for (int cp = 0; cp <= Character.MAX_CODE_POINT; cp++) {
                int v = Character.UnicodeScript.of(cp).ordinal();
                if (v != last) {
                    out.println("    {" + cp + ", " + v + "},");
                    last = v;
                }
            }
            out.println("};");
        }
    }

    /** The spelling with spaces and hyphens that forName takes, or null. */
    private static String spelling(String constant, Character.UnicodeBlock block) {
        for (String official : OFFICIAL) {
            if (official.startsWith(constant.split("_")[0]) && Character.UnicodeBlock.forName(official) == block) {
                return official;
            }
        }
        String[] words = constant.split("_");
        int n = words.length - 1;
        for (int mask = 0; mask < 1 << n; mask++) {
            StringBuilder s = new StringBuilder(words[0]);
            for (int i = 0; i < n; i++) {
                s.append((mask >> i & 1) == 0 ? ' ' : '-').append(words[i + 1]);
            }
            try {
                if (Character.UnicodeBlock.forName(s.toString()) == block) {
                    return s.toString();
                }
            } catch (IllegalArgumentException e) {
                // not this one
            }
        }
        return null;
    }

    private static void blockClass(StringBuilder out, Map<Character.UnicodeBlock, Integer> blocks) throws Exception {
        out.append("""

                /** The blocks of Unicode. */
                public static final class UnicodeBlock extends Subset {
                    private static final java.util.Map<String, UnicodeBlock> BY_NAME = new java.util.HashMap<>(2048);
                    private static final java.util.List<UnicodeBlock> BY_INDEX = new java.util.ArrayList<>(320);

                    private UnicodeBlock(String idName, boolean deprecated) {
                        super(idName);
                        BY_NAME.put(idName, this);
                        if (!deprecated) {
                            BY_INDEX.add(this);
                        }
                    }

                    private UnicodeBlock(String idName, String name) {
                        this(idName, false);
                        BY_NAME.put(name, this);
                        BY_NAME.put(name.replace(" ", ""), this);
                    }

            """);
        for (Field f : Character.UnicodeBlock.class.getFields()) {
            if (f.getType() != Character.UnicodeBlock.class) {
                continue;
            }
            Character.UnicodeBlock b = (Character.UnicodeBlock) f.get(null);
            boolean deprecated = f.isAnnotationPresent(Deprecated.class);
            if (deprecated) {
                out.append("        @Deprecated(since = \"1.5\")\n        public static final UnicodeBlock ").append(f.getName())
                    .append(" =\n            new UnicodeBlock(\"").append(b).append("\", true);\n");
                continue;
            }
            blocks.put(b, blocks.size());
            String name = spelling(f.getName(), b);
            out.append("        public static final UnicodeBlock ").append(f.getName()).append(" =\n            new UnicodeBlock(\"")
                .append(b).append("\", ").append(name == null ? "false" : "\"" + name + "\"").append(");\n");
        }
        out.append("""

                    public static UnicodeBlock of(char c) {
                        return of((int) c);
                    }

                    public static UnicodeBlock of(int codePoint) {
                        checkCodePoint(codePoint);
                        int i = Unicode.block(codePoint);
                        return i < 0 ? null : BY_INDEX.get(i);
                    }

                    public static final UnicodeBlock forName(String blockName) {
                        UnicodeBlock block = BY_NAME.get(blockName.toUpperCase(java.util.Locale.US));
                        if (block == null) {
                            throw new IllegalArgumentException("Not a valid block name: " + blockName);
                        }
                        return block;
                    }
                }
            """);
    }

    private static void scriptClass(StringBuilder out) {
        Map<String, List<String>> codes = new TreeMap<>();
        char[] c = new char[4];
        for (int i = 0; i < 26 * 26 * 26 * 26; i++) {
            int v = i;
            for (int k = 3; k >= 0; k--) {
                c[k] = (char) ('A' + v % 26);
                v /= 26;
            }
            String code = new String(c);
            try {
                String name = Character.UnicodeScript.forName(code).name();
                if (!name.equals(code)) {
                    codes.computeIfAbsent(name, n -> new ArrayList<>()).add(code);
                }
            } catch (IllegalArgumentException e) {
                // no script
            }
        }
        out.append("""

                /** The scripts of Unicode, each with its codes of four letters. */
                public enum UnicodeScript {
            """);
        Character.UnicodeScript[] all = Character.UnicodeScript.values();
        for (int i = 0; i < all.length; i++) {
            out.append("        ").append(all[i]);
            List<String> own = codes.getOrDefault(all[i].name(), List.of());
            if (!own.isEmpty()) {
                out.append("(\"").append(String.join("\", \"", own)).append("\")");
            }
            out.append(i + 1 < all.length ? ",\n" : ";\n");
        }
        out.append("""

                    private static final UnicodeScript[] ALL = values();

                    private final String[] codes;

                    UnicodeScript(String... codes) {
                        this.codes = codes;
                    }

                    public static UnicodeScript of(int codePoint) {
                        checkCodePoint(codePoint);
                        return ALL[Unicode.script(codePoint)];
                    }

                    public static final UnicodeScript forName(String scriptName) {
                        String name = scriptName.toUpperCase(java.util.Locale.ENGLISH);
                        for (UnicodeScript s : ALL) {
                            for (String code : s.codes) {
                                if (code.equals(name)) {
                                    return s;
                                }
                            }
                        }
                        return valueOf(name);
                    }
                }
            """);
    }
}
