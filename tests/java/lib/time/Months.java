import java.time.*;
import java.time.temporal.*;

public class Months {
    public static void main(String[] args) {
        for (Month m : Month.values()) {
            System.out.println(m + " " + m.getValue() + " " + m.length(false) + " " + m.length(true) + " " + m.minLength() + " " + m.maxLength() + " " + m.firstDayOfYear(true) + " " + m.firstMonthOfQuarter() + " " + m.plus(14) + " " + m.minus(5));
        }
        for (DayOfWeek d : DayOfWeek.values()) {
            System.out.println(d + " " + d.getValue() + " " + d.plus(-8) + " " + d.minus(3) + " " + d.get(ChronoField.DAY_OF_WEEK) + " " + d.range(ChronoField.DAY_OF_WEEK) + " " + LocalDate.EPOCH.with(d));
        }
        for (int i = 0; i < 5; i++) {
            try {
                Object o = switch (i) {
                    case 0 -> Month.of(13);
                    case 1 -> DayOfWeek.of(0);
                    case 2 -> Month.from(DayOfWeek.MONDAY);
                    case 3 -> Month.MAY.get(ChronoField.YEAR);
                    default -> DayOfWeek.MONDAY.range(ChronoField.YEAR);
                };
                System.out.println(o);
            } catch (DateTimeException e) {
                System.out.println(e.getClass().getSimpleName() + " " + e.getMessage());
            }
        }
        System.out.println(Month.from(LocalDate.EPOCH) + " " + DayOfWeek.from(LocalDate.EPOCH) + " " + Month.MAY.adjustInto(LocalDate.of(2024, 1, 31)) + " " + Month.MAY.query(TemporalQueries.precision()));
    }
}
