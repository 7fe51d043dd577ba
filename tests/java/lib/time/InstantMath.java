import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class InstantMath {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        Instant i = Instant.parse("2024-02-29T10:11:12.123456789Z");
        for (ChronoUnit u : ChronoUnit.values()) {
            t(() -> u + " " + i.plus(5, u) + " " + i.truncatedTo(u) + " " + i.until(i.plusSeconds(1_000_000), u));
        }
        for (ChronoField f : ChronoField.values()) {
            t(() -> f + " " + i.getLong(f) + " " + i.range(f) + " " + i.with(f, 5));
        }
        t(() -> i.get(ChronoField.INSTANT_SECONDS));
        t(() -> i.get(ChronoField.MILLI_OF_SECOND));
        t(() -> Instant.MAX.plusNanos(1));
        t(() -> Instant.MIN.minusNanos(1));
        t(() -> Instant.MAX.toEpochMilli());
        t(() -> Instant.ofEpochMilli(-1) + " " + Instant.ofEpochSecond(-1, 999_999_999) + " " + Instant.ofEpochSecond(1, -1) + " " + Instant.ofEpochMilli(Long.MIN_VALUE));
        t(() -> Instant.from(LocalDate.EPOCH));
        t(() -> Instant.from(OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(3))));
        t(() -> i.compareTo(i.plusNanos(1)) + " " + i.isAfter(i) + " " + i.hashCode() + " " + i.equals(Instant.parse("2024-02-29T10:11:12.123456789Z")));
        t(() -> i.atOffset(ZoneOffset.ofHours(-5)) + " " + i.atZone(ZoneId.of("Asia/Tokyo")) + " " + Duration.between(Instant.EPOCH, i));
        t(() -> i.adjustInto(OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(3))));
        t(() -> i.truncatedTo(ChronoUnit.WEEKS));
        t(() -> i.plus(Duration.ofHours(1)) + " " + i.minus(Period.ofDays(1)));
        t(() -> i.plus(Period.ofMonths(1)));
        for (String s : new String[] {"2024-02-29T10:11:12Z", "2024-02-29T10:11Z", "2024-02-29T10:11:12.1Z", "2024-02-29T10:11:12.120Z", "-0001-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "2024-02-29t10:11:12z", "2024-02-29T10:11:12", "x"}) {
            t(() -> Instant.parse(s));
        }
    }
}
