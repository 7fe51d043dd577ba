import java.time.*;
import java.time.temporal.*;
import java.util.function.Supplier;

public class DateTimes {
    static void t(Supplier<Object> s) {
        try {
            System.out.println(s.get());
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        LocalDateTime a = LocalDateTime.of(2024, 2, 29, 23, 59, 59, 999_999_999);
        t(() -> a + " " + a.plusNanos(1) + " " + a.plusYears(1) + " " + a.plusHours(-48) + " " + a.plusSeconds(1_000_000_000L) + " " + a.withHour(0) + " " + a.truncatedTo(ChronoUnit.MINUTES) + " " + LocalDateTime.MIN + " " + LocalDateTime.MAX);
        t(() -> LocalDateTime.of(2024, 2, 30, 1, 1));
        t(() -> a.until(LocalDateTime.of(2025, 1, 1, 0, 0), ChronoUnit.MONTHS) + " " + a.until(LocalDateTime.of(2025, 1, 1, 0, 0), ChronoUnit.SECONDS) + " " + a.until(LocalDateTime.of(2020, 1, 1, 0, 0), ChronoUnit.DAYS));
        t(() -> a.compareTo(a.plusDays(1)) + " " + a.isBefore(a.plusDays(1)) + " " + a.hashCode() + " " + a.equals(a.plusNanos(0)) + " " + a.toEpochSecond(ZoneOffset.UTC) + " " + LocalDateTime.ofEpochSecond(5, 6, ZoneOffset.ofHours(1)));
        t(() -> LocalDateTime.from(LocalDate.EPOCH));
        t(() -> a.atOffset(ZoneOffset.ofHours(2)) + " " + a.atZone(ZoneId.of("Asia/Tokyo")) + " " + a.toLocalDate() + " " + a.toLocalTime() + " " + a.getDayOfWeek());
        OffsetDateTime o = OffsetDateTime.of(2024, 2, 29, 10, 0, 0, 0, ZoneOffset.ofHoursMinutes(5, 30));
        t(() -> o + " " + o.withOffsetSameInstant(ZoneOffset.UTC) + " " + o.withOffsetSameLocal(ZoneOffset.UTC) + " " + o.toInstant() + " " + o.toEpochSecond() + " " + o.plusMonths(1) + " " + o.toZonedDateTime() + " " + o.atZoneSameInstant(ZoneId.of("Europe/Paris")) + " " + o.atZoneSimilarLocal(ZoneId.of("Europe/Paris")) + " " + o.toOffsetTime());
        t(() -> o.compareTo(o.withOffsetSameInstant(ZoneOffset.UTC)) + " " + o.isEqual(o.withOffsetSameInstant(ZoneOffset.UTC)) + " " + o.equals(o.withOffsetSameInstant(ZoneOffset.UTC)) + " " + OffsetDateTime.MIN + " " + OffsetDateTime.MAX + " " + o.hashCode());
        t(() -> o.with(ChronoField.OFFSET_SECONDS, 0) + " " + o.with(ChronoField.INSTANT_SECONDS, 0) + " " + o.get(ChronoField.OFFSET_SECONDS) + " " + o.range(ChronoField.DAY_OF_MONTH));
        t(() -> o.get(ChronoField.INSTANT_SECONDS));
        t(() -> o.until(o.plusDays(3), ChronoUnit.HOURS) + " " + ChronoUnit.DAYS.between(o, OffsetDateTime.of(2024, 3, 5, 0, 0, 0, 0, ZoneOffset.UTC)));
        t(() -> OffsetDateTime.from(a));
        for (String s : new String[] {"Z", "+1", "+01", "-0130", "+01:30", "+18:00", "+18:01", "+01:60", "1", "+1:30", "-01:30:15", "+013015", "+01:3", "", "+00:00", "-00:00"}) {
            t(() -> s + " " + ZoneOffset.of(s) + " " + ZoneOffset.of(s).getTotalSeconds());
        }
        t(() -> ZoneOffset.ofHoursMinutes(1, -30));
        t(() -> ZoneOffset.ofHoursMinutesSeconds(-1, -2, -3) + " " + ZoneOffset.ofTotalSeconds(-3600) + " " + ZoneOffset.MAX + " " + ZoneOffset.MIN + " " + ZoneOffset.UTC.compareTo(ZoneOffset.ofHours(1)) + " " + (ZoneOffset.ofHours(1) == ZoneOffset.of("+01:00")));
        t(() -> ZoneOffset.ofTotalSeconds(70000));
        t(() -> ZoneOffset.ofHours(19));
        t(() -> ZoneId.from(ZonedDateTime.of(a, ZoneId.of("UTC"))) + " " + ZoneOffset.from(o));
        t(() -> ZoneId.from(a));
    }
}
