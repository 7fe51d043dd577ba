import java.text.*;
import java.util.*;

public class Messages {
    static void t(String p, Object... a) {
        try {
            System.out.println(p + " -> " + new MessageFormat(p, Locale.US).format(a));
        } catch (IllegalArgumentException e) {
            System.out.println(p + " ! " + e.getMessage());
        }
    }

    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("GMT"));
        Locale.setDefault(Locale.US);
        t("Hello {0}!", "you");
        t("{1} {0} {2}", "a", 1);
        t("{0,number} {0,number,integer} {0,number,percent} {0,number,currency} {0,number,#.#}", 1234.567);
        t("{0,date} {0,date,short} {0,date,medium} {0,date,long} {0,date,full} {0,date,yyyy/MM}", new Date(0));
        t("{0,time} {0,time,short} {0,time,long} {0,time,HH:mm}", new Date(0));
        t("{0}", new Date(0));
        t("{0} {1}", 1234567, 0.5);
        t("There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.", 0);
        t("There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.", 1);
        t("There {0,choice,0#are no files|1#is one file|1<are {0,number,integer} files}.", 1234);
        t("it''s '{0}' and '{' {0} '}'", "x");
        t("don't {0}", "x");
        t("{0", "x");
        t("{x}", "x");
        t("{-1}", "x");
        t("{0,foo}", "x");
        t("{0,number,#.#.#}", 1);
        t("}{0}", "x");
        t("{ 0 }", "x");
        t("{0} {0}", (Object) null);
        t("'{'{0}'}'", "x");
        t("{0,number,'#'0}", 5);
        t("", 1);
        System.out.println(MessageFormat.format("{0} {1}", new Object[] {"a", null}));
        MessageFormat f = new MessageFormat("{0,number,#.##} on {1,date,short} '{x}' {2,choice,0#no|1#one|1<many} {3} it''s {0,number,percent}", Locale.US);
        System.out.println(f.toPattern());
        System.out.println(Arrays.toString(f.getFormats().length == 5 ? new int[] {1} : new int[0]) + " " + f.getFormatsByArgumentIndex().length);
        f.setFormat(3, NumberFormat.getCurrencyInstance(Locale.US));
        System.out.println(f.format(new Object[] {0.256, new Date(0), 2, 9.5}));
        System.out.println(Arrays.toString(new MessageFormat("{0} is {1,number} {2}", Locale.US).parse("x y is 12 z")));
        System.out.println(Arrays.toString(new MessageFormat("{0}, {0}, {0}").parse("x, y, z")));
        try {
            new MessageFormat("a{0}").parse("b");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        FieldPosition pos = new FieldPosition(MessageFormat.Field.ARGUMENT);
        new MessageFormat("ab {0} cd").format(new Object[] {"xyz"}, new StringBuffer(), pos);
        System.out.println(pos.getBeginIndex() + " " + pos.getEndIndex());
        AttributedCharacterIterator it = new MessageFormat("{0} and {1,number}", Locale.US).formatToCharacterIterator(new Object[] {"a", 12.5});
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
            System.out.print(c + ":" + it.getRunStart() + "-" + it.getRunLimit() + " " + it.getAttribute(MessageFormat.Field.ARGUMENT) + " ");
        }
        System.out.println();
        System.out.println(f.equals(f.clone()) + " " + f.equals(new MessageFormat("x")));
        ChoiceFormat c = new ChoiceFormat("-1#is negative| 0#is zero or fraction | 1#is one |1.0<is 1+ |2#is two |2<is more than 2.");
        System.out.println(c.toPattern());
        for (double d : new double[] {Double.NEGATIVE_INFINITY, -1, 0, 0.9, 1, 1.5, 2, 2.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            System.out.println(d + " " + c.format(d));
        }
        System.out.println(new ChoiceFormat(new double[] {1, 2}, new String[] {"a", "b|c"}).toPattern() + " " + c.parse("is two ", new ParsePosition(0)));
        System.out.println(ChoiceFormat.nextDouble(1.0) + " " + ChoiceFormat.previousDouble(1.0) + " " + ChoiceFormat.nextDouble(0));
        for (String bad : new String[] {"#a", "2#a|1#b", "x#y"}) {
            try {
                System.out.println(new ChoiceFormat(bad).toPattern());
            } catch (IllegalArgumentException e) {
                System.out.println(bad + " " + e.getMessage());
            }
        }
    }
}
