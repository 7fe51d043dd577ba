import java.math.*;
import java.text.*;
import java.util.*;

public class NumberFormats {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        Locale[] all = {Locale.US, Locale.UK, Locale.ROOT, Locale.GERMANY, Locale.FRANCE, Locale.ITALY, Locale.JAPAN, Locale.KOREA, Locale.CHINA, new Locale("es", "ES"), new Locale("pt", "BR"), new Locale("sv", "SE"), new Locale("de", "CH"), new Locale("ru", "RU"), new Locale("en", "IN")};
        for (Locale l : all) {
            System.out.println(l + " " + NumberFormat.getInstance(l).format(-1234567.891) + " | " + NumberFormat.getIntegerInstance(l).format(2.5) + " " + NumberFormat.getIntegerInstance(l).format(3.5) + " | "
                + NumberFormat.getPercentInstance(l).format(0.256) + " | " + NumberFormat.getCurrencyInstance(l).format(-1234.5) + " | " + NumberFormat.getCurrencyInstance(l).getCurrency());
            DecimalFormatSymbols s = new DecimalFormatSymbols(l);
            System.out.println("  " + (int) s.getDecimalSeparator() + " " + (int) s.getGroupingSeparator() + " " + s.getCurrencySymbol() + " " + s.getInternationalCurrencySymbol() + " " + s.getExponentSeparator() + " " + s.getInfinity() + " " + s.getNaN());
        }
        NumberFormat f = NumberFormat.getCurrencyInstance(Locale.US);
        f.setCurrency(Currency.getInstance("JPY"));
        System.out.println(f.format(1234.5) + " " + f.getMaximumFractionDigits());
        f.setCurrency(Currency.getInstance("EUR"));
        f.setMaximumFractionDigits(0);
        System.out.println(f.format(1234.5));
        f = NumberFormat.getInstance();
        f.setMinimumIntegerDigits(5);
        f.setMaximumIntegerDigits(3);
        f.setMinimumFractionDigits(2);
        System.out.println(f.format(12345.6) + " " + f.getMinimumIntegerDigits() + " " + f.getMaximumFractionDigits());
        f.setGroupingUsed(false);
        f.setRoundingMode(RoundingMode.UP);
        System.out.println(f.format(1.2301) + " " + f.getRoundingMode() + " " + f.isParseIntegerOnly());
        System.out.println(f.format(new BigInteger("99999999999999999999")) + " " + f.format((Object) (byte) 7) + " " + f.format(new java.util.concurrent.atomic.AtomicLong(5)));
        DecimalFormatSymbols s = new DecimalFormatSymbols(Locale.US);
        s.setDecimalSeparator(',');
        s.setGroupingSeparator('.');
        s.setMinusSign('~');
        s.setZeroDigit('\u0660');
        DecimalFormat d = new DecimalFormat("#,##0.00", s);
        System.out.println(d.format(-1234.5) + " " + d.parse("~\u0661.\u0662\u0663\u0664,\u0665") + " " + d.toLocalizedPattern() + " " + s.equals(d.getDecimalFormatSymbols()));
        s.setInternationalCurrencySymbol("CHF");
        System.out.println(s.getCurrency() + " " + s.getCurrencySymbol());
        DecimalFormat q = new DecimalFormat();
        q.applyLocalizedPattern("#,##0.0#");
        System.out.println(q.toPattern());
        System.out.println(NumberFormat.Field.INTEGER + " " + new FieldPosition(NumberFormat.Field.SIGN) + " " + new ParsePosition(3));
    }
}
