import java.text.*;
import java.util.*;

public class BreakWalk {
    public static void main(String[] args) {
        BreakIterator w = BreakIterator.getWordInstance(Locale.US);
        w.setText("one two three");
        System.out.println(w.first() + " " + w.next() + " " + w.next(2) + " " + w.current() + " " + w.previous() + " " + w.last() + " " + w.next() + " " + w.current());
        System.out.println(w.following(4) + " " + w.preceding(4) + " " + w.isBoundary(3) + " " + w.isBoundary(5) + " " + w.current() + " " + w.following(13) + " " + w.preceding(0));
        try {
            w.following(99);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        BreakIterator s = BreakIterator.getSentenceInstance(Locale.US);
        String text = "First one. Second one! Third? Yes.";
        s.setText(text);
        int from = s.first();
        for (int to = s.next(); to != BreakIterator.DONE; from = to, to = s.next()) {
            System.out.println("[" + text.substring(from, to) + "]");
        }
        BreakIterator c = BreakIterator.getCharacterInstance();
        c.setText(new StringCharacterIterator("xxabcxx", 2, 5, 2));
        System.out.println(c.first() + " " + c.next() + " " + c.last() + " " + c.getText().getIndex());
        System.out.println(c.equals(c.clone()));
        int words = 0;
        String t = "The quick (brown) fox can't jump 32.3 feet, right?";
        w.setText(t);
        for (int a = w.first(), b = w.next(); b != BreakIterator.DONE; a = b, b = w.next()) {
            if (Character.isLetterOrDigit(t.charAt(a))) {
                words++;
                System.out.print(t.substring(a, b) + "|");
            }
        }
        System.out.println(words);
    }
}
