import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;

/** Writes jindo/internal/ZoneNameTable.java, English names of time zones, or with "rules" ZoneRuleTable.java, as the running library has them. */
public class ZoneTables {
    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals("rules")) {
            rules();
            return;
        }
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        TreeSet<String> ids = new TreeSet<>(List.of(TimeZone.getAvailableIDs()));
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

    // ---- Rules: offsets|standard|wall|last rules; a letter is an index into the offsets ----

    private static final int CHUNK = 40_000;

    private static void rules() {
        Map<String, StringBuilder> groups = new LinkedHashMap<>();
        for (String id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            groups.computeIfAbsent(row(ZoneId.of(id).getRules()), k -> new StringBuilder()).append(' ').append(id);
        }
        System.out.print("package jindo.internal;\n\n/** The rules of time zones; written by stdlib/tools/ZoneTables.java. */\n"
            + "final class ZoneRuleTable {\n    private ZoneRuleTable() {\n    }\n\n    // Classes of their own, as constants of a class are limited\n");
        int size = CHUNK;
        int part = 0;
        for (Map.Entry<String, StringBuilder> e : groups.entrySet()) {
            String row = e.getValue() + " =" + e.getKey() + "\n";
            if (size + row.length() > CHUNK) {
                System.out.print((part > 0 ? ";\n        }\n    }\n" : "") + "\n    private static final class Part" + part++
                    + " {\n        static String rows() {\n            return \"\"");
                size = 0;
            }
            size += row.length();
            print(row);
        }
        System.out.println(";\n        }\n    }\n\n    /** Rows of ids, an equals sign and rules; null behind the last part. */\n"
            + "    static String part(int i) {\n        return switch (i) {");
        for (int i = 0; i < part; i++) {
            System.out.println("            case " + i + " -> Part" + i + ".rows();");
        }
        System.out.println("            default -> null;\n        };\n    }\n}");
    }

    private static char letter(List<Integer> offsets, ZoneOffset o) {
        int i = offsets.indexOf(o.getTotalSeconds());
        if (i < 0) {
            i = offsets.size();
            offsets.add(o.getTotalSeconds());
        }
        if (i >= 26) {
            throw new IllegalStateException("too many offsets");
        }
        return (char) ('A' + i);
    }

    private static String time(long delta) {
        return delta % 60 == 0 ? Long.toString(delta / 60, 36) : "~" + Long.toString(delta, 36);
    }

    private static String row(ZoneRules r) {
        List<Integer> offsets = new ArrayList<>();
        StringBuilder standard = new StringBuilder();
        long from = -6_000_000_000L;
        ZoneOffset now = r.getStandardOffset(Instant.ofEpochSecond(from));
        standard.append(letter(offsets, now));
        long last = 0;
        for (long t = from; t < 4_200_000_000L; t += 86_400 * 10) {
            ZoneOffset next = r.getStandardOffset(Instant.ofEpochSecond(t + 86_400 * 10));
            if (!next.equals(now)) {
                long lo = t;
                long hi = t + 86_400 * 10;
                while (hi - lo > 1) {
                    long mid = (lo + hi) / 2;
                    if (r.getStandardOffset(Instant.ofEpochSecond(mid)).equals(now)) {
                        lo = mid;
                    } else {
                        hi = mid;
                    }
                }
                standard.append(time(hi - last)).append(letter(offsets, next));
                last = hi;
                now = next;
            }
        }
        StringBuilder wall = new StringBuilder();
        wall.append(letter(offsets, r.getOffset(Instant.ofEpochSecond(from))));
        last = 0;
        for (ZoneOffsetTransition t : r.getTransitions()) {
            wall.append(time(t.toEpochSecond() - last)).append(letter(offsets, t.getOffsetAfter()));
            last = t.toEpochSecond();
        }
        StringBuilder rules = new StringBuilder();
        for (ZoneOffsetTransitionRule t : r.getTransitionRules()) {
            rules.append(t.getMonth().getValue()).append(',').append(t.getDayOfMonthIndicator()).append(',')
                .append(t.getDayOfWeek() == null ? 0 : t.getDayOfWeek().getValue()).append(',')
                .append(t.isMidnightEndOfDay() ? 86400 : t.getLocalTime().toSecondOfDay()).append(',')
                .append(t.getTimeDefinition().ordinal()).append(',').append(letter(offsets, t.getStandardOffset()))
                .append(letter(offsets, t.getOffsetBefore())).append(letter(offsets, t.getOffsetAfter())).append(';');
        }
        StringBuilder table = new StringBuilder();
        for (int o : offsets) {
            table.append(table.length() > 0 ? "," : "").append(o);
        }
        return table + "|" + standard + "|" + wall + "|" + rules;
    }
}
