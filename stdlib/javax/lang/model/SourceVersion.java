package javax.lang.model;

import java.util.Map;

/** Releases of the language, and what is a word of it or may be a name. */
public enum SourceVersion {
    RELEASE_0, RELEASE_1, RELEASE_2, RELEASE_3, RELEASE_4, RELEASE_5, RELEASE_6, RELEASE_7, RELEASE_8, RELEASE_9,
    RELEASE_10, RELEASE_11, RELEASE_12, RELEASE_13, RELEASE_14, RELEASE_15, RELEASE_16, RELEASE_17;

    private static final String WORDS = " public protected private abstract static final transient volatile synchronized"
        + " native class interface extends package throws implements boolean byte char short int long float double if"
        + " else try catch finally do while for continue switch case default break throw return this new super import"
        + " instanceof goto const null true false void ";
    /** Words that have come later, and with which release. */
    private static final Map<String, SourceVersion> LATER
        = Map.of("strictfp", RELEASE_2, "assert", RELEASE_4, "enum", RELEASE_5, "_", RELEASE_9);

    public static SourceVersion latest() {
        return RELEASE_17;
    }

    public static SourceVersion latestSupported() {
        return RELEASE_17;
    }

    public static boolean isIdentifier(CharSequence name) {
        String id = name.toString();
        if (id.isEmpty() || !Character.isJavaIdentifierStart(id.codePointAt(0))) {
            return false;
        }
        return id.codePoints().skip(1).allMatch(Character::isJavaIdentifierPart);
    }

    public static boolean isName(CharSequence name) {
        return isName(name, latest());
    }

    public static boolean isName(CharSequence name, SourceVersion version) {
        for (String part : name.toString().split("\\.", -1)) {
            if (!isIdentifier(part) || isKeyword(part, version)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isKeyword(CharSequence s) {
        return isKeyword(s, latest());
    }

    public static boolean isKeyword(CharSequence s, SourceVersion version) {
        String word = s.toString();
        SourceVersion since = LATER.get(word);
        if (since != null) {
            return version.compareTo(since) >= 0;
        }
        return !word.isEmpty() && word.indexOf(' ') < 0 && WORDS.contains(" " + word + " ");
    }
}
