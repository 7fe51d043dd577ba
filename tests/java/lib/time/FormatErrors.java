import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class FormatErrors {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 2, 9);
        t(() -> DateTimeFormatter.ofPattern("HH:mm").format(d));
        t(() -> DateTimeFormatter.ofPattern("uuuu [HH:mm]").format(d));
        t(() -> DateTimeFormatter.ofPattern("VV").format(d));
        t(() -> DateTimeFormatter.ISO_OFFSET_DATE.format(d));
        t(() -> DateTimeFormatter.ISO_INSTANT.format(d));
        t(() -> DateTimeFormatter.ISO_LOCAL_DATE.format(LocalTime.NOON));
        t(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 2).toFormatter().format(d));
        t(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4).toFormatter().format(d.withYear(-5)));
        t(() -> new DateTimeFormatterBuilder().padNext(2).appendValue(ChronoField.YEAR).toFormatter().format(d));
        t(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 0));
        t(() -> new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 5, 4, SignStyle.NORMAL));
        t(() -> new DateTimeFormatterBuilder().appendFraction(ChronoField.DAY_OF_MONTH, 0, 9, true));
        t(() -> new DateTimeFormatterBuilder().appendFraction(ChronoField.NANO_OF_SECOND, 0, 10, true));
        t(() -> new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 0, 2, 2000));
        t(() -> new DateTimeFormatterBuilder().appendOffset("+HHH", "Z"));
        t(() -> new DateTimeFormatterBuilder().appendInstant(10));
        t(() -> new DateTimeFormatterBuilder().optionalEnd());
        t(() -> new DateTimeFormatterBuilder().padNext(0));
        t(() -> new DateTimeFormatterBuilder().appendLocalized(null, null));
        t(() -> DateTimeFormatter.ofPattern(null));
        t(() -> DateTimeFormatter.ISO_DATE.parseBest("2024-02-09", ZonedDateTime::from, LocalDate::from));
        t(() -> DateTimeFormatter.ISO_DATE.parseBest("2024-02-09", LocalDate::from));
        t(() -> DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneId.of("UTC")).format(Instant.EPOCH));
        t(() -> DateTimeFormatter.ISO_LOCAL_DATE.format(Instant.EPOCH));
        t(() -> DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV").withZone(ZoneId.of("Asia/Tokyo")).format(Instant.EPOCH));
        t(() -> DateTimeFormatter.ofPattern("HH:mm").parse("10:15").get(ChronoField.YEAR));
        t(() -> LocalDateTime.parse("2024-02-09", DateTimeFormatter.ISO_LOCAL_DATE));
        t(() -> new DateTimeFormatterBuilder().appendInstant(3).toFormatter().format(Instant.ofEpochSecond(0, 123456789)));
        t(() -> new DateTimeFormatterBuilder().appendInstant(-1).toFormatter().format(Instant.ofEpochSecond(0, 120000000)));
        t(() -> DateTimeFormatter.ISO_INSTANT.format(Instant.ofEpochSecond(0, 120000)));
        t(() -> DateTimeFormatter.ISO_INSTANT.format(Instant.MAX) + " " + DateTimeFormatter.ISO_INSTANT.format(Instant.MIN));
    }
}
