import java.time.*;
import java.time.zone.*;
import java.util.*;

public class Zones {
    public static void main(String[] args) {
        for (String id : new String[] {"Europe/Paris", "America/New_York", "Asia/Seoul", "Australia/Lord_Howe", "Asia/Kolkata", "Europe/Dublin", "America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia", "UTC", "Z", "+05:30", "GMT+2", "UT-03:15"}) {
            ZoneId z = ZoneId.of(id);
            ZoneRules r = z.getRules();
            System.out.println(z + " " + r.isFixedOffset() + " " + z.normalized() + " " + z.getClass().getSimpleName());
            for (int y : new int[] {1950, 1985, 2011, 2024, 2035}) {
                Instant i = LocalDate.of(y, 7, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
                System.out.println("  " + y + " " + r.getOffset(i) + " " + r.getStandardOffset(i) + " " + r.getDaylightSavings(i)
                    + " " + r.isDaylightSavings(i) + " " + r.nextTransition(i) + " " + r.previousTransition(i));
            }
        }
        ZoneRules p = ZoneId.of("Europe/Paris").getRules();
        LocalDateTime gap = LocalDateTime.of(2024, 3, 31, 2, 30);
        LocalDateTime overlap = LocalDateTime.of(2024, 10, 27, 2, 30);
        System.out.println(p.getTransition(gap) + " " + p.getValidOffsets(gap) + " " + p.getOffset(gap));
        System.out.println(p.getTransition(overlap) + " " + p.getValidOffsets(overlap) + " " + p.getOffset(overlap));
        System.out.println(p.isValidOffset(overlap, ZoneOffset.ofHours(1)) + " " + p.getTransition(overlap.plusDays(1)));
        ZoneOffsetTransition t = p.getTransition(gap);
        System.out.println(t.getDateTimeBefore() + " " + t.getDateTimeAfter() + " " + t.getDuration() + " " + t.isGap() + " " + t.toEpochSecond() + " " + t.hashCode());
        System.out.println(gap.atZone(ZoneId.of("Europe/Paris")) + " " + overlap.atZone(ZoneId.of("Europe/Paris")).withLaterOffsetAtOverlap());
        System.out.println(p.getTransitionRules());
        System.out.println(ZoneId.of("America/New_York").getRules().getTransitionRules());
        System.out.println(p.getTransitions().size() + " " + p.getTransitions().get(0) + " " + p);
        for (String bad : new String[] {"", "x", "Europe/", "No/Such", "GMT+25", "+19:00", "Europe/Paris ", "UTC+", "1abc", "+1:00:00:00"}) {
            try {
                System.out.println(ZoneId.of(bad));
            } catch (DateTimeException e) {
                System.out.println(bad + ": " + e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        System.out.println(ZoneId.of("PST", ZoneId.SHORT_IDS) + " " + ZoneId.SHORT_IDS.size() + " " + ZoneId.ofOffset("GMT", ZoneOffset.ofHours(2)));
        Set<String> ids = ZoneId.getAvailableZoneIds();
        System.out.println(ids.contains("Europe/Paris") + " " + ids.contains("EST5EDT") + " " + ids.contains("PST") + " " + (ids.size() > 500));
        System.out.println(ZoneRules.of(ZoneOffset.ofHours(3)) + " " + ZoneRules.of(ZoneOffset.UTC).getTransitions());
        ZoneOffsetTransitionRule rule = ZoneOffsetTransitionRule.of(Month.MARCH, -1, DayOfWeek.SUNDAY, LocalTime.of(1, 0), false, ZoneOffsetTransitionRule.TimeDefinition.UTC, ZoneOffset.ofHours(1), ZoneOffset.ofHours(1), ZoneOffset.ofHours(2));
        System.out.println(rule + " " + rule.createTransition(2030));
        ZoneRules own = ZoneRules.of(ZoneOffset.ofHours(1), ZoneOffset.ofHours(1), List.of(), List.of(), List.of(rule,
            ZoneOffsetTransitionRule.of(Month.OCTOBER, -1, DayOfWeek.SUNDAY, LocalTime.of(1, 0), false, ZoneOffsetTransitionRule.TimeDefinition.UTC, ZoneOffset.ofHours(1), ZoneOffset.ofHours(2), ZoneOffset.ofHours(1))));
        System.out.println(own.isFixedOffset());
    }
}
