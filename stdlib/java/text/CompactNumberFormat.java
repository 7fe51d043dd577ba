package java.text;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jindo.internal.LocaleData;

/** Writes numbers short: thousands, millions and so on get a word or letter. */
public final class CompactNumberFormat extends NumberFormat {
    private static final long serialVersionUID = 7128367218649234678L;
    private final String decimalPattern;
    private DecimalFormatSymbols symbols;
    private final String[] compactPatterns;
    private final String pluralRules;
    private byte groupingSize;
    private RoundingMode roundingMode = RoundingMode.HALF_EVEN;
    private boolean parseBigDecimal;
    private DecimalFormat decimalFormat;
    /** For numbers too small to be shortened. */
    private DecimalFormat plainFormat;
    /** For each power of ten: what to divide by (null: plain), and the affixes, for one and for others. */
    private transient List<Entry> entries;

    private record Entry(BigDecimal divisor, String[] prefixes, String[] suffixes, boolean hasNumber) {
    }

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns) {
        this(decimalPattern, symbols, compactPatterns, "");
    }

    public CompactNumberFormat(String decimalPattern, DecimalFormatSymbols symbols, String[] compactPatterns,
                               String pluralRules) {
        Objects.requireNonNull(decimalPattern, "decimalPattern");
        Objects.requireNonNull(symbols, "symbols");
        Objects.requireNonNull(compactPatterns, "compactPatterns");
        Objects.requireNonNull(pluralRules, "pluralRules");
        this.decimalPattern = decimalPattern;
        this.symbols = symbols;
        this.compactPatterns = compactPatterns;
        this.pluralRules = pluralRules;
        decimalFormat = new DecimalFormat(decimalPattern, symbols);
        decimalFormat.setMaximumFractionDigits(0);
        plainFormat = new DecimalFormat(decimalPattern, symbols);
        plainFormat.setMaximumFractionDigits(0);
        super.setMaximumIntegerDigits(decimalFormat.getMaximumIntegerDigits());
        super.setMinimumIntegerDigits(decimalFormat.getMinimumIntegerDigits());
        super.setMinimumFractionDigits(0);
        super.setMaximumFractionDigits(0);
        super.setGroupingUsed(false);
        decimalFormat.setGroupingUsed(false);
        compile();
    }

    static CompactNumberFormat of(Locale l, Style style) {
        String[] rows = LocaleData.list(l, "compact" + style.ordinal());
        String[] patterns = new String[rows.length + 3];
        Arrays.fill(patterns, 0, 3, "");
        boolean plural = false;
        for (int i = 0; i < rows.length; i++) {
            int semicolon = rows[i].indexOf(';');
            plural |= semicolon >= 0;
            patterns[i + 3] = semicolon < 0 ? rows[i].equals("0") ? "" : rows[i]
                : "{one:" + rows[i].substring(0, semicolon) + " other:" + rows[i].substring(semicolon + 1) + "}";
        }
        return new CompactNumberFormat(LocaleData.list(l, "numbers")[0], DecimalFormatSymbols.getInstance(l), patterns,
            plural ? "one:i = 1 and v = 0" : "");
    }

    // ---- Patterns ----

    private void compile() {
        entries = new ArrayList<>();
        for (int i = 0; i < compactPatterns.length; i++) {
            entries.add(entry(compactPatterns[i], i));
        }
    }

    private static Entry entry(String pattern, int power) {
        if (pattern.isEmpty()) {
            return new Entry(BigDecimal.ONE, new String[] {"", ""}, new String[] {"", ""}, true);
        }
        String one = pattern;
        String other = pattern;
        if (pattern.startsWith("{") && pattern.endsWith("}")) {
            String inner = pattern.substring(1, pattern.length() - 1);
            other = choice(inner, "other");
            one = choice(inner, "one");
            if (other == null && one == null) {
                throw new IllegalArgumentException("Invalid pattern: " + pattern);
            }
            other = other == null ? one : other;
            one = one == null ? other : one;
        }
        String[] a = affixes(one);
        String[] b = affixes(other);
        int zeros = Integer.parseInt(b[2]);
        if (zeros > power + 1) {
            throw new IllegalArgumentException("Invalid pattern [" + pattern + "]: min integer digits [" + zeros
                + "] for pattern index [" + power + "]");
        }
        BigDecimal divisor = zeros == 0 ? BigDecimal.TEN.pow(power) : BigDecimal.TEN.pow(power - zeros + 1);
        return new Entry(divisor, new String[] {a[0], b[0]}, new String[] {a[1], b[1]}, zeros > 0);
    }

    private static String choice(String inner, String key) {
        int at = inner.startsWith(key + ":") ? 0 : inner.indexOf(" " + key + ":") + 1;
        if (at == 0 && !inner.startsWith(key + ":")) {
            return null;
        }
        int from = at + key.length() + 1;
        int end = inner.length();
        for (String next : new String[] {"zero", "one", "two", "few", "many", "other"}) {
            int k = inner.indexOf(" " + next + ":", from);
            end = k >= 0 && k < end ? k : end;
        }
        return inner.substring(from, end);
    }

    /** Prefix, suffix, number of zeros. */
    private static String[] affixes(String pattern) {
        StringBuilder prefix = new StringBuilder();
        StringBuilder suffix = new StringBuilder();
        int zeros = 0;
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            StringBuilder sb = zeros > 0 ? suffix : prefix;
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    sb.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '0' && !quoted) {
                if (suffix.length() > 0) {
                    throw new IllegalArgumentException("Unquoted special character '0' in pattern \"" + pattern + '"');
                }
                zeros++;
            } else {
                sb.append(c);
            }
        }
        return new String[] {prefix.toString(), suffix.toString(), Integer.toString(zeros)};
    }

    // ---- Formatting ----

    @Override
    public final StringBuffer format(Object number, StringBuffer toAppendTo, FieldPosition fieldPosition) {
        Objects.requireNonNull(number, "number");
        return format(number, toAppendTo, fieldPosition.sink());
    }

    private StringBuffer format(Object number, StringBuffer out, FieldSink sink) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte
            || number instanceof AtomicInteger || number instanceof AtomicLong) {
            return write(BigDecimal.valueOf(((Number) number).longValue()), false, false, out, sink);
        }
        if (number instanceof BigDecimal d) {
            return write(d, false, true, out, sink);
        }
        if (number instanceof BigInteger i) {
            return write(new BigDecimal(i), false, true, out, sink);
        }
        if (number instanceof Number n) {
            return write(n.doubleValue(), out, sink);
        }
        throw new IllegalArgumentException("Cannot format " + number.getClass().getName() + " as a number");
    }

    @Override
    public StringBuffer format(double number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        return write(number, result, fieldPosition.sink());
    }

    @Override
    public StringBuffer format(long number, StringBuffer result, FieldPosition fieldPosition) {
        fieldPosition.setBeginIndex(0);
        fieldPosition.setEndIndex(0);
        return write(BigDecimal.valueOf(number), false, false, result, fieldPosition.sink());
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        Objects.requireNonNull(obj, "formatToCharacterIterator must be passed non-null object");
        Collector c = new Collector();
        return c.iterator(format(obj, new StringBuffer(), c).toString());
    }

    private StringBuffer write(double number, StringBuffer out, FieldSink sink) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return decimalFormat.format((Object) number, out, sink);
        }
        return write(BigDecimal.valueOf(number), number < 0 || number == 0 && 1 / number < 0, false, out, sink);
    }

    private StringBuffer write(BigDecimal number, boolean negativeDouble, boolean exact, StringBuffer out, FieldSink sink) {
        boolean negative = number.signum() < 0 || negativeDouble;
        BigDecimal magnitude = number.abs();
        BigDecimal rounded = magnitude.setScale(getMaximumFractionDigits(), negative ? flipped() : roundingMode);
        int power = rounded.signum() == 0 ? 0 : Math.max(0, rounded.precision() - rounded.scale() - 1);
        int i = Math.min(power, entries.size() - 1);
        if (i < 0 || compactPatterns[i].isEmpty()) {
            return withSign(number, negative, out, sink);
        }
        Entry e = entries.get(i);
        BigDecimal value = magnitude.divide(e.divisor, java.math.MathContext.DECIMAL128);
        if (!exact && value.stripTrailingZeros().scale() > 0) {
            value = new BigDecimal(magnitude.doubleValue() / e.divisor.doubleValue());
        }
        BigDecimal shown = value.setScale(getMaximumFractionDigits(), negative ? flipped() : roundingMode);
        int which = shown.toBigInteger().equals(BigInteger.ONE) ? 0 : 1;
        if (negative) {
            int start = out.length();
            out.append(symbols.minus());
            sink.field(-1, Field.SIGN, start, out.length());
        }
        affix(out, sink, e.prefixes[which], Field.PREFIX);
        if (e.hasNumber) {
            number(value, negative, out, sink);
        }
        affix(out, sink, e.suffixes[which], Field.SUFFIX);
        return out;
    }

    /** Numbers are written without their sign, so rounding up and down trade places. */
    private RoundingMode flipped() {
        return roundingMode == RoundingMode.FLOOR ? RoundingMode.CEILING
            : roundingMode == RoundingMode.CEILING ? RoundingMode.FLOOR : roundingMode;
    }

    private StringBuffer withSign(BigDecimal number, boolean negative, StringBuffer out, FieldSink sink) {
        if (negative) {
            int start = out.length();
            out.append(symbols.minus());
            sink.field(-1, Field.SIGN, start, out.length());
        }
        plainFormat.setRoundingMode(negative ? flipped() : roundingMode);
        return plainFormat.format((Object) number.abs(), out, sink);
    }

    private StringBuffer number(BigDecimal magnitude, boolean negative, StringBuffer out, FieldSink sink) {
        decimalFormat.setRoundingMode(negative ? flipped() : roundingMode);
        return decimalFormat.format((Object) magnitude, out, sink);
    }

    private static void affix(StringBuffer out, FieldSink sink, String text, Field field) {
        int start = out.length();
        out.append(text);
        sink.field(-1, field, start, out.length());
    }

    // ---- Parsing ----

    @Override
    public Number parse(String text, ParsePosition pos) {
        Objects.requireNonNull(text);
        int start = pos.index;
        boolean negative = text.startsWith(symbols.minus(), start);
        int from = start + (negative ? symbols.minus().length() : 0);
        Entry best = null;
        int bestPrefix = -1;
        int bestEnd = -1;
        Number bestNumber = null;
        for (Entry e : entries) {
            for (int k = 0; k < 2; k++) {
                String prefix = e.prefixes[k];
                if (!text.startsWith(prefix, from)) {
                    continue;
                }
                ParsePosition p = new ParsePosition(from + prefix.length());
                Number n = e.hasNumber ? numberAt(text, p) : BigDecimal.ONE;
                int after = p.index;
                if (n != null && text.startsWith(e.suffixes[k], after)) {
                    int length = prefix.length() + e.suffixes[k].length();
                    if (length > bestPrefix) {
                        bestPrefix = length;
                        best = e;
                        bestEnd = after + e.suffixes[k].length();
                        bestNumber = n;
                    }
                }
            }
        }
        if (best == null) {
            pos.errorIndex = start;
            return null;
        }
        pos.index = bestEnd;
        return value(bestNumber, best.divisor, negative);
    }

    private Number numberAt(String text, ParsePosition p) {
        DecimalFormat f = (DecimalFormat) decimalFormat.clone();
        f.setParseBigDecimal(true);
        f.setGroupingUsed(isGroupingUsed());
        f.setParseIntegerOnly(isParseIntegerOnly());
        return f.parse(text, p);
    }

    private Number value(Number n, BigDecimal divisor, boolean negative) {
        if (!(n instanceof BigDecimal d)) {
            double v = n.doubleValue();
            return negative ? -v : v;
        }
        BigDecimal v = negative ? d.multiply(divisor).negate() : d.multiply(divisor);
        if (parseBigDecimal) {
            return v;
        }
        if (v.signum() == 0) {
            return negative ? (Number) (-0.0) : (Number) 0L;
        }
        BigDecimal s = v.stripTrailingZeros();
        return s.scale() <= 0 && s.toBigInteger().bitLength() < 64 ? (Number) s.longValue() : (Number) v.doubleValue();
    }

    // ---- Settings ----

    @Override
    public void setMaximumIntegerDigits(int newValue) {
        decimalFormat.setMaximumIntegerDigits(newValue);
        super.setMaximumIntegerDigits(decimalFormat.getMaximumIntegerDigits());
        super.setMinimumIntegerDigits(decimalFormat.getMinimumIntegerDigits());
    }

    @Override
    public void setMinimumIntegerDigits(int newValue) {
        decimalFormat.setMinimumIntegerDigits(newValue);
        super.setMaximumIntegerDigits(decimalFormat.getMaximumIntegerDigits());
        super.setMinimumIntegerDigits(decimalFormat.getMinimumIntegerDigits());
    }

    @Override
    public void setMinimumFractionDigits(int newValue) {
        decimalFormat.setMinimumFractionDigits(newValue);
        super.setMaximumFractionDigits(decimalFormat.getMaximumFractionDigits());
        super.setMinimumFractionDigits(decimalFormat.getMinimumFractionDigits());
    }

    @Override
    public void setMaximumFractionDigits(int newValue) {
        decimalFormat.setMaximumFractionDigits(newValue);
        super.setMaximumFractionDigits(decimalFormat.getMaximumFractionDigits());
        super.setMinimumFractionDigits(decimalFormat.getMinimumFractionDigits());
    }

    @Override
    public RoundingMode getRoundingMode() {
        return roundingMode;
    }

    @Override
    public void setRoundingMode(RoundingMode roundingMode) {
        this.roundingMode = Objects.requireNonNull(roundingMode);
    }

    public int getGroupingSize() {
        return groupingSize;
    }

    public void setGroupingSize(int newValue) {
        if (newValue < 0 || newValue > 127) {
            throw new IllegalArgumentException("The value passed is negative or greater than 127.");
        }
        groupingSize = (byte) newValue;
        decimalFormat.setGroupingSize(newValue);
    }

    @Override
    public boolean isGroupingUsed() {
        return super.isGroupingUsed();
    }

    @Override
    public void setGroupingUsed(boolean newValue) {
        decimalFormat.setGroupingUsed(newValue);
        super.setGroupingUsed(newValue);
    }

    @Override
    public boolean isParseIntegerOnly() {
        return super.isParseIntegerOnly();
    }

    @Override
    public void setParseIntegerOnly(boolean value) {
        decimalFormat.setParseIntegerOnly(value);
        super.setParseIntegerOnly(value);
    }

    public boolean isParseBigDecimal() {
        return parseBigDecimal;
    }

    public void setParseBigDecimal(boolean newValue) {
        parseBigDecimal = newValue;
    }

    @Override
    public boolean equals(Object obj) {
        if (!super.equals(obj)) {
            return false;
        }
        CompactNumberFormat o = (CompactNumberFormat) obj;
        return decimalPattern.equals(o.decimalPattern) && symbols.equals(o.symbols)
            && Arrays.equals(compactPatterns, o.compactPatterns) && roundingMode == o.roundingMode
            && pluralRules.equals(o.pluralRules) && groupingSize == o.groupingSize && parseBigDecimal == o.parseBigDecimal;
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + Objects.hash(decimalPattern, symbols, roundingMode) + Arrays.hashCode(compactPatterns)
            + groupingSize + (parseBigDecimal ? 1231 : 1237);
    }

    @Override
    public CompactNumberFormat clone() {
        CompactNumberFormat c = (CompactNumberFormat) super.clone();
        c.symbols = (DecimalFormatSymbols) symbols.clone();
        c.decimalFormat = (DecimalFormat) decimalFormat.clone();
        c.plainFormat = (DecimalFormat) plainFormat.clone();
        return c;
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        compile();
    }
}
