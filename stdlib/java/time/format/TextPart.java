package java.time.format;

import java.time.chrono.Chronology;
import java.time.chrono.Era;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.WeekFields;
import java.util.Locale;
import java.util.Map;
import jindo.internal.LocaleData;

/** A field as a word; as a number where there is none. */
final class TextPart extends FormatPart {
    private final TemporalField field;
    private final TextStyle style;
    /** Words given by the program: value to text; null for those of the locale. */
    private final Map<Long, String> own;
    private volatile NumberPart number;

    TextPart(TemporalField field, TextStyle style, Map<Long, String> own) {
        this.field = field;
        this.style = style;
        this.own = own;
    }

    private NumberPart number() {
        if (number == null) {
            number = new NumberPart(field, 1, 19, SignStyle.NORMAL, 0);
        }
        return number;
    }

    /** The words of a field in a style, and the value of the first; null if there are none. */
    static String[] words(TemporalField field, TextStyle style, Locale l) {
        if (field == ChronoField.MONTH_OF_YEAR) {
            return LocaleData.list(l, "months" + style.ordinal());
        }
        if (field == ChronoField.DAY_OF_WEEK) {
            return LocaleData.list(l, "days" + style.ordinal());
        }
        if (field == ChronoField.AMPM_OF_DAY) {
            boolean narrow = style.asNormal() == TextStyle.NARROW && l.getLanguage().equals("en");
            return narrow ? new String[] {"a", "p"} : LocaleData.list(l, "ampm");
        }
        if (field == ChronoField.ERA) {
            return LocaleData.list(l, "eras" + style.asNormal().ordinal());
        }
        if (field == IsoFields.QUARTER_OF_YEAR) {
            return switch (style.asNormal()) {
                case FULL -> l.getLanguage().equals("en")
                    ? new String[] {"1st quarter", "2nd quarter", "3rd quarter", "4th quarter"}
                    : new String[] {"Q1", "Q2", "Q3", "Q4"};
                case SHORT -> new String[] {"Q1", "Q2", "Q3", "Q4"};
                default -> new String[] {"1", "2", "3", "4"};
            };
        }
        return null;
    }

    static int firstValue(TemporalField field) {
        return field == ChronoField.ERA || field == ChronoField.AMPM_OF_DAY ? 0 : 1;
    }

    private String text(Chronology chronology, long value, Locale l) {
        if (own != null) {
            return own.get(value);
        }
        if (field == ChronoField.ERA && chronology != null && chronology != IsoChronology.INSTANCE) {
            return chronology.eraOf((int) value).getDisplayName(style, l);
        }
        String[] words = words(field, style, l);
        long i = value - firstValue(field);
        return words != null && i >= 0 && i < words.length ? words[(int) i] : null;
    }

    @Override
    boolean print(PrintContext context, StringBuilder out) {
        Long value = context.value(field);
        if (value == null) {
            return false;
        }
        String text = text(context.temporal.query(TemporalQueries.chronology()), value, context.locale);
        if (text == null) {
            return number().print(context, out);
        }
        out.append(text);
        return true;
    }

    @Override
    int parse(ParseContext context, CharSequence text, int pos) {
        if (pos < 0 || pos > text.length()) {
            throw new IndexOutOfBoundsException();
        }
        Chronology chronology = context.chronology();
        long best = -1;
        int length = -1;
        if (own != null) {
            for (Map.Entry<Long, String> e : own.entrySet()) {
                String w = e.getValue();
                if (w.length() > length && context.startsWith(text, pos, w)) {
                    best = e.getKey();
                    length = w.length();
                }
            }
        } else if (field == ChronoField.ERA && chronology != IsoChronology.INSTANCE) {
            for (Era era : chronology.eras()) {
                String w = era.getDisplayName(style, context.locale());
                if (w.length() > length && context.startsWith(text, pos, w)) {
                    best = era.getValue();
                    length = w.length();
                }
            }
        } else {
            TextStyle[] styles = context.isStrict() ? new TextStyle[] {style} : TextStyle.values();
            for (TextStyle s : styles) {
                String[] words = words(field, s, context.locale());
                for (int i = 0; words != null && i < words.length; i++) {
                    if (words[i].length() > length && isUnique(words, i) && context.startsWith(text, pos, words[i])) {
                        best = i + firstValue(field);
                        length = words[i].length();
                    }
                }
            }
        }
        if (length >= 0) {
            return context.setField(field, best, pos, pos + length);
        }
        return context.isStrict() && (own != null || words(field, style, context.locale()) != null) ? ~pos
            : number().parse(context, text, pos);
    }

    /** A word that means two values is not parsed. */
    private static boolean isUnique(String[] words, int i) {
        for (int k = 0; k < words.length; k++) {
            if (k != i && words[k].equals(words[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return style == TextStyle.FULL ? "Text(" + field + ")" : "Text(" + field + "," + style + ")";
    }

    /** A field of weeks, after the formatter's locale. */
    static final class WeekBased extends NumberPart {
        private final char letter;
        private final int count;

        WeekBased(char letter, int count, int minWidth, int maxWidth, int subsequentWidth) {
            super(null, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
            this.letter = letter;
            this.count = count;
        }

        @Override
        WeekBased withFixedWidth() {
            return subsequentWidth == -1 ? this : new WeekBased(letter, count, minWidth, maxWidth, -1);
        }

        @Override
        WeekBased withSubsequentWidth(int more) {
            return new WeekBased(letter, count, minWidth, maxWidth, subsequentWidth + more);
        }

        private NumberPart part(Locale l) {
            WeekFields w = WeekFields.of(l);
            TemporalField f = switch (letter) {
                case 'Y' -> w.weekBasedYear();
                case 'c', 'e' -> w.dayOfWeek();
                case 'w' -> w.weekOfWeekBasedYear();
                default -> w.weekOfMonth();
            };
            if (letter == 'Y') {
                return count == 2 ? new Reduced(f, 2, 2, 0, DateTimeFormatterBuilder.BASE_DATE, subsequentWidth)
                    : new NumberPart(f, count, 19, count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD, subsequentWidth);
            }
            return new NumberPart(f, minWidth, maxWidth, SignStyle.NOT_NEGATIVE, subsequentWidth);
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            return part(context.locale).print(context, out);
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            return part(context.locale()).parse(context, text, pos);
        }

        @Override
        public String toString() {
            StringBuilder sb = new StringBuilder(30).append("Localized(");
            if (letter == 'Y') {
                if (count == 1) {
                    sb.append("WeekBasedYear");
                } else if (count == 2) {
                    sb.append("ReducedValue(WeekBasedYear,2,2,2000-01-01)");
                } else {
                    sb.append("WeekBasedYear,").append(count).append(",").append(19).append(",")
                        .append(count < 4 ? SignStyle.NORMAL : SignStyle.EXCEEDS_PAD);
                }
            } else {
                sb.append(letter == 'c' || letter == 'e' ? "DayOfWeek" : letter == 'w' ? "WeekOfWeekBasedYear" : "WeekOfMonth");
                sb.append(",").append(count);
            }
            return sb.append(")").toString();
        }
    }

    /** The id or name of the chronology. */
    static final class Chrono extends FormatPart {
        private final TextStyle style;

        Chrono(TextStyle style) {
            this.style = style;
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Chronology c = context.value(TemporalQueries.chronology());
            if (c == null) {
                return false;
            }
            out.append(style == null ? c.getId() : c.getDisplayName(style, context.locale));
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            if (pos < 0 || pos > text.length()) {
                throw new IndexOutOfBoundsException();
            }
            Chronology best = null;
            int length = -1;
            for (Chronology c : Chronology.getAvailableChronologies()) {
                String name = style == null ? c.getId() : c.getDisplayName(style, context.locale());
                if (name.length() > length && context.startsWith(text, pos, name)) {
                    best = c;
                    length = name.length();
                }
            }
            if (best == null) {
                return ~pos;
            }
            context.setChronology(best);
            return pos + length;
        }

        @Override
        public String toString() {
            return "Chronology(" + (style == null ? "" : style) + ")";
        }
    }

    /** A pattern that the locale gives. */
    static final class Localized extends FormatPart {
        private final FormatStyle dateStyle;
        private final FormatStyle timeStyle;

        Localized(FormatStyle dateStyle, FormatStyle timeStyle) {
            this.dateStyle = dateStyle;
            this.timeStyle = timeStyle;
        }

        private Composite part(Locale l, Chronology c) {
            String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(dateStyle, timeStyle, c, l);
            return new DateTimeFormatterBuilder().appendPattern(pattern).toFormatter(l).part(false);
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            return part(context.locale, Chronology.from(context.temporal)).print(context, out);
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            return part(context.locale(), context.chronology()).parse(context, text, pos);
        }

        @Override
        public String toString() {
            return "Localized(" + (dateStyle != null ? dateStyle : "") + "," + (timeStyle != null ? timeStyle : "") + ")";
        }
    }

    /** A part of the day, such as "in the morning". */
    static final class DayPeriod extends FormatPart {
        private final TextStyle style;

        DayPeriod(TextStyle style) {
            this.style = style;
        }

        /** Names, then the first and the last minute. English has them; elsewhere it is AM and PM. */
        private static Object[][] periods(Locale l, TextStyle style) {
            boolean narrow = style.asNormal() == TextStyle.NARROW;
            if (!l.getLanguage().equals("en")) {
                String[] halves = LocaleData.list(l, "ampm");
                return new Object[][] {{halves[0], 0, 719}, {halves[1], 720, 1439}};
            }
            return new Object[][] {{narrow ? "mi" : "midnight", 0, 0}, {narrow ? "n" : "noon", 720, 720},
                {"in the morning", 360, 719}, {"in the afternoon", 720, 1079}, {"in the evening", 1080, 1259},
                {"at night", 1260, 359}};
        }

        @Override
        boolean print(PrintContext context, StringBuilder out) {
            Long hour = context.value(ChronoField.HOUR_OF_DAY);
            if (hour == null) {
                return false;
            }
            TemporalAccessor t = context.temporal;
            long minute = t.isSupported(ChronoField.MINUTE_OF_HOUR) ? t.getLong(ChronoField.MINUTE_OF_HOUR) : 0;
            long at = Math.floorMod(hour, 24L) * 60 + Math.floorMod(minute, 60L);
            for (Object[] p : periods(context.locale, style)) {
                int from = (Integer) p[1];
                int to = (Integer) p[2];
                if (from <= to ? at >= from && at <= to : at >= from || at <= to) {
                    out.append(p[0]);
                    return true;
                }
            }
            return true;
        }

        @Override
        int parse(ParseContext context, CharSequence text, int pos) {
            int length = -1;
            for (Object[] p : periods(context.locale(), style)) {
                String name = (String) p[0];
                if (name.length() > length && context.startsWith(text, pos, name)) {
                    context.current().dayPeriodFrom = (Integer) p[1];
                    context.current().dayPeriodTo = (Integer) p[2];
                    length = name.length();
                }
            }
            return length < 0 ? ~pos : pos + length;
        }

        @Override
        public String toString() {
            return "DayPeriod(" + style + ")";
        }
    }
}
