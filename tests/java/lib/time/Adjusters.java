import java.time.*;
import java.time.temporal.*;

public class Adjusters {
    public static void main(String[] args) {
        TemporalAdjuster[] all = {TemporalAdjusters.firstDayOfMonth(), TemporalAdjusters.lastDayOfMonth(), TemporalAdjusters.firstDayOfNextMonth(),
            TemporalAdjusters.firstDayOfYear(), TemporalAdjusters.lastDayOfYear(), TemporalAdjusters.firstDayOfNextYear(),
            TemporalAdjusters.firstInMonth(DayOfWeek.TUESDAY), TemporalAdjusters.lastInMonth(DayOfWeek.TUESDAY),
            TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.FRIDAY), TemporalAdjusters.dayOfWeekInMonth(-2, DayOfWeek.FRIDAY),
            TemporalAdjusters.dayOfWeekInMonth(0, DayOfWeek.FRIDAY), TemporalAdjusters.next(DayOfWeek.MONDAY),
            TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY), TemporalAdjusters.previous(DayOfWeek.MONDAY),
            TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY), TemporalAdjusters.ofDateAdjuster(d -> d.plusDays(3))};
        for (LocalDate d : new LocalDate[] {LocalDate.of(2024, 2, 29), LocalDate.of(2023, 12, 31), LocalDate.of(-1, 1, 1)}) {
            for (TemporalAdjuster a : all) {
                System.out.print(d.with(a) + " ");
            }
            System.out.println();
        }
        LocalDateTime t = LocalDateTime.of(2024, 2, 29, 10, 11, 12, 13);
        for (ChronoField f : ChronoField.values()) {
            try {
                System.out.println(f + " " + t.getLong(f) + " " + t.range(f) + " " + t.with(f, f.range().getSmallestMaximum()) + " " + f.getBaseUnit() + " " + f.getRangeUnit());
            } catch (DateTimeException e) {
                System.out.println(f + " " + e.getMessage());
            }
        }
        for (ChronoUnit u : ChronoUnit.values()) {
            try {
                System.out.println(u + " " + u.getDuration() + " " + t.plus(3, u) + " " + t.until(t.plusYears(1234).plusHours(1), u));
            } catch (RuntimeException e) {
                System.out.println(u + " " + e.getMessage());
            }
        }
    }
}
