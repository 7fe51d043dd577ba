import java.util.*;
import java.util.regex.*;

/** One pattern and one text a line: what matches where, with groups; flags; and what is wrong with patterns. */
public class Patterns {
    static void all(String regex, String text) {
        all(regex, 0, text);
    }

    static void all(String regex, int flags, String text) {
        StringBuilder out = new StringBuilder(regex).append(" ~ ");
        try {
            Matcher m = Pattern.compile(regex, flags).matcher(text);
            while (m.find()) {
                out.append('[').append(m.start()).append(',').append(m.end());
                for (int i = 1; i <= m.groupCount(); i++) {
                    out.append(' ').append(m.group(i));
                }
                out.append(']');
            }
            out.append(m.reset().matches()).append(m.lookingAt());
        } catch (PatternSyntaxException e) {
            out.append(e.getMessage().replace("\n", "\\n"));
        }
        System.out.println(out);
    }

    public static void main(String[] args) {
        all("a*", "baaac");
        all("a+?b", "aaab");
        all("(a|ab)(c|bcd)(d*)", "abcd");
        all("(\\w+)\\s\\1", "hello hello world world");
        all("(?<year>\\d{4})-(?<m>\\d\\d)", "on 2020-12 and 1999-01");
        all("\\bfoo\\b", "foo food foo");
        all("^\\w+$", Pattern.MULTILINE, "one\ntwo\nthree four");
        all("a.c", Pattern.DOTALL, "a\nc abc");
        all("a.c", "a\nc abc");
        all("HELLO", Pattern.CASE_INSENSITIVE, "hello HeLLo");
        all("\u00e9", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE, "\u00c9\u00e9");
        all("[a-c&&[^b]]+", "abcacb");
        all("[^a-c]+", "abcxyz");
        all("\\p{Lu}\\p{Ll}*", "Hello World \u00c9t\u00e9");
        all("\\p{IsGreek}+", "abc\u03b1\u03b2\u03b3");
        all("\\p{Punct}|\\p{Space}", "a, b!");
        all("(?i)abc(?-i)D", "ABCD abcd");
        all("(?=.*\\d)(?=.*[a-z])\\w{4,}", "ab1 abc1 xyz9");
        all("(?<=\\$)\\d+(?!\\.)", "$12 $3.5 45");
        all("(?<!a)b", "ab cb b");
        all("(?>a+)b", "aaab");
        all("(?:x|y)+z", "xyxz");
        all("a{2}b{1,}c{0,2}", "aabbcc aab");
        all("a++b", "aaab aaa");
        all("a*+a", "aaa");
        all("\\Qa.b\\E+", "a.bb a.b");
        all("x*", "");
        all("(a)|(b)", "ab");
        all("((a)|b)+", "aba");
        all("(a?)*", "aa");
        all("(a*)*b", "aab");
        all("\\d+(?:\\.\\d*)?|\\.\\d+", "1 2.5 .5 3.");
        all("\\R", "a\r\nb\nc\r");
        all("\\h\\v", "a \n");
        all("\\X", "e\u0301x");
        all("\\x41\\u0042\\103\\t", "ABC\t");
        all(".", "\ud83d\ude00a");
        all("[\\ud83d\\ude00-\\ud83d\\ude02]", "\ud83d\ude01");
        all("\\G\\d", "12a3");
        all("a b # comment\n c", Pattern.COMMENTS, "abc");
        all("a.b", Pattern.LITERAL, "a.b axb");
        all("^a|b$", "ab\n");
        all("\\Aa.*\\Z", "ab\n");
        all("\\Aa.*\\z", "ab\n");
        all("(?m)^", "a\nb\n");
        all("(?s).*", "a\nb");
        all("(?x) a  b", "ab");
        all("(\\d+)(?:px|em)(?<rest>;?)", "12px;3em");
        all("\\k<n>(?<n>a)", "aa");
        all("(?<n>a)\\k<n>", "aa");
        all("[\\w&&[^\\d_]]+", "ab1_c");
        all("[]a]", "]a");
        all("[a\\]]+", "a]");
        all("[-a]+", "-a");
        all("[a-]+", "-a");
        all("\\s*,\\s*", "a , b,c");
        all("(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\\11", "abcdefghija1");
        for (String bad : new String[] {"(", ")", "[", "[a", "a{2", "a{2,1}", "*a", "a**", "(?<n>a)(?<n>b)", "\\", "(?z)", "[b-a]", "\\p{Foo}", "\\k<x>", "(?<1a>x)", "\\x{110000}", "a{99999999999}", "\\u12", "[[:alpha:]", "(?", "\\c", "[a&&"}) {
            all(bad, "x");
        }
    }
}
