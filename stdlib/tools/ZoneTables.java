import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;

/** Writes jindo/internal/ZoneNameTable.java: English names of time zones, asked of the running library. */
public class ZoneTables {
    public static void main(String[] args) {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        TreeSet<String> ids = new TreeSet<>(java.util.List.of(TimeZone.getAvailableIDs()));
        ids.addAll(ZoneId.getAvailableZoneIds());
        for (String id : ids) {
            groups.computeIfAbsent(names(id), k -> new StringBuilder()).append(' ').append(id);
        }
        System.out.print("package jindo.internal;\n\n/** English names of time zones; written by stdlib/tools/ZoneTables.java. */\n"
            + "final class ZoneNameTable {\n    /** Standard time, long and short, summer time, generic time, and the zones so called. */\n"
            + "    static final String NAMES = \"\"");
        groups.forEach((k, v) -> print(k + "|" + v + " \n"));
        System.out.println(";\n\n    private ZoneNameTable() {\n    }\n}");
    }

    private static String names(String id) {
        TimeZone zone = TimeZone.getTimeZone(id);
        String[] n = {zone.getDisplayName(false, TimeZone.LONG, Locale.ENGLISH), zone.getDisplayName(false, TimeZone.SHORT, Locale.ENGLISH),
            zone.getDisplayName(true, TimeZone.LONG, Locale.ENGLISH), zone.getDisplayName(true, TimeZone.SHORT, Locale.ENGLISH),
            generic(zone, "vvvv"), generic(zone, "v")};
        for (int i = 5; i >= 2; i--) {
            n[i] = n[i].equals(n[i % 2]) ? "" : n[i];
        }
        return String.join("|", n);
    }

    private static String generic(TimeZone zone, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(Instant.EPOCH.atZone(zone.toZoneId()));
    }

    private static void print(String text) {
        for (int i = 0; i < text.length(); i += 96) {
            String piece = text.substring(i, Math.min(text.length(), i + 96));
            StringBuilder sb = new StringBuilder();
            for (char c : piece.toCharArray()) {
                sb.append(c == '\n' ? "\\n" : c > 0x7e && !Character.isLetter(c) ? String.format("\\u%04x", (int) c) : "" + c);
            }
            System.out.print("\n            + \"" + sb + "\"");
        }
    }
}
