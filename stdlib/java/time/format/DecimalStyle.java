package java.time.format;

import java.text.DecimalFormatSymbols;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** The signs of numbers in dates. */
public final class DecimalStyle {
    public static final DecimalStyle STANDARD = new DecimalStyle('0', '+', '-', '.');
    private final char zeroDigit;
    private final char positiveSign;
    private final char negativeSign;
    private final char decimalSeparator;

    private DecimalStyle(char zeroDigit, char positiveSign, char negativeSign, char decimalSeparator) {
        this.zeroDigit = zeroDigit;
        this.positiveSign = positiveSign;
        this.negativeSign = negativeSign;
        this.decimalSeparator = decimalSeparator;
    }

    public static Set<Locale> getAvailableLocales() {
        return new HashSet<>(Set.of(DecimalFormatSymbols.getAvailableLocales()));
    }

    public static DecimalStyle ofDefaultLocale() {
        return of(Locale.getDefault(Locale.Category.FORMAT));
    }

    public static DecimalStyle of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        DecimalFormatSymbols s = DecimalFormatSymbols.getInstance(locale);
        if (s.getZeroDigit() == '0' && s.getMinusSign() == '-' && s.getDecimalSeparator() == '.') {
            return STANDARD;
        }
        return new DecimalStyle(s.getZeroDigit(), '+', s.getMinusSign(), s.getDecimalSeparator());
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public DecimalStyle withZeroDigit(char zeroDigit) {
        return zeroDigit == this.zeroDigit ? this : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getPositiveSign() {
        return positiveSign;
    }

    public DecimalStyle withPositiveSign(char positiveSign) {
        return positiveSign == this.positiveSign ? this
            : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getNegativeSign() {
        return negativeSign;
    }

    public DecimalStyle withNegativeSign(char negativeSign) {
        return negativeSign == this.negativeSign ? this
            : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public DecimalStyle withDecimalSeparator(char decimalSeparator) {
        return decimalSeparator == this.decimalSeparator ? this
            : new DecimalStyle(zeroDigit, positiveSign, negativeSign, decimalSeparator);
    }

    /** The value of a digit, -1 for other characters. */
    int toDigit(char c) {
        int d = c - zeroDigit;
        return d >= 0 && d <= 9 ? d : -1;
    }

    String localized(String digits) {
        if (zeroDigit == '0') {
            return digits;
        }
        char[] c = digits.toCharArray();
        for (int i = 0; i < c.length; i++) {
            c[i] += (char) (zeroDigit - '0');
        }
        return new String(c);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof DecimalStyle s && zeroDigit == s.zeroDigit && positiveSign == s.positiveSign
            && negativeSign == s.negativeSign && decimalSeparator == s.decimalSeparator;
    }

    @Override
    public int hashCode() {
        return zeroDigit + positiveSign + negativeSign + decimalSeparator;
    }

    @Override
    public String toString() {
        return "DecimalStyle[" + zeroDigit + positiveSign + negativeSign + decimalSeparator + "]";
    }
}
