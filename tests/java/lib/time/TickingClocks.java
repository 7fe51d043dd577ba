import java.time.*;

public class TickingClocks {
    public static void main(String[] args) {
        Clock c = Clock.fixed(Instant.parse("2024-02-29T10:11:12.987654321Z"), ZoneId.of("Asia/Tokyo"));
        System.out.println(c.millis() + " " + c.getZone() + " " + c.withZone(ZoneOffset.UTC) + " " + c.equals(Clock.fixed(c.instant(), c.getZone())) + " " + LocalDateTime.now(c) + " " + OffsetDateTime.now(c) + " " + Instant.now(c));
        for (String d : new String[] {"PT1S", "PT0.1S", "PT15M", "PT0S"}) {
            Clock t = Clock.tick(c, Duration.parse(d));
            System.out.println(d + " " + t.instant() + " " + t.millis() + " " + t);
        }
        System.out.println(Clock.offset(c, Duration.ZERO) == c);
        Instant a = Clock.systemUTC().instant();
        System.out.println(!a.isAfter(Instant.now()) + " " + Clock.system(ZoneId.of("UTC")) + " " + Clock.systemUTC() + " " + Clock.systemUTC().equals(Clock.systemUTC()));
        InstantSource s = () -> Instant.ofEpochSecond(7);
        System.out.println(s.millis() + " " + s.withZone(ZoneOffset.UTC).instant() + " " + InstantSource.tick(s, Duration.ofMinutes(1)).instant());
    }
}
