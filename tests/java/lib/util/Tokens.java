import java.util.*;

/** StringTokenizer and StringJoiner. */
public class Tokens {
    public static void main(String[] args) {
        StringTokenizer t = new StringTokenizer("a b\tc  d");
        System.out.println(t.countTokens());
        while (t.hasMoreTokens()) {
            System.out.print(t.nextToken() + "|");
        }
        t = new StringTokenizer("x=1;y=2", "=;", true);
        System.out.println(t.countTokens());
        while (t.hasMoreElements()) {
            System.out.print(t.nextElement() + "|");
        }
        System.out.println();
        t = new StringTokenizer("a,b c", ",");
        System.out.println(t.nextToken() + t.nextToken(" ") + t.nextToken());
        try {
            t.nextToken();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        StringJoiner j = new StringJoiner(", ", "[", "]").setEmptyValue("none");
        System.out.println(j + " " + j.length());
        j.add("a").add(null).merge(new StringJoiner("-").add("x").add("y"));
        System.out.println(j + " " + j.length() + new StringJoiner("/").merge(new StringJoiner("+")));
    }
}
