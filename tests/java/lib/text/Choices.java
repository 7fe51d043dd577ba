import java.text.*;
import java.util.*;

public class Choices {
    public static void main(String[] args) {
        ChoiceFormat f = new ChoiceFormat(new double[] {1, 2, 3, 4, 5, 6, 7}, new String[] {"Sun", "Mon", "Tue", "Wed", "Thur", "Fri", "Sat"});
        ParsePosition p = new ParsePosition(0);
        for (double i = 0; i <= 8; i += 0.5) {
            p.setIndex(0);
            System.out.println(i + " -> " + f.format(i) + " -> " + f.parse(f.format(i), p) + " " + p.getIndex());
        }
        System.out.println(f.toPattern() + " " + Arrays.toString(f.getLimits()) + " " + Arrays.toString(f.getFormats()));
        f.applyPattern("0#zero|1#one|1.5<more than one and a half|\u221e<never");
        System.out.println(f.toPattern() + " " + f.format(1.5) + " " + f.format(1.6) + " " + f.format(0L) + " " + f.equals(f.clone()));
        f.setChoices(new double[] {0, ChoiceFormat.nextDouble(1)}, new String[] {"'q'", "<x>"});
        System.out.println(f.toPattern() + " " + f.format(2));
        try {
            f.setChoices(new double[1], new String[2]);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        for (String s : new String[] {"1#a|2#b|3#c", "-\u221e<neg|0#zero", "1\u2264a|2<b", "0#it''s|1#'#'"}) {
            ChoiceFormat g = new ChoiceFormat(s);
            System.out.println(s + " => " + g.toPattern() + " " + g.format(-5) + g.format(1) + g.format(100));
        }
    }
}
