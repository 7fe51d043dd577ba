package java.util;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import jindo.internal.LocaleData;

/** The date and time conversions of {@link Formatter}. */
final class FormatterDates {
    private FormatterDates() {
    }

    static String format(TemporalAccessor t, char c, Locale l) {
        StringBuilder sb = new StringBuilder();
        print(sb, t, c, l == null ? Locale.US : l);
        return sb.toString();
    }

    private static void digits(StringBuilder sb, long v, int width) {
        String s = Long.toString(v);
        for (int i = s.length(); i < width; i++) {
            sb.append('0');
        }
        sb.append(s);
    }

    private static void all(StringBuilder sb, TemporalAccessor t, String parts, Locale l) {
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.isLetter(c)) {
                print(sb, t, c, l);
            } else {
                sb.append(c);
            }
        }
    }

    private static void print(StringBuilder sb, TemporalAccessor t, char c, Locale l) {
        switch (c) {
            case 'H' -> digits(sb, t.get(ChronoField.HOUR_OF_DAY), 2);
            case 'k' -> sb.append(t.get(ChronoField.HOUR_OF_DAY));
            case 'I' -> digits(sb, t.get(ChronoField.CLOCK_HOUR_OF_AMPM), 2);
            case 'l' -> sb.append(t.get(ChronoField.CLOCK_HOUR_OF_AMPM));
            case 'M' -> digits(sb, t.get(ChronoField.MINUTE_OF_HOUR), 2);
            case 'S' -> digits(sb, t.get(ChronoField.SECOND_OF_MINUTE), 2);
            case 'L' -> digits(sb, t.get(ChronoField.MILLI_OF_SECOND), 3);
            case 'N' -> digits(sb, t.get(ChronoField.NANO_OF_SECOND), 9);
            case 'p' -> sb.append(half(t, l).toLowerCase(l));
            case 's' -> sb.append(t.getLong(ChronoField.INSTANT_SECONDS));
            case 'Q' -> sb.append(t.getLong(ChronoField.INSTANT_SECONDS) * 1000L + t.getLong(ChronoField.MILLI_OF_SECOND));
            case 'z' -> offset(sb, t.get(ChronoField.OFFSET_SECONDS));
            case 'Z' -> zone(sb, t);
            case 'a' -> sb.append(LocaleData.list(l, "days2")[t.get(ChronoField.DAY_OF_WEEK) - 1]);
            case 'A' -> sb.append(LocaleData.list(l, "days0")[t.get(ChronoField.DAY_OF_WEEK) - 1]);
            case 'b', 'h' -> sb.append(LocaleData.list(l, "months2")[t.get(ChronoField.MONTH_OF_YEAR) - 1]);
            case 'B' -> sb.append(LocaleData.list(l, "months0")[t.get(ChronoField.MONTH_OF_YEAR) - 1]);
            case 'C' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA) / 100, 2);
            case 'y' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA) % 100, 2);
            case 'Y' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA), 4);
            case 'j' -> digits(sb, t.get(ChronoField.DAY_OF_YEAR), 3);
            case 'm' -> digits(sb, t.get(ChronoField.MONTH_OF_YEAR), 2);
            case 'd' -> digits(sb, t.get(ChronoField.DAY_OF_MONTH), 2);
            case 'e' -> sb.append(t.get(ChronoField.DAY_OF_MONTH));
            case 'R' -> all(sb, t, "H:M", l);
            case 'T' -> all(sb, t, "H:M:S", l);
            case 'r' -> {
                all(sb, t, "I:M:S ", l);
                sb.append(half(t, l).toUpperCase(l));
            }
            case 'D' -> all(sb, t, "m/d/y", l);
            case 'F' -> all(sb, t, "Y-m-d", l);
            default -> all(sb, t, "a b d T Z Y", l); // c
        }
    }

    private static String half(TemporalAccessor t, Locale l) {
        return LocaleData.list(l, "ampm")[t.get(ChronoField.AMPM_OF_DAY)];
    }

    private static void offset(StringBuilder sb, int seconds) {
        int minutes = Math.abs(seconds) / 60;
        digits(sb.append(seconds < 0 ? '-' : '+'), minutes / 60 * 100 + minutes % 60, 4);
    }

    private static void zone(StringBuilder sb, TemporalAccessor t) {
        ZoneId id = t.query(TemporalQueries.zone());
        if (id == null) {
            throw new IllegalFormatConversionException('Z', t.getClass());
        }
        if (id instanceof ZoneOffset || !t.isSupported(ChronoField.INSTANT_SECONDS)) {
            sb.append(id.getId());
            return;
        }
        boolean summer = id.getRules().isDaylightSavings(java.time.Instant.from(t));
        sb.append(TimeZone.getTimeZone(id.getId()).getDisplayName(summer, TimeZone.SHORT, Locale.ENGLISH));
    }
}
