package java.text;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import jindo.internal.LocaleData;

/** The signs that numbers are written with. */
public class DecimalFormatSymbols implements Cloneable, Serializable {
    private static final long serialVersionUID = 5772796243397350300L;
    private char zeroDigit;
    private char groupingSeparator;
    private char decimalSeparator;
    private char perMill;
    private char percent;
    private char digit = '#';
    private char patternSeparator = ';';
    private String infinity;
    private String NaN;
    private char minusSign;
    private String currencySymbol;
    private String intlCurrencySymbol;
    private char monetarySeparator;
    private char monetaryGroupingSeparator;
    private String exponentialSeparator;
    private Locale locale;
    private String minusSignText;
    private transient Currency currency;

    public DecimalFormatSymbols() {
        this(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DecimalFormatSymbols(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        String[] s = LocaleData.list(locale, "symbols");
        decimalSeparator = s[0].charAt(0);
        groupingSeparator = s[1].charAt(0);
        minusSign = s[2].charAt(0);
        percent = s[3].charAt(0);
        perMill = s[4].charAt(0);
        exponentialSeparator = s[5];
        infinity = s[6];
        NaN = s[7];
        zeroDigit = s[8].charAt(0);
        monetarySeparator = s[9].charAt(0);
        monetaryGroupingSeparator = groupingSeparator;
        minusSignText = s[10];
        initCurrency();
    }

    private void initCurrency() {
        if (locale.getCountry().isEmpty()) {
            intlCurrencySymbol = "XXX";
            currencySymbol = "\u00a4";
            currency = Currency.getInstance("XXX");
            return;
        }
        try {
            currency = Currency.getInstance(locale);
        } catch (IllegalArgumentException e) {
            currency = null;
        }
        intlCurrencySymbol = currency == null ? "XXX" : currency.getCurrencyCode();
        currencySymbol = currency == null ? "\u00a4" : currency.getSymbol(locale);
    }

    public static Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    public static final DecimalFormatSymbols getInstance() {
        return new DecimalFormatSymbols();
    }

    public static final DecimalFormatSymbols getInstance(Locale locale) {
        return new DecimalFormatSymbols(locale);
    }

    public char getZeroDigit() {
        return zeroDigit;
    }

    public void setZeroDigit(char zeroDigit) {
        this.zeroDigit = zeroDigit;
    }

    public char getGroupingSeparator() {
        return groupingSeparator;
    }

    public void setGroupingSeparator(char groupingSeparator) {
        this.groupingSeparator = groupingSeparator;
    }

    public char getDecimalSeparator() {
        return decimalSeparator;
    }

    public void setDecimalSeparator(char decimalSeparator) {
        this.decimalSeparator = decimalSeparator;
    }

    public char getPerMill() {
        return perMill;
    }

    public void setPerMill(char perMill) {
        this.perMill = perMill;
    }

    public char getPercent() {
        return percent;
    }

    public void setPercent(char percent) {
        this.percent = percent;
    }

    public char getDigit() {
        return digit;
    }

    public void setDigit(char digit) {
        this.digit = digit;
    }

    public char getPatternSeparator() {
        return patternSeparator;
    }

    public void setPatternSeparator(char patternSeparator) {
        this.patternSeparator = patternSeparator;
    }

    public String getInfinity() {
        return infinity;
    }

    public void setInfinity(String infinity) {
        this.infinity = infinity;
    }

    public String getNaN() {
        return NaN;
    }

    public void setNaN(String NaN) {
        this.NaN = NaN;
    }

    public char getMinusSign() {
        return minusSign;
    }

    public void setMinusSign(char minusSign) {
        this.minusSign = minusSign;
        minusSignText = Character.toString(minusSign);
    }

    /** The minus sign as written, which some locales accompany with a mark. */
    String minus() {
        return minusSignText;
    }

    public String getCurrencySymbol() {
        return currencySymbol;
    }

    public void setCurrencySymbol(String currency) {
        currencySymbol = currency;
    }

    public String getInternationalCurrencySymbol() {
        return intlCurrencySymbol;
    }

    public void setInternationalCurrencySymbol(String currencyCode) {
        intlCurrencySymbol = currencyCode;
        currency = null;
        if (currencyCode != null) {
            try {
                currency = Currency.getInstance(currencyCode);
                currencySymbol = currency.getSymbol(locale);
            } catch (IllegalArgumentException e) {
                currency = null;
            }
        }
    }

    public Currency getCurrency() {
        return currency;
    }

    public void setCurrency(Currency currency) {
        this.currency = Objects.requireNonNull(currency);
        intlCurrencySymbol = currency.getCurrencyCode();
        currencySymbol = currency.getSymbol(locale);
    }

    public char getMonetaryDecimalSeparator() {
        return monetarySeparator;
    }

    public void setMonetaryDecimalSeparator(char sep) {
        monetarySeparator = sep;
    }

    public String getExponentSeparator() {
        return exponentialSeparator;
    }

    public void setExponentSeparator(String exp) {
        exponentialSeparator = Objects.requireNonNull(exp);
    }

    public char getMonetaryGroupingSeparator() {
        return monetaryGroupingSeparator;
    }

    public void setMonetaryGroupingSeparator(char monetaryGroupingSeparator) {
        this.monetaryGroupingSeparator = monetaryGroupingSeparator;
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        try {
            currency = intlCurrencySymbol == null ? null : Currency.getInstance(intlCurrencySymbol);
        } catch (IllegalArgumentException e) {
            currency = null;
        }
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        DecimalFormatSymbols o = (DecimalFormatSymbols) obj;
        return zeroDigit == o.zeroDigit && groupingSeparator == o.groupingSeparator && decimalSeparator == o.decimalSeparator
            && percent == o.percent && perMill == o.perMill && digit == o.digit && minusSign == o.minusSign
            && patternSeparator == o.patternSeparator && infinity.equals(o.infinity) && NaN.equals(o.NaN)
            && currencySymbol.equals(o.currencySymbol) && intlCurrencySymbol.equals(o.intlCurrencySymbol)
            && Objects.equals(currency, o.currency) && monetarySeparator == o.monetarySeparator
            && monetaryGroupingSeparator == o.monetaryGroupingSeparator
            && exponentialSeparator.equals(o.exponentialSeparator) && locale.equals(o.locale);
    }

    @Override
    public int hashCode() {
        return ((zeroDigit * 37 + groupingSeparator) * 37 + decimalSeparator) * 37 + locale.hashCode();
    }
}
