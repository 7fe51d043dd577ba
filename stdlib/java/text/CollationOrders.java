package java.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jindo.internal.Collation;

/** The collation elements of characters and of groups of them: primary order << 16 | secondary << 8 | tertiary. */
final class CollationOrders {
    private static final int UNMAPPED = 0x7fff0000;
    static final CollationOrders ROOT = new CollationOrders(Collation.elements(), false);
    private final HashMap<String, int[]> map;
    private final boolean french;
    private int longest = 1;

    private CollationOrders(HashMap<String, int[]> map, boolean french) {
        this.map = map;
        this.french = french;
        for (String s : map.keySet()) {
            longest = Math.max(longest, s.length());
        }
    }

    /** The elements of a text and where in it each begins. */
    static final class Elements {
        int[] orders = new int[16];
        int[] offsets = new int[16];
        int count;

        void add(int order, int offset) {
            if (count == orders.length) {
                orders = Arrays.copyOf(orders, count * 2);
                offsets = Arrays.copyOf(offsets, count * 2);
            }
            orders[count] = order;
            offsets[count++] = offset;
        }
    }

    boolean isFrench() {
        return french;
    }

    Elements elements(String s) {
        Elements e = new Elements();
        for (int i = 0; i < s.length();) {
            int n = Math.min(longest, s.length() - i);
            int[] orders = null;
            while (n > 0 && (orders = map.get(s.substring(i, i + n))) == null) {
                n--;
            }
            if (orders != null) {
                for (int o : orders) {
                    e.add(o, i);
                }
                i += n;
            } else {
                e.add(UNMAPPED, i);
                e.add(s.charAt(i) << 16, i);
                i++;
            }
        }
        return e;
    }

    int maxExpansion(int order) {
        int max = 1;
        for (int[] orders : map.values()) {
            if (orders[orders.length - 1] == order) {
                max = Math.max(max, orders.length);
            }
        }
        return max;
    }

    // ---- Rules ----

    /** One text in the order, how it differs from the one before, and texts it is expanded by. */
    private static final class Entry {
        final String text;
        int strength;
        String expansion;

        Entry(String text, int strength) {
            this.text = text;
            this.strength = strength;
        }
    }

    static CollationOrders of(String rules) throws ParseException {
        return new Parser(rules).parse();
    }

    private static final class Parser {
        private final String rules;
        private final ArrayList<Entry> entries = new ArrayList<>();
        private int pos;
        private boolean french;

        Parser(String rules) {
            this.rules = rules;
        }

        CollationOrders parse() throws ParseException {
            int at = -1;
            String expansion = null;
            for (char c = operator(); c != 0; c = operator()) {
                if (c == '@') {
                    french = true;
                    continue;
                }
                if (c == '!') {
                    continue;
                }
                int start = pos;
                String text = text();
                if (c == '/') {
                    if (at >= 0) {
                        entries.get(at).expansion = text;
                    }
                    continue;
                }
                if (text.isEmpty()) {
                    throw new ParseException("missing chars (=,;<&): " + rules.substring(Math.max(0, start - 1)), start);
                }
                if (c == '&') {
                    expansion = null;
                    at = find(text);
                    if (at < 0 && text.length() > 1) {
                        at = find(text.substring(0, 1));
                        expansion = text.substring(1);
                    }
                    if (at < 0) {
                        throw new ParseException("Unable to find a char in the reset: " + text, start);
                    }
                    continue;
                }
                int strength = c == '<' ? Collator.PRIMARY : c == ';' ? Collator.SECONDARY : c == ',' ? Collator.TERTIARY
                    : Collator.IDENTICAL;
                at = insert(text, strength, at);
                entries.get(at).expansion = expansion;
            }
            return build();
        }

        private int find(String text) {
            for (int i = 0; i < entries.size(); i++) {
                if (entries.get(i).text.equals(text)) {
                    return i;
                }
            }
            return -1;
        }

        /** Behind the entry at that place and those that differ less from it than the new one does. */
        private int insert(String text, int strength, int at) {
            int old = find(text);
            if (old >= 0) {
                Entry gone = entries.remove(old);
                if (old < entries.size()) {
                    entries.get(old).strength = Math.min(entries.get(old).strength, gone.strength);
                }
                at -= old <= at ? 1 : 0;
            }
            int i = at + 1;
            while (at >= 0 && i < entries.size() && entries.get(i).strength > strength) {
                i++;
            }
            entries.add(i, new Entry(text, strength));
            return i;
        }

        private char operator() throws ParseException {
            while (pos < rules.length() && Character.isWhitespace(rules.charAt(pos))) {
                pos++;
            }
            if (pos == rules.length()) {
                return 0;
            }
            char c = rules.charAt(pos);
            if ("<;,=&@!/".indexOf(c) < 0) {
                throw new ParseException("missing chars (=,;<&): " + rules.substring(pos), pos);
            }
            pos++;
            return c;
        }

        private String text() throws ParseException {
            StringBuilder sb = new StringBuilder();
            boolean quoted = false;
            for (; pos < rules.length(); pos++) {
                char c = rules.charAt(pos);
                if (c == '\'') {
                    if (pos + 1 < rules.length() && rules.charAt(pos + 1) == '\'') {
                        sb.append(c);
                        pos++;
                    } else {
                        quoted = !quoted;
                    }
                } else if (quoted) {
                    sb.append(c);
                } else if ("<;,=&@!/".indexOf(c) >= 0) {
                    break;
                } else if (!Character.isWhitespace(c)) {
                    if (c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)) {
                        throw new ParseException("Unquoted punctuation character : " + Integer.toString(c, 16), pos);
                    }
                    sb.append(c);
                }
            }
            return sb.toString();
        }

        private CollationOrders build() {
            HashMap<String, int[]> map = new HashMap<>();
            int primary = 0;
            int secondary = 0;
            int tertiary = 0;
            for (Entry e : entries) {
                switch (e.strength) {
                    case Collator.PRIMARY -> {
                        primary++;
                        secondary = 0;
                        tertiary = 0;
                    }
                    case Collator.SECONDARY -> {
                        secondary++;
                        tertiary = 0;
                    }
                    case Collator.TERTIARY -> tertiary++;
                    default -> {
                    }
                }
                map.put(e.text, new int[] {primary << 16 | secondary << 8 | tertiary});
            }
            CollationOrders plain = new CollationOrders(map, french);
            Map<String, int[]> longer = new HashMap<>();
            for (Entry e : entries) {
                if (e.expansion != null) {
                    Elements more = plain.elements(e.expansion);
                    int[] orders = new int[more.count + 1];
                    orders[0] = map.get(e.text)[0];
                    System.arraycopy(more.orders, 0, orders, 1, more.count);
                    longer.put(e.text, orders);
                }
            }
            map.putAll(longer);
            return new CollationOrders(map, french);
        }
    }
}
