import java.time.*;
import java.util.*;

public class FormatConversions {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        Locale.setDefault(Locale.US);
        Object[] times = {new Date(1_720_000_000_123L), 1_720_000_000_123L, ZonedDateTime.of(2024, 2, 29, 3, 4, 5, 6_000_000, ZoneId.of("Europe/Paris")), OffsetDateTime.of(2024, 2, 29, 3, 4, 5, 6, ZoneOffset.ofHours(-3)), LocalDateTime.of(2024, 2, 29, 13, 4, 5), new GregorianCalendar(1999, 11, 31, 23, 59, 58)};
        for (Object t : times) {
            for (char c : "HIklMSLNpzZsQBbhAaCYyjmdeRTrDFc".toCharArray()) {
                try {
                    System.out.print(String.format("%t" + c, t) + "|");
                } catch (IllegalFormatException e) {
                    System.out.print(e.getMessage() + "|");
                }
            }
            System.out.println();
        }
        System.out.println(String.format("[%20tF] [%-20tT] [%TB] [%<Ta] %1$tY-%1$tm", times[0], times[0], times[0]));
        for (String bad : new String[] {"%tX", "%t", "%5.2tF", "%#tF", "%,tF", "%tF"}) {
            try {
                System.out.println(String.format(bad, bad.equals("%tF") ? "x" : times[0]));
            } catch (IllegalFormatException e) {
                System.out.println(bad + " " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        System.out.println(String.format("%tF %tT", (Object) null, LocalTime.NOON));
    }
}
