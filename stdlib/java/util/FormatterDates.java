package java.util;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The date and time conversions of {@link Formatter}, in English. */
final class FormatterDates {
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December"};
    private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

    private FormatterDates() {
    }

    static String format(TemporalAccessor t, char c) {
        StringBuilder sb = new StringBuilder();
        print(sb, t, c);
        return sb.toString();
    }

    private static void digits(StringBuilder sb, long v, int width) {
        String s = Long.toString(v);
        for (int i = s.length(); i < width; i++) {
            sb.append('0');
        }
        sb.append(s);
    }

    private static void all(StringBuilder sb, TemporalAccessor t, String parts) {
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            if (Character.isLetter(c)) {
                print(sb, t, c);
            } else {
                sb.append(c);
            }
        }
    }

    private static void print(StringBuilder sb, TemporalAccessor t, char c) {
        switch (c) {
            case 'H' -> digits(sb, t.get(ChronoField.HOUR_OF_DAY), 2);
            case 'k' -> sb.append(t.get(ChronoField.HOUR_OF_DAY));
            case 'I' -> digits(sb, t.get(ChronoField.CLOCK_HOUR_OF_AMPM), 2);
            case 'l' -> sb.append(t.get(ChronoField.CLOCK_HOUR_OF_AMPM));
            case 'M' -> digits(sb, t.get(ChronoField.MINUTE_OF_HOUR), 2);
            case 'S' -> digits(sb, t.get(ChronoField.SECOND_OF_MINUTE), 2);
            case 'L' -> digits(sb, t.get(ChronoField.MILLI_OF_SECOND), 3);
            case 'N' -> digits(sb, t.get(ChronoField.NANO_OF_SECOND), 9);
            case 'p' -> sb.append(t.get(ChronoField.AMPM_OF_DAY) == 0 ? "am" : "pm");
            case 's' -> sb.append(t.getLong(ChronoField.INSTANT_SECONDS));
            case 'Q' -> sb.append(t.getLong(ChronoField.INSTANT_SECONDS) * 1000L + t.getLong(ChronoField.MILLI_OF_SECOND));
            case 'z' -> offset(sb, t.get(ChronoField.OFFSET_SECONDS));
            case 'Z' -> zone(sb, t);
            case 'a' -> sb.append(DAYS[t.get(ChronoField.DAY_OF_WEEK) - 1], 0, 3);
            case 'A' -> sb.append(DAYS[t.get(ChronoField.DAY_OF_WEEK) - 1]);
            case 'b', 'h' -> sb.append(MONTHS[t.get(ChronoField.MONTH_OF_YEAR) - 1], 0, 3);
            case 'B' -> sb.append(MONTHS[t.get(ChronoField.MONTH_OF_YEAR) - 1]);
            case 'C' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA) / 100, 2);
            case 'y' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA) % 100, 2);
            case 'Y' -> digits(sb, t.get(ChronoField.YEAR_OF_ERA), 4);
            case 'j' -> digits(sb, t.get(ChronoField.DAY_OF_YEAR), 3);
            case 'm' -> digits(sb, t.get(ChronoField.MONTH_OF_YEAR), 2);
            case 'd' -> digits(sb, t.get(ChronoField.DAY_OF_MONTH), 2);
            case 'e' -> sb.append(t.get(ChronoField.DAY_OF_MONTH));
            case 'R' -> all(sb, t, "H:M");
            case 'T' -> all(sb, t, "H:M:S");
            case 'r' -> {
                all(sb, t, "I:M:S ");
                sb.append(t.get(ChronoField.AMPM_OF_DAY) == 0 ? "AM" : "PM");
            }
            case 'D' -> all(sb, t, "m/d/y");
            case 'F' -> all(sb, t, "Y-m-d");
            default -> all(sb, t, "a b d T Z Y"); // c
        }
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
