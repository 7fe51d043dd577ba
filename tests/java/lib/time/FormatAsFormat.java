import java.text.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

public class FormatAsFormat {
    public static void main(String[] args) throws Exception {
        Format f = DateTimeFormatter.ISO_LOCAL_DATE.toFormat(LocalDate::from);
        System.out.println(f.format(LocalDate.of(2024, 2, 29)) + " " + f.parseObject("2024-02-29"));
        ParsePosition pos = new ParsePosition(2);
        System.out.println(f.parseObject("xx2024-02-29yy", pos) + " " + pos);
        try {
            f.parseObject("2024-02-30");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        try {
            f.format("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            f.format(LocalTime.NOON);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new MessageFormat("{0} {1}").format(new Object[] {LocalDate.EPOCH, Year.of(5)}));
        ParsePosition p = new ParsePosition(0);
        TemporalAccessor t = DateTimeFormatter.ofPattern("uuuu-MM-dd").parse("2024-02-29 rest", p);
        System.out.println(LocalDate.from(t) + " " + p.getIndex());
        p = new ParsePosition(0);
        System.out.println(DateTimeFormatter.ofPattern("uuuu").parseUnresolved("xx", p) + " " + p.getErrorIndex());
        System.out.println(DateTimeFormatter.ofPattern("HH:mm").parse("24:00").query(DateTimeFormatter.parsedExcessDays()) + " " + DateTimeFormatter.ISO_INSTANT.parse("2016-12-31T23:59:60Z").query(DateTimeFormatter.parsedLeapSecond()));
        StringBuilder sb = new StringBuilder("at ");
        DateTimeFormatter.ISO_DATE.formatTo(LocalDate.EPOCH, sb);
        System.out.println(sb);
        DateTimeFormatter g = DateTimeFormatter.ofPattern("dd.MM.uu").withLocale(Locale.FRANCE).withZone(ZoneId.of("UTC")).withResolverStyle(ResolverStyle.STRICT).withResolverFields(ChronoField.YEAR, ChronoField.DAY_OF_YEAR).withDecimalStyle(DecimalStyle.of(Locale.FRANCE));
        System.out.println(g.getLocale() + " " + g.getZone() + " " + g.getResolverStyle() + " " + g.getResolverFields().size() + " " + g.getDecimalStyle() + " " + g);
        System.out.println(DecimalStyle.STANDARD.withZeroDigit('\u0660') + " " + DateTimeFormatter.ofPattern("uuuu").withDecimalStyle(DecimalStyle.STANDARD.withZeroDigit('\u0660')).format(Year.of(2024)));
        Map<Long, String> names = new HashMap<>();
        names.put(1L, "one");
        names.put(2L, "two");
        DateTimeFormatter own = new DateTimeFormatterBuilder().appendText(ChronoField.MONTH_OF_YEAR, names).toFormatter();
        System.out.println(own.format(Month.JANUARY) + " " + own.format(Month.MARCH) + " " + own.parse("two").get(ChronoField.MONTH_OF_YEAR) + " " + own);
    }
}
