package jindo.internal;

import java.util.HashMap;

/** Decomposes and composes text as Unicode says. */
public final class Normalizing {
    private static final int HANGUL = 0xac00;
    private static final int LEADS = 0x1100;
    private static final int VOWELS = 0x1161;
    private static final int TAILS = 0x11a7;
    private static final int VOWEL_COUNT = 21;
    private static final int TAIL_COUNT = 28;
    private static final int SYLLABLES = 19 * VOWEL_COUNT * TAIL_COUNT;
    private static final HashMap<Integer, String> CANONICAL = mappings(NormalizerTable.canonical());
    private static final HashMap<Integer, Integer> MARKS = marks(NormalizerTable.marks());

    /** Only for those who need them. */
    private static final class Compatible {
        static final HashMap<Integer, String> MAP = mappings(NormalizerTable.compatible());
    }

    private static final class Composed {
        static final HashMap<Long, Integer> MAP = new HashMap<>();

        static {
            String s = NormalizerTable.composed();
            for (int i = 0; i < s.length();) {
                int a = s.codePointAt(i);
                i += Character.charCount(a);
                int b = s.codePointAt(i);
                i += Character.charCount(b);
                int c = s.codePointAt(i);
                i += Character.charCount(c);
                MAP.put((long) a << 32 | b, c);
            }
        }
    }

    private Normalizing() {
    }

    private static HashMap<Integer, String> mappings(String s) {
        HashMap<Integer, String> map = new HashMap<>(s.length() / 2);
        for (int i = 0; i < s.length();) {
            int cp = s.codePointAt(i);
            i += Character.charCount(cp);
            int length = s.charAt(i++);
            map.put(cp, s.substring(i, i + length));
            i += length;
        }
        return map;
    }

    private static HashMap<Integer, Integer> marks(String s) {
        HashMap<Integer, Integer> map = new HashMap<>(s.length());
        for (int i = 0; i < s.length();) {
            int cp = s.codePointAt(i);
            i += Character.charCount(cp);
            map.put(cp, (int) s.charAt(i++));
        }
        return map;
    }

    /** The rank of a combining mark's class; 0 for all other characters. */
    public static int rank(int cp) {
        if (cp < 0x300) {
            return 0;
        }
        Integer rank = MARKS.get(cp);
        return rank == null ? 0 : rank;
    }

    private static void append(StringBuilder out, int cp, boolean compatible) {
        if (cp < 0x80) {
            out.append((char) cp);
            return;
        }
        int s = cp - HANGUL;
        if (s >= 0 && s < SYLLABLES) {
            out.append((char) (LEADS + s / (VOWEL_COUNT * TAIL_COUNT)));
            out.append((char) (VOWELS + s / TAIL_COUNT % VOWEL_COUNT));
            if (s % TAIL_COUNT != 0) {
                out.append((char) (TAILS + s % TAIL_COUNT));
            }
            return;
        }
        String d = compatible ? Compatible.MAP.get(cp) : null;
        d = d != null ? d : CANONICAL.get(cp);
        if (d != null) {
            out.append(d);
        } else {
            out.appendCodePoint(cp);
        }
    }

    /** In canonical order, with no character left that has a decomposition. */
    public static String decompose(CharSequence text, boolean compatible) {
        String s = text.toString();
        StringBuilder out = new StringBuilder(s.length() + 16);
        for (int i = 0; i < s.length();) {
            int cp = s.codePointAt(i);
            i += Character.charCount(cp);
            append(out, cp, compatible);
        }
        order(out);
        return out.toString();
    }

    /** Sorts marks behind each starter by their ranks; those of one rank keep their order. */
    private static void order(StringBuilder sb) {
        int last = 0;
        for (int i = 0; i < sb.length();) {
            int cp = sb.codePointAt(i);
            int size = Character.charCount(cp);
            int rank = rank(cp);
            if (rank != 0 && rank < last) {
                int to = i;
                while (to > 0) {
                    int before = sb.codePointBefore(to);
                    int r = rank(before);
                    if (r == 0 || r <= rank) {
                        break;
                    }
                    to -= Character.charCount(before);
                }
                sb.delete(i, i + size);
                sb.insert(to, Character.toChars(cp));
            } else {
                last = rank;
            }
            i += size;
        }
    }

    private static int pair(int a, int b) {
        int lead = a - LEADS;
        if (lead >= 0 && lead < 19 && b >= VOWELS && b < VOWELS + VOWEL_COUNT) {
            return HANGUL + (lead * VOWEL_COUNT + b - VOWELS) * TAIL_COUNT;
        }
        int s = a - HANGUL;
        if (s >= 0 && s < SYLLABLES && s % TAIL_COUNT == 0 && b > TAILS && b < TAILS + TAIL_COUNT) {
            return a + b - TAILS;
        }
        Integer c = Composed.MAP.get((long) a << 32 | b);
        return c == null ? -1 : c;
    }

    /** Of decomposed text, the shortest that means the same. */
    public static String compose(String d) {
        StringBuilder out = new StringBuilder(d.length());
        int starterAt = -1;
        int starter = 0;
        int last = 0;
        for (int i = 0; i < d.length();) {
            int cp = d.codePointAt(i);
            i += Character.charCount(cp);
            int rank = rank(cp);
            boolean blocked = starterAt < 0 || last != 0 && last >= rank
                || last == 0 && out.length() != starterAt + Character.charCount(starter);
            int c = blocked ? -1 : pair(starter, cp);
            if (c >= 0) {
                int size = Character.charCount(starter);
                out.replace(starterAt, starterAt + size, Character.toString(c));
                starter = c;
                continue;
            }
            if (rank == 0) {
                starterAt = out.length();
                starter = cp;
            }
            last = rank;
            out.appendCodePoint(cp);
        }
        return out.toString();
    }

    /** Whether all characters are below that one. */
    public static boolean isBelow(CharSequence text, int limit) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= limit) {
                return false;
            }
        }
        return true;
    }
}
