package java.time.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.temporal.TemporalField;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A field as a number. */
class NumberPart extends FormatPart {
    private static final int MAX_WIDTH = 19;
    static final long[] POWERS = {1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000,
        10_000_000_000L};
    final TemporalField field;
    final int minWidth;
    final int maxWidth;
    final SignStyle signStyle;
    /** Digits that numbers directly behind this one need; -1: this one's width is binding. */
    final int subsequentWidth;

    NumberPart(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle, int subsequentWidth) {
        this.field = field;
        this.minWidth = minWidth;
        this.maxWidth = maxWidth;
        this.signStyle = signStyle;
        this.subsequentWidth = subsequentWidth;
    }

    NumberPart withFixedWidth() {
        return subsequentWidth == -1 ? this : new NumberPart(field, minWidth, maxWidth, signStyle, -1);
    }

    NumberPart withSubsequentWidth(int more) {
        return new NumberPart(field, minWidth, maxWidth, signStyle, subsequentWidth + more);
    }

    boolean isFixedWidth(ParseContext context) {
        return subsequentWidth == -1 || subsequentWidth > 0 && minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE;
    }

    long shown(PrintContext context, long value) {
        return value;
    }

    private DateTimeException unprintable(long value, String why) {
        return new DateTimeException("Field " + field + " cannot be printed as the value " + value + why);
    }

    @Override
    boolean print(PrintContext context, StringBuilder out) {
        Long valueOrNull = context.value(field);
        if (valueOrNull == null) {
            return false;
        }
        long value = shown(context, valueOrNull);
        DecimalStyle d = context.decimals;
        String digits = value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
        if (digits.length() > maxWidth) {
            throw unprintable(value, " exceeds the maximum print width of " + maxWidth);
        }
        if (value >= 0) {
            if (signStyle == SignStyle.ALWAYS
                || signStyle == SignStyle.EXCEEDS_PAD && minWidth < MAX_WIDTH && digits.length() > minWidth) {
                out.append(d.getPositiveSign());
            }
        } else if (signStyle == SignStyle.NOT_NEGATIVE) {
            throw unprintable(value, " cannot be negative according to the SignStyle");
        } else if (signStyle != SignStyle.NEVER) {
            out.append(d.getNegativeSign());
        }
        for (int i = digits.length(); i < minWidth; i++) {
            out.append(d.getZeroDigit());
        }
        out.append(d.localized(digits));
        return true;
    }

    @Override
    int parse(ParseContext context, CharSequence text, int start) {
        int length = text.length();
        if (start == length) {
            return ~start;
        }
        int pos = start;
        char sign = text.charAt(pos);
        DecimalStyle d = context.decimals();
        boolean strict = context.isStrict();
        boolean negative = false;
        boolean positive = false;
        if (sign == d.getPositiveSign() || sign == d.getNegativeSign()) {
            positive = sign == d.getPositiveSign();
            negative = !positive;
            if (!signStyle.parse(positive, strict, minWidth == maxWidth)) {
                return ~pos;
            }
            pos++;
        } else if (signStyle == SignStyle.ALWAYS && strict) {
            return ~pos;
        }
        boolean fixed = isFixedWidth(context);
        int least = strict || fixed ? minWidth : 1;
        int minEnd = pos + least;
        if (minEnd > length) {
            return ~pos;
        }
        int most = (strict || fixed ? maxWidth : 9) + Math.max(subsequentWidth, 0);
        int end = digitsEnd(d, text, pos, Math.min(pos + most, length));
        if (end < minEnd) {
            return ~pos;
        }
        if (subsequentWidth > 0) {
            end = pos + Math.min(end - pos, Math.max(least, end - pos - subsequentWidth));
        }
        return finish(context, text, pos, end, negative, positive, strict);
    }

    private static int digitsEnd(DecimalStyle d, CharSequence text, int pos, int limit) {
        while (pos < limit && d.toDigit(text.charAt(pos)) >= 0) {
            pos++;
        }
        return pos;
    }

    private int finish(ParseContext context, CharSequence text, int pos, int end, boolean negative, boolean positive,
                       boolean strict) {
        DecimalStyle d = context.decimals();
        long total = 0;
        for (int i = pos; i < end && i - pos < 18; i++) {
            total = total * 10 + d.toDigit(text.charAt(i));
        }
        if (end - pos > 18) {
            BigInteger big = BigInteger.valueOf(total);
            for (int i = pos + 18; i < end; i++) {
                big = big.multiply(BigInteger.TEN).add(BigInteger.valueOf(d.toDigit(text.charAt(i))));
            }
            big = negative ? big.negate() : big;
            if (negative && big.signum() == 0 && strict) {
                return ~(pos - 1);
            }
            if (big.bitLength() > 63) {
                big = big.divide(BigInteger.TEN);
                end--;
            }
            return accept(context, big.longValue(), pos, end);
        }
        if (negative) {
            if (total == 0 && strict) {
                return ~(pos - 1);
            }
            total = -total;
        } else if (signStyle == SignStyle.EXCEEDS_PAD && strict) {
            int digits = end - pos;
            if (positive && digits <= minWidth) {
                return ~(pos - 1);
            }
            if (!positive && digits > minWidth) {
                return ~pos;
            }
        }
        return accept(context, total, pos, end);
    }

    int accept(ParseContext context, long value, int errorPos, int successPos) {
        return context.setField(field, value, errorPos, successPos);
    }

    @Override
    public String toString() {
        if (minWidth == 1 && maxWidth == MAX_WIDTH && signStyle == SignStyle.NORMAL) {
            return "Value(" + field + ")";
        }
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) {
            return "Value(" + field + "," + minWidth + ")";
        }
        return "Value(" + field + "," + minWidth + "," + maxWidth + "," + signStyle + ")";
    }

    /** A year of few digits. */
    static final class Reduced extends NumberPart {
        private final int baseValue;
        private final ChronoLocalDate baseDate;

        Reduced(TemporalField field, int minWidth, int maxWidth, int baseValue, ChronoLocalDate baseDate, int subsequentWidth) {
            super(field, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.baseValue = baseValue;
            this.baseDate = baseDate;
        }

        static Reduced of(TemporalField field, int minWidth, int maxWidth, int baseValue, ChronoLocalDate baseDate) {
            if (minWidth < 1 || minWidth > 10) {
                throw new IllegalArgumentException("The minWidth must be from 1 to 10 inclusive but was " + minWidth);
            }
            if (maxWidth < 1 || maxWidth > 10) {
                throw new IllegalArgumentException("The maxWidth must be from 1 to 10 inclusive but was " + minWidth);
            }
            if (maxWidth < minWidth) {
                throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but "
                    + maxWidth + " < " + minWidth);
            }
            if (baseDate == null) {
                if (!field.range().isValidValue(baseValue)) {
                    throw new IllegalArgumentException("The base value must be within the range of the field");
                }
                if (baseValue + POWERS[maxWidth] > Integer.MAX_VALUE) {
                    throw new DateTimeException("Unable to add printer-parser as the range exceeds the capacity of an int");
                }
            }
            return new Reduced(field, minWidth, maxWidth, baseValue, baseDate, 0);
        }

        @Override
        long shown(PrintContext context, long value) {
            long magnitude = Math.abs(value);
            int base = baseValue;
            if (baseDate != null) {
                base = Chronology.from(context.temporal).date(baseDate).get(field);
            }
            return value >= base && value < base + POWERS[minWidth] ? magnitude % POWERS[minWidth]
                : magnitude % POWERS[maxWidth];
        }

        @Override
        int accept(ParseContext context, long value, int errorPos, int successPos) {
            int base = baseValue;
            if (baseDate != null) {
                base = context.chronology().date(baseDate).get(field);
                long given = value;
                context.onChronologyChange(c -> {
                    context.current().fieldValues.remove(field);
                    accept(context, given, errorPos, successPos);
                });
            }
            if (successPos - errorPos == minWidth && value >= 0) {
                long range = POWERS[minWidth];
                long last = base % range;
                value = base > 0 ? base - last + value : base - last - value;
                if (value < base) {
                    value += range;
                }
            }
            return context.setField(field, value, errorPos, successPos);
        }

        @Override
        Reduced withFixedWidth() {
            return subsequentWidth == -1 ? this : new Reduced(field, minWidth, maxWidth, baseValue, baseDate, -1);
        }

        @Override
        Reduced withSubsequentWidth(int more) {
            return new Reduced(field, minWidth, maxWidth, baseValue, baseDate, subsequentWidth + more);
        }

        @Override
        boolean isFixedWidth(ParseContext context) {
            return context.isStrict() && super.isFixedWidth(context);
        }

        @Override
        public String toString() {
            return "ReducedValue(" + field + "," + minWidth + "," + maxWidth + ","
                + Objects.requireNonNullElse(baseDate, (Object) baseValue) + ")";
        }
    }

    /** A field as a fraction of its range. */
    static final class Fraction extends NumberPart {
        private final boolean decimalPoint;

        Fraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint, int subsequentWidth) {
            super(field, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.decimalPoint = decimalPoint;
        }

        static Fraction of(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
            Objects.requireNonNull(field, "field");
            if (!field.range().isFixed()) {
                throw new IllegalArgumentException("Field must have a fixed set of values: " + field);
            }
            if (minWidth < 0 || minWidth > 9) {
                throw new IllegalArgumentException("Minimum width must be from 0 to 9 inclusive but was " + minWidth);
            }
            if (maxWidth < 1 || maxWidth > 9) {
                throw new IllegalArgumentException("Maximum width must be from 1 to 9 inclusive but was " + maxWidth);
            }
            if (maxWidth < minWidth) {
                throw new IllegalArgumentException("Maximum width must exceed or equal the minimum width but "
                    + maxWidth + " < " + minWidth);
            }
            return new Fraction(field, minWidth, maxWidth, decimalPoint, 0);
        }

        @Override
        Fraction withFixedWidth() {
            return subsequentWidth == -1 ? this : new Fraction(field, minWidth, maxWidth, decimalPoint, -1);
        }

        @Override
        Fraction withSubsequentWidth(int more) {
            return new Fraction(field, minWidth, maxWidth, decimalPoint, subsequentWidth + more);
        }

        @Override
        boolean isFixedWidth(ParseContext context) {
            return context.isStrict() && minWidth == maxWidth && !decimalPoint;
        }

        private BigDecimal span() {
            ValueRange range = field.range();
            return BigDecimal.valueOf(range.getMaximum()).subtract(BigDecimal.valueOf(range.getMinimum())).add(BigDecimal.ONE);
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Long value = context.value(field);
            if (value == null) {
                return false;
            }
            field.range().checkValidValue(value, field);
            DecimalStyle d = context.decimals;
            BigDecimal part = BigDecimal.valueOf(value - field.range().getMinimum()).divide(span(), 9, RoundingMode.FLOOR);
            part = part.signum() == 0 ? BigDecimal.ZERO : part.stripTrailingZeros();
            int scale = part.signum() == 0 ? minWidth : Math.min(Math.max(part.scale(), minWidth), maxWidth);
            if (scale > 0) {
                if (decimalPoint) {
                    out.append(d.getDecimalSeparator());
                }
                String digits = part.setScale(scale, RoundingMode.FLOOR).toPlainString().substring(2);
                out.append(d.localized(digits));
            }
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            boolean fixed = context.isStrict() || isFixedWidth(context);
            int least = fixed ? minWidth : 0;
            int most = fixed ? maxWidth : 9;
            int length = text.length();
            if (pos == length) {
                return least > 0 ? ~pos : pos;
            }
            if (decimalPoint) {
                if (text.charAt(pos) != context.decimals().getDecimalSeparator()) {
                    return least > 0 ? ~pos : pos;
                }
                pos++;
            }
            if (pos + least > length) {
                return ~pos;
            }
            int limit = Math.min(pos + most, length);
            int total = 0;
            int at = pos;
            while (at < limit) {
                int digit = context.decimals().toDigit(text.charAt(at));
                if (digit < 0) {
                    if (at < pos + least) {
                        return ~pos;
                    }
                    break;
                }
                total = total * 10 + digit;
                at++;
            }
            BigDecimal value = new BigDecimal(total).movePointLeft(at - pos).multiply(span())
                .setScale(0, RoundingMode.FLOOR).add(BigDecimal.valueOf(field.range().getMinimum()));
            return context.setField(field, value.longValueExact(), pos, at);
        }

        @Override
        public String toString() {
            return "Fraction(" + field + "," + minWidth + "," + maxWidth + (decimalPoint ? ",DecimalPoint" : "") + ")";
        }
    }
}
