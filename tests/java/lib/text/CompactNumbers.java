import java.math.*;
import java.text.*;
import java.util.*;

public class CompactNumbers {
    public static void main(String[] args) throws Exception {
        for (Locale l : new Locale[] {Locale.US, Locale.GERMANY, Locale.JAPAN, Locale.ROOT}) {
            for (NumberFormat.Style style : NumberFormat.Style.values()) {
                NumberFormat f = NumberFormat.getCompactNumberInstance(l, style);
                StringBuilder sb = new StringBuilder();
                for (Object o : new Object[] {0, 1, 12, 999, 1000, 1500, 2500, 9999, 99_999, 999_999, 1_000_000, -1234, -15_000_000L, 123_456_789_012L, 9_999_999_999_999_999L, 0.5, 999.9, 1234.5, -0.4, new BigInteger("12345678901234567890"), new BigDecimal("1500.75"), Double.NaN, Double.POSITIVE_INFINITY}) {
                    sb.append(f.format(o)).append(" | ");
                }
                System.out.println(l + " " + style + " " + sb);
                f.setMaximumFractionDigits(2);
                System.out.println(f.format(1234) + " " + f.format(1_255_000) + " " + f.format(999_999));
                f.setRoundingMode(RoundingMode.DOWN);
                System.out.println(f.format(1999) + " " + f.format(-1999));
            }
        }
        NumberFormat f = NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT);
        for (String s : new String[] {"1K", "12M", "-3B", "5", "1.5K", "x", "1,000K", "7T", "2KK"}) {
            ParsePosition pos = new ParsePosition(0);
            System.out.println(s + " " + f.parse(s, pos) + " " + pos.getIndex() + " " + pos.getErrorIndex());
        }
        System.out.println(NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.LONG).parse("3 million"));
        CompactNumberFormat c = new CompactNumberFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.US), new String[] {"", "", "", "0k", "00k", "000k", "0m"});
        System.out.println(c.format(1234) + " " + c.format(12345678) + " " + c.equals(c.clone()) + " " + c.getGroupingSize());
        try {
            f.format("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
