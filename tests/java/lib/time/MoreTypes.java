import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class MoreTypes {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        YearMonth ym = YearMonth.of(2024, 2);
        t(() -> ym + " " + ym.plusMonths(11) + " " + ym.minusYears(1) + " " + ym.atDay(29) + " " + ym.atEndOfMonth() + " " + ym.lengthOfMonth() + " " + ym.lengthOfYear() + " " + ym.isValidDay(30) + " " + ym.hashCode());
        t(() -> ym.atDay(30));
        t(() -> ym.with(ChronoField.PROLEPTIC_MONTH, 24000) + " " + ym.until(YearMonth.of(2030, 1), ChronoUnit.YEARS) + " " + ym.range(ChronoField.YEAR_OF_ERA) + " " + ym.getLong(ChronoField.PROLEPTIC_MONTH));
        t(() -> ym.get(ChronoField.DAY_OF_MONTH));
        t(() -> ym.plus(1, ChronoUnit.DAYS));
        t(() -> YearMonth.of(-5, 3) + " " + YearMonth.of(12345, 3) + " " + YearMonth.of(999, 1) + " " + ym.compareTo(YearMonth.of(2024, 5)) + " " + ym.isAfter(YearMonth.of(2020, 1)));
        t(() -> YearMonth.from(LocalTime.NOON));
        MonthDay md = MonthDay.of(2, 29);
        t(() -> md + " " + md.atYear(2023) + " " + md.atYear(2024) + " " + md.isValidYear(2023) + " " + md.withMonth(4) + " " + md.with(Month.MAY) + " " + md.hashCode() + " " + md.range(ChronoField.DAY_OF_MONTH));
        t(() -> MonthDay.of(2, 30));
        t(() -> MonthDay.of(13, 1));
        t(() -> md.get(ChronoField.YEAR));
        t(() -> LocalDate.of(2023, 5, 31).with(md) + " " + md.compareTo(MonthDay.of(3, 1)) + " " + md.isBefore(MonthDay.of(3, 1)));
        OffsetTime ot = OffsetTime.of(10, 15, 30, 0, ZoneOffset.ofHours(2));
        t(() -> ot + " " + ot.plusHours(20) + " " + ot.withOffsetSameInstant(ZoneOffset.UTC) + " " + ot.withOffsetSameLocal(ZoneOffset.UTC) + " " + ot.atDate(LocalDate.EPOCH) + " " + ot.isBefore(ot.plusMinutes(1)) + " " + ot.truncatedTo(ChronoUnit.HOURS));
        t(() -> ot.until(OffsetTime.of(12, 0, 0, 0, ZoneOffset.UTC), ChronoUnit.MINUTES) + " " + ot.compareTo(ot.withOffsetSameInstant(ZoneOffset.UTC)) + " " + ot.isEqual(ot.withOffsetSameInstant(ZoneOffset.UTC)) + " " + OffsetTime.MIN + " " + OffsetTime.MAX + " " + ot.toEpochSecond(LocalDate.EPOCH));
        t(() -> ot.get(ChronoField.YEAR));
        Year y = Year.of(2024);
        t(() -> y.atMonth(3) + " " + y.atMonthDay(md) + " " + y.atDay(60) + " " + y.isValidMonthDay(md) + " " + y.length() + " " + y.plusYears(1).isLeap() + " " + y.until(Year.of(2050), ChronoUnit.DECADES));
        t(() -> y.get(ChronoField.MONTH_OF_YEAR));
        LocalDate d = LocalDate.of(2024, 1, 31);
        d.datesUntil(LocalDate.of(2024, 6, 1), Period.ofMonths(1)).forEach(x -> System.out.print(x + " "));
        d.datesUntil(LocalDate.of(2023, 11, 1), Period.ofDays(-30)).forEach(x -> System.out.print(x + " "));
        System.out.println();
        t(() -> d.datesUntil(d.minusDays(1), Period.ofDays(1)));
        t(() -> d.datesUntil(d.plusDays(1), Period.ZERO));
        Clock c = Clock.fixed(Instant.ofEpochSecond(1000, 123_456_789), ZoneOffset.UTC);
        t(() -> c + " " + Clock.tick(c, Duration.ofMillis(100)).instant() + " " + Clock.tick(c, Duration.ofMinutes(1)).instant() + " " + Clock.tick(c, Duration.ofNanos(50)).instant() + " " + Clock.offset(c, Duration.ofHours(1)).instant());
        t(() -> Clock.tick(c, Duration.ofSeconds(-1)));
        t(() -> Clock.tick(c, Duration.ofNanos(1_500_001)));
        t(() -> Clock.tickMinutes(ZoneOffset.UTC).toString().startsWith("TickClock[SystemClock[Z],PT1M]"));
        t(() -> InstantSource.fixed(Instant.EPOCH).instant() + " " + InstantSource.fixed(Instant.EPOCH).withZone(ZoneOffset.UTC) + " " + InstantSource.offset(InstantSource.fixed(Instant.EPOCH), Duration.ofDays(1)).millis());
        t(() -> LocalDate.now(c) + " " + LocalTime.now(c) + " " + YearMonth.now(c) + " " + MonthDay.now(c) + " " + Year.now(c) + " " + OffsetTime.now(c) + " " + ZonedDateTime.now(c));
    }
}
