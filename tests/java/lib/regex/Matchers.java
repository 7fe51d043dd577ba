import java.util.*;
import java.util.regex.*;

/** Replacing, splitting, regions, bounds, appending, results, predicates; long inputs. */
public class Matchers {
    interface Act {
        Object run();
    }

    static void t(Act a) {
        try {
            System.out.println(a.run());
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        Pattern p = Pattern.compile("(?<k>\\w+)=(?<v>\\w+)");
        Matcher m = p.matcher("a=1, bb=22;c=3");
        System.out.println(m.replaceAll("${v}:$1") + " " + m.replaceFirst("\\$x\\\\") + " " + m.replaceAll(r -> r.group(2).length() + "") + " "
            + m.reset().results().map(r -> r.group(1) + r.start(2)).toList());
        StringBuilder sb = new StringBuilder();
        m.reset();
        while (m.find()) {
            m.appendReplacement(sb, m.group("v").toUpperCase() + "!");
        }
        m.appendTail(sb);
        System.out.println(sb);
        System.out.println(m);
        System.out.println(Arrays.toString("a1b22c333".split("\\d+")) + Arrays.toString(",a,,b,,".split(",")) + Arrays.toString(",a,,b,,".split(",", -1))
            + Arrays.toString("a,b,c".split(",", 2)) + Arrays.toString("abc".split("")) + Arrays.toString("".split(",")) + Arrays.toString("x".split("x"))
            + Pattern.compile("\\s").splitAsStream("q r  s").toList() + Arrays.toString("2020-01".split("(?=-)|(?<=-)")));
        System.out.println(p.asPredicate().test("zz a=1") + " " + p.asMatchPredicate().test("zz a=1") + " " + Pattern.matches("a+", "aaa") + " " + Pattern.quote("a\\Eb")
            + " " + Matcher.quoteReplacement("$1\\") + " " + p + " " + p.flags() + " " + p.pattern() + " " + Pattern.compile("(?i)x").flags());
        Matcher r = Pattern.compile("^b|c$|\\bd").matcher("abcd");
        r.region(1, 3);
        System.out.println(r.find() + " " + r.start() + " " + r.find() + " " + r.start() + " " + r.regionStart() + r.regionEnd() + r.hasAnchoringBounds());
        r.useAnchoringBounds(false);
        r.useTransparentBounds(true);
        r.region(1, 3);
        System.out.println(r.find() + " " + r.hasTransparentBounds());
        Matcher h = Pattern.compile("cat$|cats").matcher("cat");
        System.out.println(h.find() + " " + h.hitEnd() + " " + h.requireEnd());
        MatchResult result = p.matcher("k=v").results().findFirst().get();
        System.out.println(result.group() + result.groupCount() + result.start(1) + result.end(2));
        m.reset("q=w");
        t(() -> m.group());
        m.find();
        t(() -> m.group(3));
        t(() -> m.group("zz"));
        t(() -> m.start(-1));
        t(() -> m.replaceAll("$3"));
        t(() -> m.replaceAll("$"));
        t(() -> m.replaceAll("${"));
        t(() -> m.replaceAll("${x}"));
        t(() -> m.replaceAll("\\"));
        t(() -> m.find(99));
        t(() -> m.region(2, 1));
        t(() -> m.usePattern(null));
        m.usePattern(Pattern.compile("\\w"));
        System.out.println(m.reset().find() + m.group());
        StringBuilder longText = new StringBuilder();
        for (int i = 0; i < 50000; i++) {
            longText.append("ab1 ");
        }
        System.out.println(longText.toString().replaceAll("(a|b)+\\d", "x").length() + " " + Pattern.compile("[ab\\d ]*").matcher(longText).matches()
            + " " + Pattern.compile("(\\w+\\s?)*").matcher("word ".repeat(1000)).matches() + " " + longText.toString().split(" ").length);
        System.out.println("aaa".replaceAll("a*", "X") + "|" + "abc".replaceAll("", "-") + "|" + "a.b.c".replace(".", "!") + "|" + "Aab".replaceFirst("(?i)a", "z"));
    }
}
