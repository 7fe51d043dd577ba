import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class LocalDateMath {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalDate d = LocalDate.of(2024, 1, 31);
        t(() -> d.plusMonths(1) + " " + d.plusMonths(13) + " " + d.minusMonths(2) + " " + d.plusYears(1) + " " + d.plusWeeks(-5) + " " + d.plusDays(30) + " " + d.withMonth(4) + " " + d.withDayOfYear(366));
        t(() -> LocalDate.of(2023, 2, 29));
        t(() -> LocalDate.of(2023, 4, 31));
        t(() -> LocalDate.of(2023, 13, 1));
        t(() -> LocalDate.of(2023, 1, 0));
        t(() -> LocalDate.of(1_000_000_000, 1, 1));
        t(() -> LocalDate.ofYearDay(2023, 366));
        t(() -> LocalDate.ofEpochDay(Long.MAX_VALUE));
        t(() -> LocalDate.MAX.plusDays(1));
        t(() -> d.plus(1, ChronoUnit.HOURS));
        t(() -> d.get(ChronoField.HOUR_OF_DAY));
        t(() -> d.get(ChronoField.EPOCH_DAY));
        t(() -> LocalDate.from(LocalTime.NOON));
        t(() -> LocalDate.MIN + " " + LocalDate.MAX + " " + LocalDate.of(-1, 2, 3) + " " + LocalDate.of(12345, 2, 3) + " " + LocalDate.EPOCH);
        t(() -> d.until(LocalDate.of(2025, 3, 1)) + " " + d.until(LocalDate.of(2023, 3, 1)) + " " + ChronoUnit.WEEKS.between(d, LocalDate.of(2025, 3, 1)) + " " + ChronoUnit.DECADES.between(d, LocalDate.of(1900, 1, 1)));
        t(() -> d.atStartOfDay() + " " + d.atTime(10, 11) + " " + d.atTime(10, 11, 12, 13) + " " + d.atTime(OffsetTime.of(1, 2, 3, 4, ZoneOffset.ofHours(5))) + " " + d.toEpochDay() + " " + d.toEpochSecond(LocalTime.NOON, ZoneOffset.UTC));
        t(() -> d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.lengthOfMonth() + " " + d.lengthOfYear() + " " + d.isLeapYear() + " " + d.getEra() + " " + d.getChronology() + " " + d.hashCode());
        t(() -> d.compareTo(LocalDate.of(2024, 2, 1)) + " " + d.compareTo(LocalDate.of(2020, 1, 31)) + " " + d.isAfter(d) + " " + d.isBefore(LocalDate.MAX) + " " + d.isEqual(LocalDate.of(2024, 1, 31)));
        t(() -> LocalDate.ofInstant(Instant.EPOCH, ZoneId.of("America/New_York")) + " " + d.with(Month.MARCH) + " " + d.with(DayOfWeek.MONDAY) + " " + d.with(Year.of(2000)));
        t(() -> d.datesUntil(LocalDate.of(2024, 2, 3)).toList());
        t(() -> d.query(TemporalQueries.precision()) + " " + d.query(TemporalQueries.zone()) + " " + d.query(TemporalQueries.localDate()) + " " + d.query(TemporalQueries.chronology()));
        int h = 0;
        for (long e = -1_000_000; e < 1_000_000; e += 997) {
            LocalDate x = LocalDate.ofEpochDay(e);
            h = h * 31 + x.hashCode() + x.getDayOfYear() * 7 + x.getDayOfWeek().getValue() + (x.toEpochDay() == e ? 0 : 1000);
        }
        System.out.println(h);
    }
}
