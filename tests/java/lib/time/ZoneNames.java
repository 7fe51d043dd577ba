import java.time.*;
import java.time.format.*;
import java.util.*;

public class ZoneNames {
    public static void main(String[] args) {
        for (String id : "America/New_York America/Los_Angeles Europe/London Europe/Paris Asia/Tokyo Asia/Seoul Asia/Kolkata Asia/Shanghai Australia/Sydney America/Sao_Paulo Africa/Cairo UTC GMT Etc/GMT+3 Pacific/Auckland".split(" ")) {
            ZonedDateTime w = ZonedDateTime.of(2024, 1, 15, 12, 0, 0, 0, ZoneId.of(id));
            ZonedDateTime s = w.withMonth(7);
            StringBuilder sb = new StringBuilder(id);
            for (String p : new String[] {"z", "zzzz", "v", "vvvv", "VV", "O", "OOOO"}) {
                DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
                sb.append(" | ").append(f.format(w)).append(" / ").append(f.format(s));
            }
            System.out.println(sb);
        }
        for (String t : new String[] {"2024-01-15 12:00 PST", "2024-07-15 12:00 PDT", "2024-01-15 12:00 EST", "2024-01-15 12:00 CET", "2024-01-15 12:00 JST", "2024-01-15 12:00 UTC", "2024-01-15 12:00 GMT", "2024-01-15 12:00 Z", "2024-01-15 12:00 +05:30", "2024-01-15 12:00 Asia/Seoul", "2024-01-15 12:00 XYZ"}) {
            try {
                System.out.println(ZonedDateTime.parse(t, DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm z", Locale.US)));
            } catch (DateTimeException e) {
                System.out.println(e.getMessage());
            }
        }
        for (String t : new String[] {"10:00 GMT", "10:00 GMT-03:30", "10:00 GMT+02:00:30"}) {
            for (String p : new String[] {"HH:mm O", "HH:mm OOOO"}) {
                try {
                    System.out.println(OffsetTime.parse(t, DateTimeFormatter.ofPattern(p, Locale.US)));
                } catch (DateTimeException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
        System.out.println(ZonedDateTime.parse("2024-07-15 12:00 Pacific Daylight Time", DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm zzzz", Locale.US)));
    }
}
