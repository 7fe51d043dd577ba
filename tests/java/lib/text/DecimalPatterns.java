import java.math.*;
import java.text.*;
import java.util.*;

public class DecimalPatterns {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        String[] patterns = {"0", "#", "#,##0.###", "0.00", "00.00", "#.##", ".00", "#,####.0", "0.###E0", "##0.##E0", "00.##E00", "0E0", "#E0",
            "#,##0.00;(#,##0.00)", "0%", "0.0\u2030", "\u00a40.00", "\u00a4\u00a4 0.0", "'#'0", "0 'kg'", "-0", "0.", "#.", "a0b;c#d", "'it''s' 0", "000,000",
            "#,##,##0", "@@"};
        double[] values = {0, 1, -1, 0.5, 1.5, 2.5, -0.5, 1234.5678, -1234567.891, 1e10, 1e-10, 123456789012345.0, 0.005, 0.015, 1.005, -0.0, 0.1 + 0.2,
            Double.MAX_VALUE, Double.MIN_VALUE, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY};
        for (String p : patterns) {
            DecimalFormat f;
            try {
                f = new DecimalFormat(p);
            } catch (IllegalArgumentException e) {
                System.out.println(p + " ! " + e.getMessage());
                continue;
            }
            System.out.println(p + " => " + f.toPattern() + " " + f.toLocalizedPattern() + " int " + f.getMinimumIntegerDigits() + ".." + f.getMaximumIntegerDigits()
                + " frac " + f.getMinimumFractionDigits() + ".." + f.getMaximumFractionDigits() + " group " + f.getGroupingSize() + " " + f.isGroupingUsed() + " x" + f.getMultiplier()
                + " [" + f.getPositivePrefix() + "|" + f.getPositiveSuffix() + "|" + f.getNegativePrefix() + "|" + f.getNegativeSuffix() + "] " + f.isDecimalSeparatorAlwaysShown());
            for (double v : values) {
                String s = f.format(v);
                System.out.print(s.length() > 60 ? s.length() + ":" + s.hashCode() + " " : s + " ");
            }
            System.out.println();
            for (Object v : new Object[] {0L, 7, -1234567890123L, Long.MIN_VALUE, new BigInteger("123456789012345678901234567890"), new BigDecimal("-1234.56789"), new BigDecimal("0.000"), new BigDecimal("1E+3")}) {
                System.out.print(f.format(v) + " ");
            }
            System.out.println();
        }
        for (String bad : new String[] {"0#", "0.0.0", "#,", "#,.0", "0,0E0,", "0E", "E0", "%0%", "0'a", "0;", "0;0;0", "0.#0", "#0#", "a;b", "0,,0", ";"}) {
            try {
                System.out.println(bad + " => " + new DecimalFormat(bad).toPattern());
            } catch (IllegalArgumentException e) {
                System.out.println(bad + " ! " + e.getMessage());
            }
        }
        DecimalFormat f = new DecimalFormat("#,##0.##");
        for (RoundingMode m : RoundingMode.values()) {
            f.setRoundingMode(m);
            for (double v : new double[] {1.005, 1.015, 2.675, -1.005, -2.675, 0.125, 0.375, 1.001, -1.001, 9.995, 99.999}) {
                try {
                    System.out.print(f.format(v) + " ");
                } catch (ArithmeticException e) {
                    System.out.print(e.getMessage() + " ");
                }
            }
            System.out.println(m);
        }
        try {
            f.format("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        FieldPosition pos = new FieldPosition(NumberFormat.FRACTION_FIELD);
        new DecimalFormat("#,##0.00").format(1234.5, new StringBuffer("x"), pos);
        System.out.println(pos);
        AttributedCharacterIterator it = new DecimalFormat("\u00a4#,##0.00E0").formatToCharacterIterator(-12345.6);
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
            System.out.print(c + "" + new TreeSet<>(it.getAttributes().keySet().stream().map(Object::toString).toList()) + " ");
        }
        System.out.println();
        DecimalFormat g = (DecimalFormat) f.clone();
        System.out.println(g.equals(f) + " " + (g.hashCode() == f.hashCode()));
        g.setMinimumFractionDigits(4);
        System.out.println(g.equals(f) + " " + g.toPattern() + " " + g.format(2));
        g.setPositivePrefix("+");
        g.setNegativeSuffix("-");
        g.setCurrency(Currency.getInstance("EUR"));
        g.setMultiplier(10);
        g.setGroupingSize(2);
        System.out.println(g.toPattern() + " " + g.format(123456) + " " + g.format(-1) + " " + g.getCurrency());
    }
}
