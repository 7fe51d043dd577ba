import java.text.*;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.*;

public class Attributed {
    static class A extends Attribute {
        A(String n) {
            super(n);
        }
    }

    public static void main(String[] args) {
        A bold = new A("bold");
        A color = new A("color");
        AttributedString s = new AttributedString("Hello attributed world");
        s.addAttribute(bold, true, 0, 5);
        s.addAttribute(color, "red", 3, 10);
        s.addAttribute(color, "red", 10, 16);
        s.addAttribute(bold, null, 2, 3);
        AttributedCharacterIterator it = s.getIterator();
        for (it.first(); it.getIndex() < it.getEndIndex(); it.setIndex(it.getRunLimit())) {
            System.out.println(it.getRunStart() + "-" + it.getRunLimit() + " " + it.getAttribute(bold) + " " + it.getAttribute(color) + " " + it.getRunLimit(bold) + " " + it.getRunStart(color) + " " + it.getRunLimit(Set.of(bold, color)));
        }
        System.out.println(it.getAllAttributeKeys().size() + " " + it.getAttribute(bold));
        AttributedCharacterIterator sub = s.getIterator(null, 4, 12);
        System.out.println(sub.getBeginIndex() + " " + sub.getEndIndex() + " " + sub.first() + sub.next() + sub.last() + sub.previous() + " " + sub.getRunStart() + " " + sub.getRunLimit());
        AttributedString copy = new AttributedString(s.getIterator(), 3, 12);
        System.out.println(copy.getIterator().getAttribute(color) + " " + copy.getIterator().getRunLimit(color));
        AttributedString an = new AttributedString("abc");
        an.addAttribute(Attribute.READING, new Annotation("x"), 0, 3);
        System.out.println(an.getIterator().getAttribute(Attribute.READING) + " " + an.getIterator(null, 0, 2).getAttribute(Attribute.READING) + " " + Attribute.READING);
        try {
            s.addAttribute(bold, 1, 5, 5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            new AttributedString("").addAttribute(bold, 1);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        StringCharacterIterator c = new StringCharacterIterator("abcdef", 1, 5, 2);
        System.out.println(c.current() + "" + c.next() + c.previous() + c.first() + c.last() + " " + c.getIndex() + " " + (c.next() == CharacterIterator.DONE) + " " + c.getIndex() + " " + c.previous());
        try {
            c.setIndex(9);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(c.equals(c.clone()) + " " + new StringCharacterIterator("").first());
        for (int i = 0; i < 1; i++) {
            try {
                new StringCharacterIterator("abc", 2, 1, 1);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
