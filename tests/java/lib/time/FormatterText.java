import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class FormatterText {
    public static void main(String[] args) {
        for (DateTimeFormatter f : new DateTimeFormatter[] {DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_OFFSET_DATE,
            DateTimeFormatter.ISO_DATE, DateTimeFormatter.ISO_LOCAL_TIME, DateTimeFormatter.ISO_OFFSET_TIME,
            DateTimeFormatter.ISO_TIME, DateTimeFormatter.ISO_LOCAL_DATE_TIME, DateTimeFormatter.ISO_OFFSET_DATE_TIME,
            DateTimeFormatter.ISO_ZONED_DATE_TIME, DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_ORDINAL_DATE,
            DateTimeFormatter.ISO_WEEK_DATE, DateTimeFormatter.ISO_INSTANT, DateTimeFormatter.BASIC_ISO_DATE}) {
            System.out.println(f);
        }
        String[] patterns = {"yyyy-MM-dd HH:mm:ss.SSS", "yy/M/d", "EEE, d MMM uuuu", "[yyyy['x'MM]]", "HHmmss", "h:mm a",
            "VV z O XXX", "QQQ", "YYYY-'W'ww-e", "ppph", "DDD", "A n N"};
        for (String p : patterns) {
            System.out.println(DateTimeFormatter.ofPattern(p, Locale.US));
        }
        System.out.println(new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 4, 1950)
            .appendFraction(ChronoField.MINUTE_OF_HOUR, 1, 3, true).padNext(5, '*').appendValue(ChronoField.HOUR_OF_DAY)
            .appendLocalized(FormatStyle.SHORT, null).appendZoneId().appendZoneRegionId().toFormatter());
        DateTimeFormatter f = DateTimeFormatter.ISO_LOCAL_DATE;
        System.out.println(f.getResolverStyle() + " " + f.getChronology() + " " + f.getZone() + " " + f.getDecimalStyle()
            + " " + f.getResolverFields());
    }
}
