import java.time.*;
import java.time.zone.*;
import java.util.*;

public class Suppliers {
    static class Mars extends ZoneRulesProvider {
        @Override
        protected Set<String> provideZoneIds() {
            return Set.of("Mars/Olympus");
        }

        @Override
        protected ZoneRules provideRules(String id, boolean caching) {
            return ZoneRules.of(ZoneOffset.ofHours(3));
        }

        @Override
        protected NavigableMap<String, ZoneRules> provideVersions(String id) {
            return new TreeMap<>(Map.of("1", provideRules(id, false)));
        }
    }

    public static void main(String[] args) {
        ZoneRulesProvider.registerProvider(new Mars());
        System.out.println(LocalDateTime.of(2024, 1, 1, 0, 0).atZone(ZoneId.of("Mars/Olympus")) + " " + ZoneId.getAvailableZoneIds().contains("Mars/Olympus") + " " + ZoneRulesProvider.getVersions("Mars/Olympus"));
        try {
            ZoneRulesProvider.registerProvider(new Mars());
        } catch (ZoneRulesException e) {
            System.out.println("taken");
        }
        ZoneOffset one = ZoneOffset.ofHours(1);
        ZoneOffset two = ZoneOffset.ofHours(2);
        ZoneOffsetTransition t = ZoneOffsetTransition.of(LocalDateTime.of(2020, 1, 1, 0, 0), one, two);
        ZoneRules r = ZoneRules.of(one, one, List.of(), List.of(t), List.of());
        System.out.println(t + " " + r.getOffset(Instant.EPOCH) + " " + r.getOffset(LocalDateTime.of(2021, 1, 1, 0, 0)) + " " + r.getTransitions() + " " + r.nextTransition(Instant.EPOCH) + " " + r.previousTransition(Instant.MAX) + " " + r.isDaylightSavings(Instant.MAX) + " " + r.equals(ZoneRules.of(one)));
        for (Month m : new Month[] {Month.FEBRUARY, Month.OCTOBER}) {
            for (int dom : new int[] {-1, -8, 1, 15}) {
                ZoneOffsetTransitionRule x = ZoneOffsetTransitionRule.of(m, dom, dom == 15 ? null : DayOfWeek.SUNDAY, LocalTime.MIDNIGHT, true, ZoneOffsetTransitionRule.TimeDefinition.STANDARD, one, one, two);
                System.out.println(x + " " + x.createTransition(2024) + " " + x.hashCode());
            }
        }
        try {
            ZoneOffsetTransitionRule.of(Month.MAY, 0, null, LocalTime.NOON, false, ZoneOffsetTransitionRule.TimeDefinition.UTC, one, one, two);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
    }
}
