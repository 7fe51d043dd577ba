import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class LocalTimes {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalTime x = LocalTime.of(10, 11, 12, 123_456_789);
        t(() -> x + " " + LocalTime.of(10, 0) + " " + LocalTime.of(10, 11, 12) + " " + LocalTime.of(1, 2, 3, 4_000_000) + " " + LocalTime.of(1, 2, 3, 4_000) + " " + LocalTime.MIDNIGHT + " " + LocalTime.MAX);
        t(() -> LocalTime.of(24, 0));
        t(() -> LocalTime.of(1, 60));
        t(() -> LocalTime.ofSecondOfDay(86400));
        t(() -> LocalTime.ofNanoOfDay(-1));
        for (ChronoUnit u : ChronoUnit.values()) {
            t(() -> u + " " + x.plus(7, u) + " " + x.truncatedTo(u) + " " + x.until(LocalTime.of(23, 59), u));
        }
        for (ChronoField f : ChronoField.values()) {
            t(() -> f + " " + x.getLong(f) + " " + x.with(f, 3));
        }
        t(() -> x.get(ChronoField.NANO_OF_DAY));
        t(() -> x.plusHours(20) + " " + x.minusMinutes(700) + " " + x.plusSeconds(-100_000) + " " + x.plusNanos(Long.MAX_VALUE) + " " + x.withNano(5) + " " + x.toSecondOfDay() + " " + x.toNanoOfDay() + " " + x.hashCode());
        t(() -> x.compareTo(LocalTime.NOON) + " " + x.isAfter(LocalTime.NOON) + " " + x.atDate(LocalDate.EPOCH) + " " + x.atOffset(ZoneOffset.UTC) + " " + LocalTime.ofInstant(Instant.EPOCH, ZoneOffset.ofHours(3)) + " " + x.toEpochSecond(LocalDate.EPOCH, ZoneOffset.UTC));
        t(() -> LocalTime.from(LocalDate.EPOCH));
        t(() -> x.plus(Duration.ofHours(30)) + " " + x.minus(Duration.ofNanos(1)));
        t(() -> x.plus(Period.ofDays(1)));
        t(() -> Duration.between(x, LocalTime.NOON) + " " + ChronoUnit.MINUTES.between(x, LocalTime.MIN));
    }
}
