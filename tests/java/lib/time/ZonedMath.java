import java.time.*;
import java.time.temporal.*;

public class ZonedMath {
    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 10, 26, 2, 30, 15, 5, ZoneId.of("Europe/Berlin"));
        for (ChronoUnit u : ChronoUnit.values()) {
            try {
                System.out.println(u + " " + z.plus(1, u) + " " + z.minus(1, u) + " " + z.until(z.plusYears(2), u));
            } catch (RuntimeException e) {
                System.out.println(u + " " + e.getMessage());
            }
        }
        for (ChronoField f : ChronoField.values()) {
            try {
                System.out.println(f + " " + z.getLong(f) + " " + z.range(f) + " " + z.with(f, 1));
            } catch (RuntimeException e) {
                System.out.println(f + " " + e.getMessage());
            }
        }
        System.out.println(z.with(LocalTime.NOON) + " " + z.with(LocalDate.EPOCH) + " " + z.with(ZoneOffset.ofHours(1)) + " " + z.hashCode() + " " + z.toEpochSecond() + " " + z.toInstant() + " " + z.getDayOfWeek());
        System.out.println(z.query(TemporalQueries.zone()) + " " + z.query(TemporalQueries.offset()) + " " + z.query(TemporalQueries.precision()) + " " + z.query(TemporalQueries.localTime()) + " " + z.isSupported(ChronoUnit.FOREVER));
        System.out.println(ZonedDateTime.from(OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)) + " " + z.plus(Period.ofDays(1)) + " " + z.plus(Duration.ofDays(1)) + " " + z.withEarlierOffsetAtOverlap());
        try {
            ZonedDateTime.from(LocalDate.EPOCH);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
    }
}
