import java.math.*;
import java.text.*;
import java.util.*;

public class DecimalParse {
    static void p(NumberFormat f, String s) {
        ParsePosition pos = new ParsePosition(0);
        Number n = f.parse(s, pos);
        System.out.println("'" + s + "' = " + n + (n == null ? "" : " " + n.getClass().getSimpleName()) + " " + pos.getIndex() + " " + pos.getErrorIndex());
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        NumberFormat f = NumberFormat.getInstance(Locale.US);
        for (String s : new String[] {"1", "-1", "1.5", "1,234.5", "1,23,4", "1,,2", ",5", ".5", "-.5", "5.", "abc", "", "1e3", "1E3", "1E-3", "1E", "0", "-0", "0.0", "-0.0",
            "9223372036854775807", "9223372036854775808", "-9223372036854775808", "1.0", "\u221e", "-\u221e", "NaN", "12abc", "1.2.3", " 1", "+1", "1,", "1,a", "00012", "1E400", "1E-400",
            "123456789012345678901234567890", "1.7976931348623157E308", "\u0661\u0662"}) {
            p(f, s);
        }
        DecimalFormat d = new DecimalFormat("#,##0.00;(#,##0.00)");
        for (String s : new String[] {"(1,234.50)", "1234.5", "(12", "-12", "()"}) {
            p(d, s);
        }
        d = new DecimalFormat("0%");
        for (String s : new String[] {"12%", "12.5%", "12", "-3%", "1000%"}) {
            p(d, s);
        }
        d = new DecimalFormat("$0.00 'each'");
        p(d, "$5.25 each");
        p(d, "$5.25");
        d.setParseBigDecimal(true);
        p(d, "$123456789012345678.25 each");
        f.setParseIntegerOnly(true);
        p(f, "12.75");
        p(f, "-12.75");
        f.setGroupingUsed(false);
        p(f, "1,234");
        p(NumberFormat.getCurrencyInstance(Locale.US), "$1,234.56");
        p(NumberFormat.getCurrencyInstance(Locale.US), "-$1");
        p(NumberFormat.getPercentInstance(), "55%");
        p(NumberFormat.getInstance(Locale.GERMANY), "1.234,56");
        p(NumberFormat.getInstance(Locale.FRANCE), "1\u202f234,56");
        p(new DecimalFormat("0.###E0"), "1.234E5");
        p(new DecimalFormat("0.###E0"), "-1.234E-5x");
        try {
            NumberFormat.getInstance().parse("x1");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        try {
            NumberFormat.getInstance().parseObject("");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
    }
}
