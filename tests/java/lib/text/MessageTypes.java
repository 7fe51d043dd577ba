import java.text.*;
import java.util.*;

public class MessageTypes {
    public static void main(String[] args) throws Exception {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        for (Locale l : new Locale[] {Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE}) {
            System.out.println(l + " " + new MessageFormat("{0} {0,number,percent} {0,number,currency} {1,date} {1,date,full} {1,date,short} {1,time,short}", l).format(new Object[] {1234.5, new Date(0)}));
        }
        MessageFormat f = new MessageFormat("{2} {0} {2,number,#} {1}", Locale.US);
        System.out.println(f.getFormats().length + " " + f.getFormatsByArgumentIndex().length + " " + f.getLocale());
        f.setFormatByArgumentIndex(2, new DecimalFormat("000"));
        f.setFormatsByArgumentIndex(new Format[] {null, new ChoiceFormat("0#none|1#some")});
        System.out.println(f.format(new Object[] {"a", 1, 7}) + " " + f.toPattern());
        f.setFormats(new Format[] {null, null, null, null});
        System.out.println(f.toPattern());
        try {
            f.setFormat(9, null);
        } catch (ArrayIndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        f.setLocale(Locale.FRANCE);
        f.applyPattern("{0,number}");
        System.out.println(f.format(new Object[] {1234.5}) + " " + Arrays.toString(f.parse("12,5")));
        System.out.println(new MessageFormat("{0}").format(new Object[] {new Object[] {1, 2}.length}) + " " + new MessageFormat("{1}").format(new Object[] {1}) + " " + new MessageFormat("{0}").format(null));
        ParsePosition p = new ParsePosition(3);
        System.out.println(Arrays.toString(new MessageFormat("<{0}>").parse("xxx<abc>def", p)) + " " + p.getIndex());
        System.out.println(Arrays.toString(new MessageFormat("{0}={1,number,integer}").parse("k=42")));
        System.out.println(MessageFormat.Field.ARGUMENT);
    }
}
