import java.time.*;
import java.time.chrono.IsoChronology;
import java.time.format.*;
import java.util.Locale;

public class LocalizedStyles {
    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 7, 4, 15, 30, 45, 0, ZoneId.of("America/New_York"));
        for (Locale l : new Locale[] {Locale.US, Locale.ROOT, Locale.GERMANY, Locale.FRANCE, Locale.KOREA, Locale.JAPAN}) {
            for (FormatStyle s : FormatStyle.values()) {
                System.out.println(l + " " + s + " " + DateTimeFormatter.ofLocalizedDate(s).withLocale(l).format(z) + " | "
                    + (l.getLanguage().matches("en|") ? DateTimeFormatter.ofLocalizedTime(s).withLocale(l).format(z) + " | "
                    + DateTimeFormatter.ofLocalizedDateTime(s).withLocale(l).format(z) : ""));
            }
        }
        System.out.println(DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.LONG, FormatStyle.SHORT, IsoChronology.INSTANCE, Locale.US));
        System.out.println(LocalDate.parse("Jul 4, 2024", DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Locale.US)));
        System.out.println(LocalTime.parse("3:30 PM", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(Locale.US)));
        System.out.println(DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL));
        try {
            DateTimeFormatter.ofLocalizedTime(FormatStyle.FULL).withLocale(Locale.US).format(LocalTime.NOON);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        for (TextStyle s : TextStyle.values()) {
            System.out.println(s + " " + Month.MAY.getDisplayName(s, Locale.US) + " " + DayOfWeek.FRIDAY.getDisplayName(s, Locale.US)
                + " " + Month.MAY.getDisplayName(s, Locale.FRANCE) + " " + DayOfWeek.FRIDAY.getDisplayName(s, Locale.GERMANY));
        }
        System.out.println(ZoneId.of("Asia/Seoul").getDisplayName(TextStyle.FULL, Locale.US) + " " + ZoneId.of("Asia/Seoul").getDisplayName(TextStyle.SHORT, Locale.US)
            + " " + ZoneOffset.ofHours(3).getDisplayName(TextStyle.FULL, Locale.US) + " " + ZoneId.of("UTC").getDisplayName(TextStyle.SHORT, Locale.US));
    }
}
