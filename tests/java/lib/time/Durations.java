import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class Durations {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"PT0S", "PT1H2M3.456S", "-PT1H", "P1DT2H", "PT-1.5S", "PT+1H-2M", "P-1D", "pt1s", "PT", "P1Y", "PT1.1234567891S", "1H", "", "PT36H", "P2D", "PT0.000000001S", "PT-0.5S", "PT9223372036854775807S", "PT9223372036854775808S"}) {
            t(() -> s + " = " + Duration.parse(s));
        }
        for (String s : new String[] {"P1Y2M3W4D", "-P1Y", "P-1Y+2M", "P1W", "P", "P1H", "p1d", "P0D", "P1Y2M-3D", "P99999999999Y"}) {
            t(() -> s + " = " + Period.parse(s));
        }
        Duration d = Duration.ofSeconds(100_000, 123_456_789);
        t(() -> d + " " + d.negated() + " " + d.multipliedBy(3) + " " + d.dividedBy(7) + " " + d.dividedBy(Duration.ofMinutes(10)) + " " + d.toDays() + " " + d.toHours() + " " + d.toMinutes() + " " + d.toMillis() + " " + d.toNanos());
        t(() -> d.toDaysPart() + " " + d.toHoursPart() + " " + d.toMinutesPart() + " " + d.toSecondsPart() + " " + d.toMillisPart() + " " + d.toNanosPart() + " " + d.abs() + " " + d.hashCode() + " " + d.getUnits() + " " + d.get(ChronoUnit.NANOS));
        t(() -> d.dividedBy(0));
        t(() -> d.get(ChronoUnit.MINUTES));
        t(() -> Duration.of(1, ChronoUnit.MONTHS));
        t(() -> Duration.ofSeconds(Long.MAX_VALUE).plusSeconds(1));
        t(() -> Duration.ofSeconds(Long.MAX_VALUE).toMillis());
        t(() -> d.truncatedTo(ChronoUnit.HOURS) + " " + d.plus(5, ChronoUnit.HALF_DAYS) + " " + d.withNanos(5) + " " + d.compareTo(Duration.ZERO) + " " + Duration.ofMillis(-1) + " " + Duration.ofNanos(-1_500_000_000L) + " " + Duration.ofSeconds(-1, 1));
        t(() -> Duration.between(LocalDate.EPOCH, LocalDate.EPOCH));
        t(() -> Duration.between(Instant.EPOCH, Instant.ofEpochSecond(5, 5)) + " " + Duration.between(LocalTime.NOON, LocalTime.MIDNIGHT));
        t(() -> d.addTo(LocalDateTime.of(2024, 1, 1, 0, 0)) + " " + d.subtractFrom(LocalTime.NOON) + " " + Duration.from(Duration.ofDays(2)));
        Period p = Period.of(1, 14, -40);
        t(() -> p + " " + p.normalized() + " " + p.negated() + " " + p.multipliedBy(3) + " " + p.toTotalMonths() + " " + p.plusDays(50) + " " + p.withYears(0) + " " + p.isNegative() + " " + p.isZero() + " " + p.hashCode() + " " + p.getUnits());
        t(() -> Period.between(LocalDate.of(2024, 1, 31), LocalDate.of(2024, 3, 1)) + " " + Period.between(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 1, 31)) + " " + Period.ofWeeks(3) + " " + Period.ZERO);
        t(() -> p.get(ChronoUnit.HOURS));
        t(() -> p.addTo(LocalDate.of(2024, 1, 31)) + " " + p.subtractFrom(LocalDate.of(2024, 1, 31)));
        t(() -> p.plus(Duration.ofDays(1)));
        t(() -> Period.ofYears(Integer.MAX_VALUE).plusYears(1));
    }
}
