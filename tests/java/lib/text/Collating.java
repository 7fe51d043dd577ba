import java.text.*;
import java.util.*;

public class Collating {
    public static void main(String[] args) throws Exception {
        Collator c = Collator.getInstance(Locale.US);
        System.out.println(c.getStrength() + " " + c.getDecomposition());
        String[] words = {"zebra", "Apple", "apple", "\u00c4pfel", "\u00e9clair", "eclair", "co-op", "coop", "Coop", "resume", "r\u00e9sum\u00e9", "Resume", "a", "A", "b", "1", "10", "2", "_x", "-x", " x", "x y", "xy", "\u00e6on", "aeon", "stra\u00dfe", "strasse", "\uac00", "\u65e5", ""};
        Arrays.sort(words, c);
        System.out.println(Arrays.toString(words));
        String[][] pairs = {{"a", "A"}, {"a", "b"}, {"e", "\u00e9"}, {"e\u0301", "\u00e9"}, {"abc", "ABD"}, {"co-op", "coop"}, {"a b", "ab"}, {"\u00df", "ss"}, {"a", ""}, {"\u0001a", "a"}};
        for (int s = Collator.PRIMARY; s <= Collator.IDENTICAL; s++) {
            for (int d = 0; d < 2; d++) {
                c.setStrength(s);
                c.setDecomposition(d);
                StringBuilder sb = new StringBuilder();
                for (String[] p : pairs) {
                    sb.append(c.compare(p[0], p[1])).append(' ').append(Integer.signum(c.getCollationKey(p[0]).compareTo(c.getCollationKey(p[1])))).append(c.equals(p[0], p[1]) ? "= " : " ");
                }
                System.out.println(s + " " + d + " " + sb);
            }
        }
        RuleBasedCollator r = new RuleBasedCollator("< c < b < a , A ; \u00e4 < ch < d = e & b < x");
        String[] own = {"a", "A", "b", "c", "ch", "d", "e", "x", "\u00e4", "z", "ca", "cha", "cb"};
        Arrays.sort(own, r);
        System.out.println(Arrays.toString(own) + " " + r.compare("d", "e") + " " + r.getRules());
        CollationElementIterator it = r.getCollationElementIterator("chab");
        for (int o = it.next(); o != CollationElementIterator.NULLORDER; o = it.next()) {
            System.out.print(CollationElementIterator.primaryOrder(o) + "/" + CollationElementIterator.secondaryOrder(o) + "/" + CollationElementIterator.tertiaryOrder(o) + " ");
        }
        System.out.println();
        for (String bad : new String[] {"", "a < b", "< a & z < b"}) {
            try {
                new RuleBasedCollator(bad);
                System.out.println("ok " + bad);
            } catch (ParseException e) {
                System.out.println(bad + " ParseException");
            }
        }
        try {
            c.setStrength(9);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(c.equals(c.clone()) + " " + Collator.getInstance(Locale.US).getCollationKey("x").getSourceString());
    }
}
