package java.time.format;

import java.io.IOException;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParseException;
import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Period;
import java.time.ZoneId;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQuery;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Prints dates and times, and parses them. Immutable. */
public final class DateTimeFormatter {
    public static final DateTimeFormatter ISO_LOCAL_DATE = builder()
        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral('-')
        .appendValue(ChronoField.MONTH_OF_YEAR, 2).appendLiteral('-').appendValue(ChronoField.DAY_OF_MONTH, 2)
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_OFFSET_DATE = builder().parseCaseInsensitive().append(ISO_LOCAL_DATE)
        .appendOffsetId().toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_DATE = builder().parseCaseInsensitive().append(ISO_LOCAL_DATE)
        .optionalStart().appendOffsetId().toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_LOCAL_TIME = builder().appendValue(ChronoField.HOUR_OF_DAY, 2)
        .appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2).optionalStart().appendLiteral(':')
        .appendValue(ChronoField.SECOND_OF_MINUTE, 2).optionalStart()
        .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).toFormatter(ResolverStyle.STRICT, null);
    public static final DateTimeFormatter ISO_OFFSET_TIME = builder().parseCaseInsensitive().append(ISO_LOCAL_TIME)
        .appendOffsetId().toFormatter(ResolverStyle.STRICT, null);
    public static final DateTimeFormatter ISO_TIME = builder().parseCaseInsensitive().append(ISO_LOCAL_TIME)
        .optionalStart().appendOffsetId().toFormatter(ResolverStyle.STRICT, null);
    public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = builder().parseCaseInsensitive().append(ISO_LOCAL_DATE)
        .appendLiteral('T').append(ISO_LOCAL_TIME).toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_OFFSET_DATE_TIME = builder().parseCaseInsensitive()
        .append(ISO_LOCAL_DATE_TIME).parseLenient().appendOffsetId().parseStrict()
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_ZONED_DATE_TIME = builder().append(ISO_OFFSET_DATE_TIME).optionalStart()
        .appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']')
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_DATE_TIME = builder().append(ISO_LOCAL_DATE_TIME).optionalStart()
        .appendOffsetId().optionalStart().appendLiteral('[').parseCaseSensitive().appendZoneRegionId().appendLiteral(']')
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_ORDINAL_DATE = builder().parseCaseInsensitive()
        .appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral('-')
        .appendValue(ChronoField.DAY_OF_YEAR, 3).optionalStart().appendOffsetId()
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_WEEK_DATE = builder().parseCaseInsensitive()
        .appendValue(IsoFields.WEEK_BASED_YEAR, 4, 10, SignStyle.EXCEEDS_PAD).appendLiteral("-W")
        .appendValue(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 2).appendLiteral('-').appendValue(ChronoField.DAY_OF_WEEK, 1)
        .optionalStart().appendOffsetId().toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter ISO_INSTANT = builder().parseCaseInsensitive().appendInstant()
        .toFormatter(ResolverStyle.STRICT, null);
    public static final DateTimeFormatter BASIC_ISO_DATE = builder().parseCaseInsensitive()
        .appendValue(ChronoField.YEAR, 4).appendValue(ChronoField.MONTH_OF_YEAR, 2)
        .appendValue(ChronoField.DAY_OF_MONTH, 2).optionalStart().parseLenient().appendOffset("+HHMMss", "Z").parseStrict()
        .toFormatter(ResolverStyle.STRICT, IsoChronology.INSTANCE);
    public static final DateTimeFormatter RFC_1123_DATE_TIME = rfc1123();
    private static final TemporalQuery<Period> EXCESS_DAYS = t -> t instanceof Parsed p ? p.excessDays : Period.ZERO;
    private static final TemporalQuery<Boolean> LEAP_SECOND = t -> t instanceof Parsed p ? p.leapSecond : Boolean.FALSE;

    private final FormatPart.Composite part;
    private final Locale locale;
    private final DecimalStyle decimalStyle;
    private final ResolverStyle resolverStyle;
    private final Set<TemporalField> resolverFields;
    private final Chronology chronology;
    private final ZoneId zone;

    DateTimeFormatter(FormatPart.Composite part, Locale locale, DecimalStyle decimalStyle, ResolverStyle resolverStyle,
                      Set<TemporalField> resolverFields, Chronology chronology, ZoneId zone) {
        this.part = part;
        this.locale = locale;
        this.decimalStyle = decimalStyle;
        this.resolverStyle = resolverStyle;
        this.resolverFields = resolverFields;
        this.chronology = chronology;
        this.zone = zone;
    }

    private static DateTimeFormatterBuilder builder() {
        return new DateTimeFormatterBuilder();
    }

    private static Map<Long, String> words(long first, String... words) {
        Map<Long, String> map = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            map.put(first + i, words[i]);
        }
        return map;
    }

    private static DateTimeFormatter rfc1123() {
        return builder().parseCaseInsensitive().parseLenient().optionalStart()
            .appendText(ChronoField.DAY_OF_WEEK, words(1, "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"))
            .appendLiteral(", ").optionalEnd().appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NOT_NEGATIVE)
            .appendLiteral(' ').appendText(ChronoField.MONTH_OF_YEAR, words(1, "Jan", "Feb", "Mar", "Apr", "May", "Jun",
                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"))
            .appendLiteral(' ').appendValue(ChronoField.YEAR, 4).appendLiteral(' ').appendValue(ChronoField.HOUR_OF_DAY, 2)
            .appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2).optionalStart().appendLiteral(':')
            .appendValue(ChronoField.SECOND_OF_MINUTE, 2).optionalEnd().appendLiteral(' ').appendOffset("+HHMM", "GMT")
            .toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    // ---- Making ----

    public static DateTimeFormatter ofPattern(String pattern) {
        return builder().appendPattern(pattern).toFormatter();
    }

    public static DateTimeFormatter ofPattern(String pattern, Locale locale) {
        return builder().appendPattern(pattern).toFormatter(locale);
    }

    public static DateTimeFormatter ofLocalizedDate(FormatStyle dateStyle) {
        Objects.requireNonNull(dateStyle, "dateStyle");
        return builder().appendLocalized(dateStyle, null).toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static DateTimeFormatter ofLocalizedTime(FormatStyle timeStyle) {
        Objects.requireNonNull(timeStyle, "timeStyle");
        return builder().appendLocalized(null, timeStyle).toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateTimeStyle) {
        Objects.requireNonNull(dateTimeStyle, "dateTimeStyle");
        return ofLocalizedDateTime(dateTimeStyle, dateTimeStyle);
    }

    public static DateTimeFormatter ofLocalizedDateTime(FormatStyle dateStyle, FormatStyle timeStyle) {
        Objects.requireNonNull(dateStyle, "dateStyle");
        Objects.requireNonNull(timeStyle, "timeStyle");
        return builder().appendLocalized(dateStyle, timeStyle).toFormatter(ResolverStyle.SMART, IsoChronology.INSTANCE);
    }

    public static final TemporalQuery<Period> parsedExcessDays() {
        return EXCESS_DAYS;
    }

    public static final TemporalQuery<Boolean> parsedLeapSecond() {
        return LEAP_SECOND;
    }

    // ---- Settings ----

    public Locale getLocale() {
        return locale;
    }

    public DateTimeFormatter withLocale(Locale locale) {
        return locale.equals(this.locale) ? this
            : new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
    }

    public DateTimeFormatter localizedBy(Locale locale) {
        if (locale.equals(this.locale)) {
            return this;
        }
        String calendar = locale.getUnicodeLocaleType("ca");
        Chronology c = calendar != null ? Chronology.ofLocale(locale) : chronology;
        String tz = locale.getUnicodeLocaleType("tz");
        ZoneId z = tz == null ? zone : tz.equals("utc") ? ZoneId.of("UTC") : zone;
        return new DateTimeFormatter(part, locale, DecimalStyle.of(locale), resolverStyle, resolverFields, c, z);
    }

    public DecimalStyle getDecimalStyle() {
        return decimalStyle;
    }

    public DateTimeFormatter withDecimalStyle(DecimalStyle decimalStyle) {
        return decimalStyle.equals(this.decimalStyle) ? this
            : new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
    }

    public Chronology getChronology() {
        return chronology;
    }

    public DateTimeFormatter withChronology(Chronology chrono) {
        return Objects.equals(chronology, chrono) ? this
            : new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, resolverFields, chrono, zone);
    }

    public ZoneId getZone() {
        return zone;
    }

    public DateTimeFormatter withZone(ZoneId zone) {
        return Objects.equals(this.zone, zone) ? this
            : new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
    }

    public ResolverStyle getResolverStyle() {
        return resolverStyle;
    }

    public DateTimeFormatter withResolverStyle(ResolverStyle resolverStyle) {
        Objects.requireNonNull(resolverStyle, "resolverStyle");
        return resolverStyle == this.resolverStyle ? this
            : new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, resolverFields, chronology, zone);
    }

    public Set<TemporalField> getResolverFields() {
        return resolverFields;
    }

    public DateTimeFormatter withResolverFields(TemporalField... resolverFields) {
        return withResolverFields(resolverFields == null ? null : new HashSet<>(List.of(resolverFields)));
    }

    public DateTimeFormatter withResolverFields(Set<TemporalField> resolverFields) {
        if (Objects.equals(this.resolverFields, resolverFields)) {
            return this;
        }
        Set<TemporalField> fields = resolverFields == null ? null : Collections.unmodifiableSet(new HashSet<>(resolverFields));
        return new DateTimeFormatter(part, locale, decimalStyle, resolverStyle, fields, chronology, zone);
    }

    FormatPart.Composite part(boolean optional) {
        return part.withOptional(optional);
    }

    // ---- Printing ----

    public String format(TemporalAccessor temporal) {
        StringBuilder sb = new StringBuilder(32);
        Objects.requireNonNull(temporal, "temporal");
        part.print(new PrintContext(temporal, this), sb);
        return sb.toString();
    }

    public void formatTo(TemporalAccessor temporal, Appendable appendable) {
        Objects.requireNonNull(temporal, "temporal");
        Objects.requireNonNull(appendable, "appendable");
        try {
            appendable.append(format(temporal));
        } catch (IOException ex) {
            throw new DateTimeException(ex.getMessage(), ex);
        }
    }

    // ---- Parsing ----

    public TemporalAccessor parse(CharSequence text) {
        Objects.requireNonNull(text, "text");
        try {
            return resolved(text, null);
        } catch (DateTimeParseException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            throw failure(text, ex);
        }
    }

    public TemporalAccessor parse(CharSequence text, ParsePosition position) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        try {
            return resolved(text, position);
        } catch (DateTimeParseException | IndexOutOfBoundsException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            throw failure(text, ex);
        }
    }

    public <T> T parse(CharSequence text, TemporalQuery<T> query) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(query, "query");
        try {
            return resolved(text, null).query(query);
        } catch (DateTimeParseException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            throw failure(text, ex);
        }
    }

    public TemporalAccessor parseBest(CharSequence text, TemporalQuery<?>... queries) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(queries, "queries");
        if (queries.length < 2) {
            throw new IllegalArgumentException("At least two queries must be specified");
        }
        try {
            TemporalAccessor resolved = resolved(text, null);
            for (TemporalQuery<?> query : queries) {
                try {
                    return (TemporalAccessor) resolved.query(query);
                } catch (RuntimeException ex) {
                    continue;
                }
            }
            throw new DateTimeException("Unable to convert temporal to any of the specified queries: "
                + Arrays.toString(queries).replaceAll("^\\[|\\]$", ""));
        } catch (DateTimeParseException ex) {
            throw ex;
        } catch (RuntimeException ex) {
            throw failure(text, ex);
        }
    }

    private static String shortened(CharSequence text) {
        return text.length() > 64 ? text.subSequence(0, 64) + "..." : text.toString();
    }

    private static DateTimeParseException failure(CharSequence text, RuntimeException ex) {
        return new DateTimeParseException("Text '" + shortened(text) + "' could not be parsed: " + ex.getMessage(), text, 0, ex);
    }

    private TemporalAccessor resolved(CharSequence text, ParsePosition position) {
        ParsePosition pos = position != null ? position : new ParsePosition(0);
        ParseContext context = parsed(text, pos);
        if (context == null || pos.getErrorIndex() >= 0 || position == null && pos.getIndex() < text.length()) {
            if (pos.getErrorIndex() >= 0) {
                throw new DateTimeParseException("Text '" + shortened(text) + "' could not be parsed at index "
                    + pos.getErrorIndex(), text, pos.getErrorIndex());
            }
            throw new DateTimeParseException("Text '" + shortened(text)
                + "' could not be parsed, unparsed text found at index " + pos.getIndex(), text, pos.getIndex());
        }
        Parsed p = context.current();
        p.chronology = context.chronology();
        p.zone = p.zone != null ? p.zone : zone;
        return p.resolve(resolverStyle, resolverFields);
    }

    private ParseContext parsed(CharSequence text, ParsePosition position) {
        ParseContext context = new ParseContext(this);
        int pos = part.parse(context, text, position.getIndex());
        if (pos < 0) {
            position.setErrorIndex(~pos);
            return null;
        }
        position.setIndex(pos);
        return context;
    }

    public TemporalAccessor parseUnresolved(CharSequence text, ParsePosition position) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(position, "position");
        ParseContext context = parsed(text, position);
        if (context == null) {
            return null;
        }
        context.current().chronology = context.chronology();
        return context.current();
    }

    // ---- As a java.text.Format ----

    public Format toFormat() {
        return new Classic(this, null);
    }

    public Format toFormat(TemporalQuery<?> parseQuery) {
        Objects.requireNonNull(parseQuery, "parseQuery");
        return new Classic(this, parseQuery);
    }

    private static final class Classic extends Format {
        private static final long serialVersionUID = 1;
        private final transient DateTimeFormatter formatter;
        private final transient TemporalQuery<?> query;

        Classic(DateTimeFormatter formatter, TemporalQuery<?> query) {
            this.formatter = formatter;
            this.query = query;
        }

        @Override
        public StringBuffer format(Object obj, StringBuffer toAppendTo, FieldPosition pos) {
            Objects.requireNonNull(obj, "obj");
            Objects.requireNonNull(toAppendTo, "toAppendTo");
            Objects.requireNonNull(pos, "pos");
            if (!(obj instanceof TemporalAccessor)) {
                throw new IllegalArgumentException("Format target must implement TemporalAccessor");
            }
            pos.setBeginIndex(0);
            pos.setEndIndex(0);
            try {
                return toAppendTo.append(formatter.format((TemporalAccessor) obj));
            } catch (RuntimeException ex) {
                throw new IllegalArgumentException(ex.getMessage(), ex);
            }
        }

        @Override
        public Object parseObject(String text) throws ParseException {
            Objects.requireNonNull(text, "text");
            try {
                return query == null ? formatter.resolved(text, null) : formatter.parse(text, query);
            } catch (DateTimeParseException ex) {
                throw new ParseException(ex.getMessage(), ex.getErrorIndex());
            } catch (RuntimeException ex) {
                throw (ParseException) new ParseException(ex.getMessage(), 0).initCause(ex);
            }
        }

        @Override
        public Object parseObject(String text, ParsePosition pos) {
            Objects.requireNonNull(text, "text");
            int start = pos.getIndex();
            try {
                ParseContext context = formatter.parsed(text, pos);
                if (context == null) {
                    pos.setErrorIndex(Math.max(pos.getErrorIndex(), 0));
                    return null;
                }
                Parsed p = context.current();
                p.chronology = context.chronology();
                p.zone = p.zone != null ? p.zone : formatter.zone;
                TemporalAccessor resolved = p.resolve(formatter.resolverStyle, formatter.resolverFields);
                return query == null ? resolved : resolved.query(query);
            } catch (RuntimeException ex) {
                pos.setIndex(start);
                pos.setErrorIndex(0);
                return null;
            }
        }
    }

    @Override
    public String toString() {
        String pattern = part.toString();
        return pattern.startsWith("[") ? pattern : pattern.substring(1, pattern.length() - 1);
    }
}
