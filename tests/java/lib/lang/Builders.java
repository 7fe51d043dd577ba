import java.util.*;

/** StringBuilder and String: editing, comparing, formatting of lines, joins, code points, messages. */
public class Builders {
    static void t(java.util.concurrent.Callable<?> c) {
        try {
            System.out.println(c.call());
        } catch (Throwable e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        StringBuilder b = new StringBuilder("hello");
        b.insert(0, 'X').insert(3, 42).insert(b.length(), 1.5).append(true).append((Object) null).append(new char[] {'a'}, 0, 1).append("xyz", 1, 2).appendCodePoint(0x1f600);
        System.out.println(b + " " + b.length() + " " + b.indexOf("l") + " " + b.lastIndexOf("l") + " " + b.charAt(2) + " " + b.codePointCount(0, b.length()) + " " + b.offsetByCodePoints(0, 3));
        b.setCharAt(0, '\u20ac');
        b.replace(1, 4, "***").delete(5, 8).deleteCharAt(0).reverse();
        System.out.println(b + " " + b.capacity() / 1000 + " " + b.substring(2) + " " + b.subSequence(1, 3) + " " + b.compareTo(new StringBuilder("a")));
        b.setLength(3);
        b.setLength(5);
        System.out.println(b.toString().replace('\0', '0') + " " + b.chars().sum() + " " + b.isEmpty());
        t(() -> b.charAt(9));
        t(() -> b.deleteCharAt(5));
        t(() -> b.insert(6, "x"));
        t(() -> b.replace(4, 2, "x"));
        t(() -> b.delete(6, 7));
        t(() -> b.substring(3, 1));
        t(() -> {
            b.setLength(-1);
            return 0;
        });
        t(() -> {
            b.setCharAt(-1, 'x');
            return 0;
        });
        t(() -> new StringBuilder(-1));
        t(() -> b.append("abc", 2, 1));
        t(() -> b.appendCodePoint(-1));
        t(() -> b.codePointAt(7));
        t(() -> b.subSequence(-1, 2));
        StringBuffer f = new StringBuffer("x").append(1).append('c').append(2.5f).append(7L).insert(1, "--");
        System.out.println(f + " " + f.reverse());
        String s = "  Tab\tand \u00e9\u00c9 line\nnext  ";
        System.out.println(s.trim().length() + " " + s.strip().length() + " " + s.stripLeading().length() + " " + s.stripTrailing().length() + " " + s.isBlank() + " " + s.lines().count() + " "
            + s.toUpperCase().hashCode() + " " + s.translateEscapes().length() + " " + "ab".repeat(3) + " " + "a-b-c".split("-").length + " " + String.join("|", "a", null, "b") + " " + "x".compareTo("xyz")
            + " " + "b".compareTo("a") + " " + "A".compareToIgnoreCase("b") + " " + "straSSe".equalsIgnoreCase("STRASSE") + " " + "abc".contains("") + " " + "abcabc".lastIndexOf("c", 4) + " " + "abc".indexOf('c', -5));
        System.out.println("  a\n    b\n".indent(2).replace("\n", "|") + " " + "  a\n    b".stripIndent().replace("\n", "|") + " " + "%d-%s".formatted(1, "z") + " " + "abc".regionMatches(true, 1, "XBC", 1, 2)
            + " " + "\u0130".toLowerCase().length() + " " + "\u00df".toUpperCase() + " " + "a\u0301".codePointAt(1) + " " + "abc".chars().boxed().toList() + " " + new String(new int[] {65, 0x1f600}, 0, 2).length()
            + " " + String.valueOf(new char[] {'h', 'i'}) + String.copyValueOf(new char[] {'a', 'b', 'c'}, 1, 2) + " " + "abc".endsWith("") + "abc".startsWith("b", 1) + " " + "A,B".transform(x -> x.toLowerCase()));
        t(() -> "abc".substring(2, 1));
        t(() -> "abc".substring(4));
        t(() -> "abc".charAt(3));
        t(() -> "abc".repeat(-1));
        t(() -> "abc".codePointAt(-1));
        t(() -> new String(new byte[3], 2, 2));
        t(() -> new String(new char[3], -1, 2));
        t(() -> "\\q".translateEscapes());
        t(() -> "%d".formatted("x"));
        t(() -> "%q".formatted("x"));
        t(() -> "%s %s".formatted("x"));
        t(() -> "abc".getBytes("nope"));
        t(() -> "a".repeat(Integer.MAX_VALUE).repeat(10));
    }
}
