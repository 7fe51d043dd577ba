package java.time.format;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.JulianFields;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jindo.internal.LocaleData;

/** Puts formatters together. */
public final class DateTimeFormatterBuilder {
    static final LocalDate BASE_DATE = LocalDate.of(2000, 1, 1);
    private static final TemporalQuery<ZoneId> REGION = temporal -> {
        ZoneId zone = temporal.query(TemporalQueries.zoneId());
        return zone instanceof ZoneOffset ? null : zone;
    };

    private DateTimeFormatterBuilder active = this;
    private final DateTimeFormatterBuilder parent;
    private final ArrayList<FormatPart> parts = new ArrayList<>();
    private final boolean optional;
    private int padWidth;
    private char padChar;
    /** The number in front that the next number may join, -1 for none. */
    private int valueIndex = -1;

    public DateTimeFormatterBuilder() {
        parent = null;
        optional = false;
    }

    private DateTimeFormatterBuilder(DateTimeFormatterBuilder parent, boolean optional) {
        this.parent = parent;
        this.optional = optional;
    }

    public static String getLocalizedDateTimePattern(FormatStyle dateStyle, FormatStyle timeStyle, Chronology chrono,
                                                     Locale locale) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(chrono, "chrono");
        if (dateStyle == null && timeStyle == null) {
            throw new IllegalArgumentException("Either dateStyle or timeStyle must be non-null");
        }
        String p = LocaleData.datePattern(locale, dateStyle == null ? -1 : dateStyle.ordinal(),
            timeStyle == null ? -1 : timeStyle.ordinal());
        return chrono == IsoChronology.INSTANCE || dateStyle == null ? p : p.replaceFirst("y+", "y G");
    }

    // ---- Settings ----

    public DateTimeFormatterBuilder parseCaseSensitive() {
        add(FormatPart.Setting.SENSITIVE.part());
        return this;
    }

    public DateTimeFormatterBuilder parseCaseInsensitive() {
        add(FormatPart.Setting.INSENSITIVE.part());
        return this;
    }

    public DateTimeFormatterBuilder parseStrict() {
        add(FormatPart.Setting.STRICT.part());
        return this;
    }

    public DateTimeFormatterBuilder parseLenient() {
        add(FormatPart.Setting.LENIENT.part());
        return this;
    }

    public DateTimeFormatterBuilder parseDefaulting(TemporalField field, long value) {
        Objects.requireNonNull(field, "field");
        add(new FormatPart.Default(field, value));
        return this;
    }

    // ---- Numbers ----

    public DateTimeFormatterBuilder appendValue(TemporalField field) {
        Objects.requireNonNull(field, "field");
        addNumber(new NumberPart(field, 1, 19, SignStyle.NORMAL, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int width) {
        Objects.requireNonNull(field, "field");
        if (width < 1 || width > 19) {
            throw new IllegalArgumentException("The width must be from 1 to 19 inclusive but was " + width);
        }
        addNumber(new NumberPart(field, width, width, SignStyle.NOT_NEGATIVE, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValue(TemporalField field, int minWidth, int maxWidth, SignStyle signStyle) {
        if (minWidth == maxWidth && signStyle == SignStyle.NOT_NEGATIVE) {
            return appendValue(field, maxWidth);
        }
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(signStyle, "signStyle");
        if (minWidth < 1 || minWidth > 19) {
            throw new IllegalArgumentException("The minimum width must be from 1 to 19 inclusive but was " + minWidth);
        }
        if (maxWidth < 1 || maxWidth > 19) {
            throw new IllegalArgumentException("The maximum width must be from 1 to 19 inclusive but was " + maxWidth);
        }
        if (maxWidth < minWidth) {
            throw new IllegalArgumentException("The maximum width must exceed or equal the minimum width but "
                + maxWidth + " < " + minWidth);
        }
        addNumber(new NumberPart(field, minWidth, maxWidth, signStyle, 0));
        return this;
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth, int baseValue) {
        Objects.requireNonNull(field, "field");
        addNumber(NumberPart.Reduced.of(field, width, maxWidth, baseValue, null));
        return this;
    }

    public DateTimeFormatterBuilder appendValueReduced(TemporalField field, int width, int maxWidth,
                                                       ChronoLocalDate baseDate) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(baseDate, "baseDate");
        addNumber(NumberPart.Reduced.of(field, width, maxWidth, 0, baseDate));
        return this;
    }

    public DateTimeFormatterBuilder appendFraction(TemporalField field, int minWidth, int maxWidth, boolean decimalPoint) {
        NumberPart.Fraction part = NumberPart.Fraction.of(field, minWidth, maxWidth, decimalPoint);
        if (minWidth == maxWidth && !decimalPoint) {
            addNumber(part);
        } else {
            add(part);
        }
        return this;
    }

    /** A number of fixed width behind another leaves that one its digits. */
    private void addNumber(NumberPart part) {
        DateTimeFormatterBuilder b = active;
        if (b.valueIndex < 0) {
            b.valueIndex = add(part);
            return;
        }
        int at = b.valueIndex;
        NumberPart base = (NumberPart) b.parts.get(at);
        if (part.minWidth == part.maxWidth && part.signStyle == SignStyle.NOT_NEGATIVE) {
            base = base.withSubsequentWidth(part.maxWidth);
            add(part.withFixedWidth());
            b.valueIndex = at;
        } else {
            base = base.withFixedWidth();
            b.valueIndex = add(part);
        }
        b.parts.set(at, base);
    }

    // ---- Texts, instants and zones ----

    public DateTimeFormatterBuilder appendText(TemporalField field) {
        return appendText(field, TextStyle.FULL);
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, TextStyle textStyle) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textStyle, "textStyle");
        add(new TextPart(field, textStyle, null));
        return this;
    }

    public DateTimeFormatterBuilder appendText(TemporalField field, Map<Long, String> textLookup) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(textLookup, "textLookup");
        add(new TextPart(field, TextStyle.FULL, new LinkedHashMap<>(textLookup)));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant() {
        add(new ZonePart.InstantPart(-2));
        return this;
    }

    public DateTimeFormatterBuilder appendInstant(int fractionalDigits) {
        if (fractionalDigits < -1 || fractionalDigits > 9) {
            throw new IllegalArgumentException("The fractional digits must be from -1 to 9 inclusive but was "
                + fractionalDigits);
        }
        add(new ZonePart.InstantPart(fractionalDigits));
        return this;
    }

    public DateTimeFormatterBuilder appendOffsetId() {
        add(ZonePart.Offset.ID_Z);
        return this;
    }

    public DateTimeFormatterBuilder appendOffset(String pattern, String noOffsetText) {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(noOffsetText, "noOffsetText");
        add(new ZonePart.Offset(pattern, noOffsetText));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalizedOffset(TextStyle style) {
        Objects.requireNonNull(style, "style");
        if (style != TextStyle.FULL && style != TextStyle.SHORT) {
            throw new IllegalArgumentException("Style must be either full or short");
        }
        add(new ZonePart.LocalizedOffset(style));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneId() {
        add(new ZonePart(TemporalQueries.zoneId(), "ZoneId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneRegionId() {
        add(new ZonePart(REGION, "ZoneRegionId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneOrOffsetId() {
        add(new ZonePart(TemporalQueries.zone(), "ZoneOrOffsetId()"));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle) {
        add(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), null, false));
        return this;
    }

    public DateTimeFormatterBuilder appendZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        Objects.requireNonNull(preferredZones, "preferredZones");
        add(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), preferredZones, false));
        return this;
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle) {
        add(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), null, true));
        return this;
    }

    public DateTimeFormatterBuilder appendGenericZoneText(TextStyle textStyle, Set<ZoneId> preferredZones) {
        add(new ZonePart.Text(Objects.requireNonNull(textStyle, "textStyle"), preferredZones, true));
        return this;
    }

    public DateTimeFormatterBuilder appendChronologyId() {
        add(new TextPart.Chrono(null));
        return this;
    }

    public DateTimeFormatterBuilder appendChronologyText(TextStyle textStyle) {
        add(new TextPart.Chrono(Objects.requireNonNull(textStyle, "textStyle")));
        return this;
    }

    public DateTimeFormatterBuilder appendLocalized(FormatStyle dateStyle, FormatStyle timeStyle) {
        if (dateStyle == null && timeStyle == null) {
            throw new IllegalArgumentException("Either the date or time style must be non-null");
        }
        add(new TextPart.Localized(dateStyle, timeStyle));
        return this;
    }

    public DateTimeFormatterBuilder appendDayPeriodText(TextStyle style) {
        Objects.requireNonNull(style, "style");
        add(new TextPart.DayPeriod(style.asNormal()));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(char literal) {
        add(new FormatPart.Literal(String.valueOf(literal)));
        return this;
    }

    public DateTimeFormatterBuilder appendLiteral(String literal) {
        Objects.requireNonNull(literal, "literal");
        if (!literal.isEmpty()) {
            add(new FormatPart.Literal(literal));
        }
        return this;
    }

    public DateTimeFormatterBuilder append(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        add(formatter.part(false));
        return this;
    }

    public DateTimeFormatterBuilder appendOptional(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        add(formatter.part(true));
        return this;
    }

    // ---- Patterns ----

    public DateTimeFormatterBuilder appendPattern(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        for (int pos = 0; pos < pattern.length(); pos++) {
            char c = pattern.charAt(pos);
            if (c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z') {
                pos = letters(pattern, pos) - 1;
            } else if (c == '\'') {
                pos = quoted(pattern, pos);
            } else if (c == '[') {
                optionalStart();
            } else if (c == ']') {
                if (active.parent == null) {
                    throw new IllegalArgumentException("Pattern invalid as it contains ] without previous [");
                }
                optionalEnd();
            } else if (c == '{' || c == '}' || c == '#') {
                throw new IllegalArgumentException("Pattern includes reserved character: '" + c + "'");
            } else {
                appendLiteral(c);
            }
        }
        return this;
    }

    private static int runEnd(String pattern, int pos) {
        int end = pos;
        while (end < pattern.length() && pattern.charAt(end) == pattern.charAt(pos)) {
            end++;
        }
        return end;
    }

    /** One run of letters, with the padding in front of it; returns its end. */
    private int letters(String pattern, int pos) {
        char c = pattern.charAt(pos);
        int end = runEnd(pattern, pos);
        if (c == 'p') {
            int pad = 0;
            if (end < pattern.length() && (pattern.charAt(end) >= 'A' && pattern.charAt(end) <= 'Z'
                || pattern.charAt(end) >= 'a' && pattern.charAt(end) <= 'z')) {
                pad = end - pos;
                pos = end;
                c = pattern.charAt(pos);
                end = runEnd(pattern, pos);
            }
            if (pad == 0) {
                throw new IllegalArgumentException("Pad letter 'p' must be followed by valid pad pattern: " + pattern);
            }
            padNext(pad);
        }
        letter(c, end - pos);
        return end;
    }

    private int quoted(String pattern, int start) {
        int pos = start + 1;
        for (; pos < pattern.length(); pos++) {
            if (pattern.charAt(pos) == '\'') {
                if (pos + 1 < pattern.length() && pattern.charAt(pos + 1) == '\'') {
                    pos++;
                } else {
                    break;
                }
            }
        }
        if (pos >= pattern.length()) {
            throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
        }
        String s = pattern.substring(start + 1, pos);
        if (s.isEmpty()) {
            appendLiteral('\'');
        } else {
            appendLiteral(s.replace("''", "'"));
        }
        return pos;
    }

    private static IllegalArgumentException tooMany(char c) {
        return new IllegalArgumentException("Too many pattern letters: " + c);
    }

    private static TemporalField field(char c) {
        return switch (c) {
            case 'G' -> ChronoField.ERA;
            case 'y' -> ChronoField.YEAR_OF_ERA;
            case 'u' -> ChronoField.YEAR;
            case 'Q', 'q' -> IsoFields.QUARTER_OF_YEAR;
            case 'M', 'L' -> ChronoField.MONTH_OF_YEAR;
            case 'D' -> ChronoField.DAY_OF_YEAR;
            case 'd' -> ChronoField.DAY_OF_MONTH;
            case 'F' -> ChronoField.ALIGNED_WEEK_OF_MONTH;
            case 'E', 'c', 'e' -> ChronoField.DAY_OF_WEEK;
            case 'a' -> ChronoField.AMPM_OF_DAY;
            case 'H' -> ChronoField.HOUR_OF_DAY;
            case 'k' -> ChronoField.CLOCK_HOUR_OF_DAY;
            case 'K' -> ChronoField.HOUR_OF_AMPM;
            case 'h' -> ChronoField.CLOCK_HOUR_OF_AMPM;
            case 'm' -> ChronoField.MINUTE_OF_HOUR;
            case 's' -> ChronoField.SECOND_OF_MINUTE;
            case 'S', 'n' -> ChronoField.NANO_OF_SECOND;
            case 'A' -> ChronoField.MILLI_OF_DAY;
            case 'N' -> ChronoField.NANO_OF_DAY;
            case 'g' -> JulianFields.MODIFIED_JULIAN_DAY;
            default -> null;
        };
    }

    private void letter(char c, int count) {
        TemporalField field = field(c);
        switch (c) {
            case 'u', 'y' -> {
                if (count == 2) {
                    appendValueReduced(field, 2, 2, BASE_DATE);
                } else {
                    appendValue(field, count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD);
                }
            }
            case 'M', 'Q', 'E', 'e' -> textOrNumber(c, count, field, false);
            case 'L', 'q', 'c' -> textOrNumber(c, count, field, true);
            case 'a' -> {
                if (count > 1) {
                    throw tooMany(c);
                }
                appendText(field, TextStyle.SHORT);
            }
            case 'B' -> appendDayPeriodText(textStyle(c, count));
            case 'G' -> {
                if (count > 5) {
                    throw tooMany(c);
                }
                appendText(field, count < 4 ? TextStyle.SHORT : count == 4 ? TextStyle.FULL : TextStyle.NARROW);
            }
            case 'S' -> appendFraction(ChronoField.NANO_OF_SECOND, count, count, false);
            case 'F' -> {
                if (count > 1) {
                    throw tooMany(c);
                }
                appendValue(field);
            }
            case 'd', 'h', 'H', 'k', 'K', 'm', 's' -> {
                if (count > 2) {
                    throw tooMany(c);
                }
                if (count == 1) {
                    appendValue(field);
                } else {
                    appendValue(field, count);
                }
            }
            case 'D' -> {
                if (count > 3) {
                    throw tooMany(c);
                }
                if (count == 1) {
                    appendValue(field);
                } else {
                    appendValue(field, count, 3, SignStyle.NOT_NEGATIVE);
                }
            }
            case 'g' -> appendValue(field, count, 19, SignStyle.NORMAL);
            case 'A', 'n', 'N' -> appendValue(field, count, 19, SignStyle.NOT_NEGATIVE);
            case 'Y' -> addNumber(new TextPart.WeekBased(c, count, count, count == 2 ? 2 : 19, 0));
            case 'w' -> {
                if (count > 2) {
                    throw tooMany(c);
                }
                addNumber(new TextPart.WeekBased(c, count, count, 2, 0));
            }
            case 'W' -> {
                if (count > 1) {
                    throw tooMany(c);
                }
                addNumber(new TextPart.WeekBased(c, count, count, count, 0));
            }
            default -> zoneLetter(c, count);
        }
    }

    private static TextStyle textStyle(char c, int count) {
        return switch (count) {
            case 1 -> TextStyle.SHORT;
            case 4 -> TextStyle.FULL;
            case 5 -> TextStyle.NARROW;
            default -> throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
        };
    }

    private void textOrNumber(char c, int count, TemporalField field, boolean standalone) {
        switch (count) {
            case 1, 2 -> {
                if (c == 'e') {
                    addNumber(new TextPart.WeekBased(c, count, count, 2, 0));
                } else if (c == 'c') {
                    if (count == 2) {
                        throw new IllegalArgumentException("Invalid pattern \"cc\"");
                    }
                    addNumber(new TextPart.WeekBased(c, count, count, 2, 0));
                } else if (c == 'E') {
                    appendText(field, TextStyle.SHORT);
                } else if (count == 1) {
                    appendValue(field);
                } else {
                    appendValue(field, 2);
                }
            }
            case 3 -> appendText(field, standalone ? TextStyle.SHORT_STANDALONE : TextStyle.SHORT);
            case 4 -> appendText(field, standalone ? TextStyle.FULL_STANDALONE : TextStyle.FULL);
            case 5 -> appendText(field, standalone ? TextStyle.NARROW_STANDALONE : TextStyle.NARROW);
            default -> throw tooMany(c);
        }
    }

    private void zoneLetter(char c, int count) {
        switch (c) {
            case 'z', 'v' -> {
                if (count > 4 || c == 'v' && count != 1 && count != 4) {
                    if (c == 'z') {
                        throw tooMany(c);
                    }
                    throw new IllegalArgumentException("Wrong number of pattern letters: " + c);
                }
                TextStyle style = count == 4 ? TextStyle.FULL : TextStyle.SHORT;
                if (c == 'z') {
                    appendZoneText(style);
                } else {
                    appendGenericZoneText(style);
                }
            }
            case 'V' -> {
                if (count != 2) {
                    throw new IllegalArgumentException("Pattern letter count must be 2: " + c);
                }
                appendZoneId();
            }
            case 'Z' -> {
                if (count < 4) {
                    appendOffset("+HHMM", "+0000");
                } else if (count == 4) {
                    appendLocalizedOffset(TextStyle.FULL);
                } else if (count == 5) {
                    appendOffset("+HH:MM:ss", "Z");
                } else {
                    throw tooMany(c);
                }
            }
            case 'O' -> {
                if (count != 1 && count != 4) {
                    throw new IllegalArgumentException("Pattern letter count must be 1 or 4: " + c);
                }
                appendLocalizedOffset(count == 1 ? TextStyle.SHORT : TextStyle.FULL);
            }
            case 'X', 'x' -> {
                if (count > 5) {
                    throw tooMany(c);
                }
                String pattern = new String[] {"+HHmm", "+HHMM", "+HH:MM", "+HHMMss", "+HH:MM:ss"}[count - 1];
                String zero = new String[] {"+00", "+0000", "+00:00", "+0000", "+00:00"}[count - 1];
                appendOffset(pattern, c == 'X' ? "Z" : zero);
            }
            default -> throw new IllegalArgumentException("Unknown pattern letter: " + c);
        }
    }

    // ---- Structure ----

    public DateTimeFormatterBuilder padNext(int padWidth) {
        return padNext(padWidth, ' ');
    }

    public DateTimeFormatterBuilder padNext(int padWidth, char padChar) {
        if (padWidth < 1) {
            throw new IllegalArgumentException("The pad width must be at least one but was " + padWidth);
        }
        active.padWidth = padWidth;
        active.padChar = padChar;
        active.valueIndex = -1;
        return this;
    }

    public DateTimeFormatterBuilder optionalStart() {
        active.valueIndex = -1;
        active = new DateTimeFormatterBuilder(active, true);
        return this;
    }

    public DateTimeFormatterBuilder optionalEnd() {
        if (active.parent == null) {
            throw new IllegalStateException(
                "Cannot call optionalEnd() as there was no previous call to optionalStart()");
        }
        DateTimeFormatterBuilder done = active;
        active = active.parent;
        if (!done.parts.isEmpty()) {
            add(new FormatPart.Composite(done.parts.toArray(new FormatPart[0]), done.optional));
        }
        return this;
    }

    private int add(FormatPart part) {
        DateTimeFormatterBuilder b = active;
        if (b.padWidth > 0) {
            part = new FormatPart.Pad(part, b.padWidth, b.padChar);
            b.padWidth = 0;
            b.padChar = 0;
        }
        b.parts.add(part);
        b.valueIndex = -1;
        return b.parts.size() - 1;
    }

    // ---- Finishing ----

    public DateTimeFormatter toFormatter() {
        return toFormatter(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DateTimeFormatter toFormatter(Locale locale) {
        return toFormatter(locale, ResolverStyle.SMART, null);
    }

    DateTimeFormatter toFormatter(ResolverStyle style, Chronology chronology) {
        return toFormatter(Locale.getDefault(Locale.Category.FORMAT), style, chronology);
    }

    private DateTimeFormatter toFormatter(Locale locale, ResolverStyle style, Chronology chronology) {
        Objects.requireNonNull(locale, "locale");
        while (active.parent != null) {
            optionalEnd();
        }
        FormatPart.Composite all = new FormatPart.Composite(parts.toArray(new FormatPart[0]), false);
        return new DateTimeFormatter(all, locale, DecimalStyle.STANDARD, style, null, chronology, null);
    }
}
