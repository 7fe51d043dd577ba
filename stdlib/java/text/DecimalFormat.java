package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Writes and reads decimal numbers after a pattern. */
public class DecimalFormat extends NumberFormat {
    private static final long serialVersionUID = 864413376551465018L;
    /** Stands before a sign of the affix that the symbols replace. */
    private static final char QUOTE = '\'';
    private static final char CURRENCY = '\u00a4';
    private static final char PER_MILLE = '\u2030';
    private static final int DOUBLE_INTEGER_DIGITS = 309;
    private static final int DOUBLE_FRACTION_DIGITS = 340;

    private DecimalFormatSymbols symbols;
    private String posPrefixPattern = "";
    private String posSuffixPattern = "";
    private String negPrefixPattern = "'-";
    private String negSuffixPattern = "";
    private String positivePrefix = "";
    private String positiveSuffix = "";
    private String negativePrefix = "-";
    private String negativeSuffix = "";
    private int multiplier = 1;
    private byte groupingSize = 3;
    private boolean decimalSeparatorAlwaysShown;
    private boolean parseBigDecimal;
    private boolean isCurrencyFormat;
    private boolean useExponentialNotation;
    private byte minExponentDigits;
    private int maximumIntegerDigits = super.getMaximumIntegerDigits();
    private int minimumIntegerDigits = super.getMinimumIntegerDigits();
    private int maximumFractionDigits = super.getMaximumFractionDigits();
    private int minimumFractionDigits = super.getMinimumFractionDigits();
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;

    public DecimalFormat() {
        this((DecimalFormat) NumberFormat.getInstance());
    }

    private DecimalFormat(DecimalFormat like) {
        symbols = (DecimalFormatSymbols) like.symbols.clone();
        applyPattern(like.toPattern(), false);
    }

    public DecimalFormat(String pattern) {
        symbols = DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT));
        applyPattern(pattern, false);
    }

    public DecimalFormat(String pattern, DecimalFormatSymbols symbols) {
        this.symbols = (DecimalFormatSymbols) symbols.clone();
        applyPattern(pattern, false);
    }

    // ---- Formatting ----

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition pos) {
        return format(number, toAppendTo, pos.sink());
    }

    StringBuffer format(Object number, StringBuffer out, FieldSink sink) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
            || number instanceof AtomicInteger || number instanceof AtomicLong) {
            return format(((Number) number).longValue(), out, sink);
        }
        if (number instanceof BigDecimal d) {
            return format(d, out, sink);
        }
        if (number instanceof BigInteger i) {
            return i.bitLength() < 64 ? format(i.longValue(), out, sink) : format(new BigDecimal(i), out, sink);
        }
        if (number instanceof Number n) {
            return format(n.doubleValue(), out, sink);
        }
        throw new IllegalArgumentException("Cannot format given Object as a Number");
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        return format(number, result, fieldPosition.sink());
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        return format(number, result, fieldPosition.sink());
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        if (obj == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        Collector c = new Collector();
        return c.iterator(format(obj, new StringBuffer(), c).toString());
    }

    private StringBuffer format(double number, StringBuffer out, FieldSink sink) {
        if (Double.isNaN(number)) {
            int start = out.length();
            out.append(symbols.getNaN());
            sink.field(INTEGER_FIELD, Field.INTEGER, start, out.length());
            return out;
        }
        double v = multiplier == 1 ? number : number * multiplier;
        if (number == 0 && 1 / number < 0) {
            v = multiplier < 0 ? 0 : -0.0;
        }
        boolean negative = v < 0 || v == 0 && 1 / v < 0;
        if (Double.isInfinite(v)) {
            affix(out, sink, negative ? negPrefixPattern : posPrefixPattern, negative ? negativePrefix : positivePrefix);
            int start = out.length();
            out.append(symbols.getInfinity());
            sink.field(INTEGER_FIELD, Field.INTEGER, start, out.length());
            affix(out, sink, negative ? negSuffixPattern : posSuffixPattern, negative ? negativeSuffix : positiveSuffix);
            return out;
        }
        Digits d = new Digits();
        d.set(Math.abs(v));
        round(d, negative, super.getMaximumIntegerDigits(), super.getMaximumFractionDigits());
        return write(out, sink, d, negative, false, super.getMaximumIntegerDigits(), super.getMinimumIntegerDigits(),
            super.getMaximumFractionDigits(), super.getMinimumFractionDigits());
    }

    private void round(Digits d, boolean negative, int maxInteger, int maxFraction) {
        if (!useExponentialNotation) {
            d.roundFraction(maxFraction, roundingMode, negative);
        } else if (maxInteger + (long) maxFraction > 0) {
            d.round(maxInteger + (long) maxFraction, roundingMode, negative);
        }
    }

    private StringBuffer format(long number, StringBuffer out, FieldSink sink) {
        if (multiplier != 1 && number != 0) {
            long product = number * multiplier;
            if (number == Long.MIN_VALUE || Math.abs(number) > Long.MAX_VALUE / Math.abs((long) multiplier)) {
                BigInteger big = BigInteger.valueOf(number).multiply(BigInteger.valueOf(multiplier));
                return write(new BigDecimal(big), out, sink);
            }
            number = product;
        }
        Digits d = new Digits();
        boolean negative = number < 0;
        d.set(negative ? -number : number);
        round(d, negative, super.getMaximumIntegerDigits(), useExponentialNotation ? super.getMaximumFractionDigits() : 0);
        return write(out, sink, d, negative, true, super.getMaximumIntegerDigits(), super.getMinimumIntegerDigits(),
            super.getMaximumFractionDigits(), super.getMinimumFractionDigits());
    }

    private StringBuffer format(BigDecimal number, StringBuffer out, FieldSink sink) {
        return write(multiplier == 1 ? number : number.multiply(BigDecimal.valueOf(multiplier)), out, sink);
    }

    private StringBuffer write(BigDecimal number, StringBuffer out, FieldSink sink) {
        boolean negative = number.signum() < 0;
        Digits d = new Digits();
        d.set(number.abs());
        round(d, negative, maximumIntegerDigits, maximumFractionDigits);
        return write(out, sink, d, negative, false, maximumIntegerDigits, minimumIntegerDigits, maximumFractionDigits,
            minimumFractionDigits);
    }

    private StringBuffer write(StringBuffer out, FieldSink sink, Digits d, boolean negative, boolean isInteger, int maxInt,
                               int minInt, int maxFra, int minFra) {
        affix(out, sink, negative ? negPrefixPattern : posPrefixPattern, negative ? negativePrefix : positivePrefix);
        if (useExponentialNotation) {
            writeExponential(out, sink, d, maxInt, minInt, minFra);
        } else {
            writePlain(out, sink, d, maxInt, minInt, maxFra, minFra, isInteger);
        }
        affix(out, sink, negative ? negSuffixPattern : posSuffixPattern, negative ? negativeSuffix : positiveSuffix);
        return out;
    }

    private char decimalSeparator() {
        return isCurrencyFormat ? symbols.getMonetaryDecimalSeparator() : symbols.getDecimalSeparator();
    }

    private char groupingSeparator() {
        return isCurrencyFormat ? symbols.getMonetaryGroupingSeparator() : symbols.getGroupingSeparator();
    }

    private void writePlain(StringBuffer out, FieldSink sink, Digits d, int maxInt, int minInt, int maxFra, int minFra,
                            boolean isInteger) {
        int zero = symbols.getZeroDigit() - '0';
        int start = out.length();
        int point = d.point;
        int count = Math.min(maxInt, Math.max(minInt, Math.max(point, 0)));
        boolean grouped = isGroupingUsed() && groupingSize > 0;
        for (int i = count - 1; i >= 0; i--) {
            int at = point - 1 - i;
            out.append((char) ((at >= 0 && at < d.count() ? d.at(at) : '0') + zero));
            if (grouped && i > 0 && i % groupingSize == 0) {
                int here = out.length();
                out.append(groupingSeparator());
                sink.field(-1, Field.GROUPING_SEPARATOR, here, here + 1);
            }
        }
        boolean fraction = minFra > 0 || !isInteger && d.count() > point && maxFra > 0 && !d.isZero();
        if (!fraction && out.length() == start) {
            out.append((char) ('0' + zero));
        }
        sink.field(INTEGER_FIELD, Field.INTEGER, start, out.length());
        int here = out.length();
        if (decimalSeparatorAlwaysShown || fraction) {
            out.append(decimalSeparator());
            sink.field(-1, Field.DECIMAL_SEPARATOR, here, here + 1);
        }
        start = out.length();
        for (int i = 0; i < maxFra; i++) {
            int at = point + i;
            if (i >= minFra && (isInteger || d.isZero() || at >= d.count())) {
                break;
            }
            out.append((char) ((at >= 0 && at < d.count() ? d.at(at) : '0') + zero));
        }
        sink.field(FRACTION_FIELD, Field.FRACTION, start, out.length());
    }

    private void writeExponential(StringBuffer out, FieldSink sink, Digits d, int maxInt, int minInt, int minFra) {
        int zero = symbols.getZeroDigit() - '0';
        int exponent = d.point;
        int minDigits = minInt;
        if (maxInt > 1 && maxInt > minInt) {
            exponent = Math.floorDiv(exponent - 1, maxInt) * maxInt;
            minDigits = 1;
        } else {
            exponent -= minDigits;
        }
        long least = (long) minInt + minFra;
        int integerDigits = d.isZero() ? minDigits : d.point - exponent;
        int total = (int) Math.max(Math.max(least, integerDigits), d.count());
        int start = out.length();
        int fraction = -1;
        for (int i = 0; i < total; i++) {
            if (i == integerDigits) {
                fraction = endInteger(out, sink, start);
            }
            out.append((char) ((i < d.count() ? d.at(i) : '0') + zero));
        }
        if (fraction < 0) {
            if (decimalSeparatorAlwaysShown) {
                fraction = endInteger(out, sink, start);
            } else {
                sink.field(INTEGER_FIELD, Field.INTEGER, start, out.length());
                fraction = out.length();
            }
        }
        sink.field(FRACTION_FIELD, Field.FRACTION, fraction, out.length());
        start = out.length();
        out.append(symbols.getExponentSeparator());
        sink.field(-1, Field.EXPONENT_SYMBOL, start, out.length());
        writeExponent(out, sink, d.isZero() ? 0 : exponent, zero);
    }

    private int endInteger(StringBuffer out, FieldSink sink, int start) {
        int here = out.length();
        sink.field(INTEGER_FIELD, Field.INTEGER, start, here);
        out.append(decimalSeparator());
        sink.field(-1, Field.DECIMAL_SEPARATOR, here, here + 1);
        return here + 1;
    }

    private void writeExponent(StringBuffer out, FieldSink sink, int exponent, int zero) {
        int start = out.length();
        if (exponent < 0) {
            out.append(symbols.minus());
            sink.field(-1, Field.EXPONENT_SIGN, start, out.length());
            start = out.length();
        }
        String e = Integer.toString(Math.abs(exponent));
        for (int i = e.length(); i < minExponentDigits; i++) {
            out.append((char) ('0' + zero));
        }
        for (int i = 0; i < e.length(); i++) {
            out.append((char) (e.charAt(i) + zero));
        }
        sink.field(-1, Field.EXPONENT, start, out.length());
    }

    /** An affix, and its fields after its pattern where there is one. */
    private void affix(StringBuffer out, FieldSink sink, String pattern, String text) {
        int start = out.length();
        out.append(text);
        if (text.isEmpty() || pattern == null || sink == FieldSink.NONE) {
            return;
        }
        int at = start;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != QUOTE || i + 1 == pattern.length()) {
                at++;
                continue;
            }
            c = pattern.charAt(++i);
            Field field = null;
            int length = 1;
            switch (c) {
                case '-' -> {
                    field = Field.SIGN;
                    length = symbols.minus().length();
                }
                case '%' -> field = Field.PERCENT;
                case PER_MILLE -> field = Field.PERMILLE;
                case CURRENCY -> {
                    boolean twice = i + 1 < pattern.length() && pattern.charAt(i + 1) == CURRENCY;
                    i += twice ? 1 : 0;
                    field = Field.CURRENCY;
                    length = (twice ? symbols.getInternationalCurrencySymbol() : symbols.getCurrencySymbol()).length();
                }
                default -> {
                }
            }
            if (field != null) {
                sink.field(-1, field, at, at + length);
            }
            at += length;
        }
    }

    // ---- Parsing ----

    @Override
    public Number parse(String text, ParsePosition pos) {
        return new DecimalParser(this, text, pos).parse();
    }

    boolean parsesGroups() {
        return isGroupingUsed();
    }

    char parsedDecimalSeparator() {
        return decimalSeparator();
    }

    char parsedGroupingSeparator() {
        return groupingSeparator();
    }

    DecimalFormatSymbols symbols() {
        return symbols;
    }

    // ---- Affixes ----

    private String expand(String pattern) {
        if (pattern.indexOf(QUOTE) < 0) {
            return pattern;
        }
        StringBuilder sb = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == QUOTE && i + 1 < pattern.length()) {
                c = pattern.charAt(++i);
                if (c == CURRENCY) {
                    boolean twice = i + 1 < pattern.length() && pattern.charAt(i + 1) == CURRENCY;
                    i += twice ? 1 : 0;
                    sb.append(twice ? symbols.getInternationalCurrencySymbol() : symbols.getCurrencySymbol());
                    continue;
                }
                if (c == '-') {
                    sb.append(symbols.minus());
                    continue;
                }
                c = c == '%' ? symbols.getPercent() : c == PER_MILLE ? symbols.getPerMill() : c;
            }
            sb.append(c);
        }
        return sb.toString();
    }

    private void expandAffixes() {
        positivePrefix = posPrefixPattern != null ? expand(posPrefixPattern) : positivePrefix;
        positiveSuffix = posSuffixPattern != null ? expand(posSuffixPattern) : positiveSuffix;
        negativePrefix = negPrefixPattern != null ? expand(negPrefixPattern) : negativePrefix;
        negativeSuffix = negSuffixPattern != null ? expand(negSuffixPattern) : negativeSuffix;
    }

    public String getPositivePrefix() {
        return positivePrefix;
    }

    public void setPositivePrefix(String newValue) {
        positivePrefix = newValue;
        posPrefixPattern = null;
    }

    public String getNegativePrefix() {
        return negativePrefix;
    }

    public void setNegativePrefix(String newValue) {
        negativePrefix = newValue;
        negPrefixPattern = null;
    }

    public String getPositiveSuffix() {
        return positiveSuffix;
    }

    public void setPositiveSuffix(String newValue) {
        positiveSuffix = newValue;
        posSuffixPattern = null;
    }

    public String getNegativeSuffix() {
        return negativeSuffix;
    }

    public void setNegativeSuffix(String newValue) {
        negativeSuffix = newValue;
        negSuffixPattern = null;
    }

    // ---- Settings ----

    public DecimalFormatSymbols getDecimalFormatSymbols() {
        return (DecimalFormatSymbols) symbols.clone();
    }

    public void setDecimalFormatSymbols(DecimalFormatSymbols newSymbols) {
        symbols = (DecimalFormatSymbols) newSymbols.clone();
        expandAffixes();
    }

    public int getMultiplier() {
        return multiplier;
    }

    public void setMultiplier(int newValue) {
        multiplier = newValue;
    }

    @Override
    public void setGroupingUsed(boolean newValue) {
        super.setGroupingUsed(newValue);
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("newValue is out of valid range. value: " + newValue);
        }
        groupingSize = (byte) newValue;
    }

    public boolean isDecimalSeparatorAlwaysShown() {
        return decimalSeparatorAlwaysShown;
    }

    public void setDecimalSeparatorAlwaysShown(boolean newValue) {
        decimalSeparatorAlwaysShown = newValue;
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        maximumIntegerDigits = Math.max(0, newValue);
        super.setMaximumIntegerDigits(Math.min(maximumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        if (minimumIntegerDigits > maximumIntegerDigits) {
            minimumIntegerDigits = maximumIntegerDigits;
            super.setMinimumIntegerDigits(Math.min(minimumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        }
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        minimumIntegerDigits = Math.max(0, newValue);
        super.setMinimumIntegerDigits(Math.min(minimumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        if (minimumIntegerDigits > maximumIntegerDigits) {
            maximumIntegerDigits = minimumIntegerDigits;
            super.setMaximumIntegerDigits(Math.min(maximumIntegerDigits, DOUBLE_INTEGER_DIGITS));
        }
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        maximumFractionDigits = Math.max(0, newValue);
        super.setMaximumFractionDigits(Math.min(maximumFractionDigits, DOUBLE_FRACTION_DIGITS));
        if (minimumFractionDigits > maximumFractionDigits) {
            minimumFractionDigits = maximumFractionDigits;
            super.setMinimumFractionDigits(Math.min(minimumFractionDigits, DOUBLE_FRACTION_DIGITS));
        }
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        minimumFractionDigits = Math.max(0, newValue);
        super.setMinimumFractionDigits(Math.min(minimumFractionDigits, DOUBLE_FRACTION_DIGITS));
        if (minimumFractionDigits > maximumFractionDigits) {
            maximumFractionDigits = minimumFractionDigits;
            super.setMaximumFractionDigits(Math.min(maximumFractionDigits, DOUBLE_FRACTION_DIGITS));
        }
    }

    @Override
    public int getMaximumIntegerDigits() {
        return maximumIntegerDigits;
    }

    @Override
    public int getMinimumIntegerDigits() {
        return minimumIntegerDigits;
    }

    @Override
    public int getMaximumFractionDigits() {
        return maximumFractionDigits;
    }

    @Override
    public int getMinimumFractionDigits() {
        return minimumFractionDigits;
    }

    @Override
    public Currency getCurrency() {
        return symbols.getCurrency();
    }

    @Override
    public void setCurrency(Currency currency) {
        if (currency != symbols.getCurrency()) {
            symbols.setCurrency(currency);
            if (isCurrencyFormat) {
                expandAffixes();
            }
        }
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        this.roundingMode = Objects.requireNonNull(roundingMode);
    }

    /** As many digits behind the point as the currency has. */
    void adjustForCurrencyDefaultDigits() {
        Currency currency = symbols.getCurrency();
        int digits = currency == null ? -1 : currency.getDefaultFractionDigits();
        if (digits < 0) {
            return;
        }
        int oldMin = getMinimumFractionDigits();
        if (oldMin == getMaximumFractionDigits()) {
            setMinimumFractionDigits(digits);
            setMaximumFractionDigits(digits);
        } else {
            setMinimumFractionDigits(Math.min(digits, oldMin));
            setMaximumFractionDigits(digits);
        }
    }

    // ---- Patterns ----

    public String toPattern() {
        return toPattern(false);
    }

    public String toLocalizedPattern() {
        return toPattern(true);
    }

    private void appendAffix(StringBuilder sb, String pattern, String text, boolean localized) {
        if (pattern == null) {
            appendLiteral(sb, text, localized);
            return;
        }
        for (int i = 0; i < pattern.length();) {
            int next = pattern.indexOf(QUOTE, i);
            if (next < 0 || next + 1 == pattern.length()) {
                appendLiteral(sb, pattern.substring(i), localized);
                return;
            }
            appendLiteral(sb, pattern.substring(i, next), localized);
            char c = pattern.charAt(next + 1);
            i = next + 2;
            if (c == QUOTE) {
                sb.append(c).append(c);
            } else if (c == CURRENCY && i < pattern.length() && pattern.charAt(i) == CURRENCY) {
                sb.append(c).append(c);
                i++;
            } else if (localized) {
                sb.append(c == '%' ? symbols.getPercent() : c == PER_MILLE ? symbols.getPerMill()
                    : c == '-' ? symbols.getMinusSign() : c);
            } else {
                sb.append(c);
            }
        }
    }

    private void appendLiteral(StringBuilder sb, String text, boolean localized) {
        String special = localized
            ? "" + symbols.getZeroDigit() + symbols.getGroupingSeparator() + symbols.getDecimalSeparator() + symbols.getPercent()
                + symbols.getPerMill() + symbols.getDigit() + symbols.getPatternSeparator() + symbols.getMinusSign() + CURRENCY
            : "0,.%\u2030#;-\u00a4";
        boolean quote = false;
        for (int i = 0; i < text.length(); i++) {
            quote |= special.indexOf(text.charAt(i)) >= 0;
        }
        if (quote) {
            sb.append('\'');
        }
        sb.append(text.indexOf('\'') < 0 ? text : text.replace("'", "''"));
        if (quote) {
            sb.append('\'');
        }
    }

    private String toPattern(boolean localized) {
        StringBuilder sb = new StringBuilder();
        appendAffix(sb, posPrefixPattern, positivePrefix, localized);
        appendNumber(sb, localized);
        appendAffix(sb, posSuffixPattern, positiveSuffix, localized);
        boolean plain = (negSuffixPattern == posSuffixPattern && negativeSuffix.equals(positiveSuffix)
            || negSuffixPattern != null && negSuffixPattern.equals(posSuffixPattern))
            && (negPrefixPattern != null && posPrefixPattern != null && negPrefixPattern.equals("'-" + posPrefixPattern)
            || negPrefixPattern == posPrefixPattern && negativePrefix.equals(symbols.minus() + positivePrefix));
        if (!plain) {
            sb.append(localized ? symbols.getPatternSeparator() : ';');
            appendAffix(sb, negPrefixPattern, negativePrefix, localized);
            appendNumber(sb, localized);
            appendAffix(sb, negSuffixPattern, negativeSuffix, localized);
        }
        return sb.toString();
    }

    private void appendNumber(StringBuilder sb, boolean localized) {
        char digit = localized ? symbols.getDigit() : '#';
        char zero = localized ? symbols.getZeroDigit() : '0';
        int count = useExponentialNotation ? getMaximumIntegerDigits()
            : Math.max(groupingSize, getMinimumIntegerDigits()) + 1;
        for (int i = count; i > 0; i--) {
            if (i != count && isGroupingUsed() && groupingSize != 0 && i % groupingSize == 0) {
                sb.append(localized ? groupingSeparator() : ',');
            }
            sb.append(i <= getMinimumIntegerDigits() ? zero : digit);
        }
        if (getMaximumFractionDigits() > 0 || decimalSeparatorAlwaysShown) {
            sb.append(localized ? decimalSeparator() : '.');
        }
        for (int i = 0; i < getMaximumFractionDigits(); i++) {
            sb.append(i < getMinimumFractionDigits() ? zero : digit);
        }
        if (useExponentialNotation) {
            sb.append(localized ? symbols.getExponentSeparator() : "E");
            sb.append(String.valueOf(zero).repeat(minExponentDigits));
        }
    }

    public void applyPattern(String pattern) {
        applyPattern(pattern, false);
    }

    public void applyLocalizedPattern(String pattern) {
        applyPattern(pattern, true);
    }

    private void applyPattern(String pattern, boolean localized) {
        DecimalPattern p = new DecimalPattern(pattern, localized ? symbols : null);
        p.parse();
        posPrefixPattern = p.posPrefix;
        posSuffixPattern = p.posSuffix;
        negPrefixPattern = p.negPrefix;
        negSuffixPattern = p.negSuffix;
        isCurrencyFormat = p.currency;
        multiplier = p.multiplier;
        useExponentialNotation = p.exponential;
        minExponentDigits = (byte) p.exponentDigits;
        decimalSeparatorAlwaysShown = p.pointAlways;
        if (p.noNumber) {
            setMinimumIntegerDigits(0);
            setMaximumIntegerDigits(Integer.MAX_VALUE);
            setMinimumFractionDigits(0);
            setMaximumFractionDigits(Integer.MAX_VALUE);
        } else {
            setMinimumIntegerDigits(p.minInteger);
            setMaximumIntegerDigits(p.exponential ? p.maxInteger : Integer.MAX_VALUE);
            setMaximumFractionDigits(p.maxFraction);
            setMinimumFractionDigits(p.minFraction);
            setGroupingUsed(p.groupingSize > 0);
            groupingSize = (byte) Math.max(0, p.groupingSize);
        }
        expandAffixes();
    }

    // ---- Others ----

    @Override
    public Object clone() {
        DecimalFormat f = (DecimalFormat) super.clone();
        f.symbols = (DecimalFormatSymbols) symbols.clone();
        return f;
    }

    @Override
    public boolean equals(Object obj) {
        if (obj == null || !super.equals(obj)) {
            return false;
        }
        DecimalFormat o = (DecimalFormat) obj;
        return positivePrefix.equals(o.positivePrefix) && positiveSuffix.equals(o.positiveSuffix)
            && negativePrefix.equals(o.negativePrefix) && negativeSuffix.equals(o.negativeSuffix)
            && multiplier == o.multiplier && groupingSize == o.groupingSize
            && decimalSeparatorAlwaysShown == o.decimalSeparatorAlwaysShown && parseBigDecimal == o.parseBigDecimal
            && useExponentialNotation == o.useExponentialNotation
            && (!useExponentialNotation || minExponentDigits == o.minExponentDigits)
            && maximumIntegerDigits == o.maximumIntegerDigits && minimumIntegerDigits == o.minimumIntegerDigits
            && maximumFractionDigits == o.maximumFractionDigits && minimumFractionDigits == o.minimumFractionDigits
            && roundingMode == o.roundingMode && symbols.equals(o.symbols);
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 37 + positivePrefix.hashCode();
    }
}
