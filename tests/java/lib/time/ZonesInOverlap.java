import java.time.*;
import java.time.temporal.ChronoUnit;

public class ZonesInOverlap {
    public static void main(String[] args) {
        ZoneId ny = ZoneId.of("America/New_York");
        ZonedDateTime z = ZonedDateTime.of(2024, 3, 9, 2, 30, 0, 0, ny);
        System.out.println(z.plusDays(1) + " " + z.plusHours(24) + " " + z.plusDays(2));
        ZonedDateTime o = ZonedDateTime.of(2024, 11, 3, 1, 30, 0, 0, ny);
        System.out.println(o + " " + o.plusHours(1) + " " + o.withLaterOffsetAtOverlap() + " " + o.plusHours(1).withEarlierOffsetAtOverlap());
        System.out.println(o.truncatedTo(ChronoUnit.DAYS) + " " + ChronoUnit.HOURS.between(o.truncatedTo(ChronoUnit.DAYS), o.truncatedTo(ChronoUnit.DAYS).plusDays(1)));
        System.out.println(ZonedDateTime.ofLocal(LocalDateTime.of(2024, 11, 3, 1, 30), ny, ZoneOffset.ofHours(-5)));
        for (int[] x : new int[][] {{3, 10, 2, -5}, {11, 3, 1, -7}}) {
            try {
                System.out.println(ZonedDateTime.ofStrict(LocalDateTime.of(2024, x[0], x[1], x[2], 30), ZoneOffset.ofHours(x[3]), ny));
            } catch (DateTimeException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(ZonedDateTime.ofInstant(Instant.ofEpochSecond(1_700_000_000), ZoneId.of("Asia/Tokyo")).withZoneSameInstant(ny));
        System.out.println(o.withZoneSameLocal(ZoneId.of("Asia/Tokyo")) + " " + o.withFixedOffsetZone() + " " + o.toOffsetDateTime());
        System.out.println(o.compareTo(o.plusHours(1)) + " " + o.isBefore(o.plusHours(1)) + " " + o.equals(o.plusHours(1).withEarlierOffsetAtOverlap()));
        System.out.println(LocalDate.of(2018, 11, 4).atStartOfDay(ZoneId.of("America/Sao_Paulo")));
        System.out.println(Duration.between(z, z.plusDays(1)) + " " + Period.between(z.toLocalDate(), o.toLocalDate()) + " " + z.until(o, ChronoUnit.MONTHS));
    }
}
