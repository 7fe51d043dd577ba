import java.time.*;
import java.time.temporal.*;
import java.util.Locale;

public class WeekFieldsTest {
    public static void main(String[] args) {
        WeekFields[] all = {WeekFields.ISO, WeekFields.SUNDAY_START, WeekFields.of(Locale.US), WeekFields.of(Locale.FRANCE),
            WeekFields.of(DayOfWeek.WEDNESDAY, 3)};
        for (WeekFields w : all) {
            System.out.println(w + " " + w.hashCode() + " " + w.weekOfYear() + " " + w.weekOfWeekBasedYear().range() + " " + w.weekOfMonth().range());
            for (LocalDate d = LocalDate.of(2019, 12, 27); d.isBefore(LocalDate.of(2020, 1, 14)); d = d.plusDays(3)) {
                System.out.println(d + " " + d.get(w.dayOfWeek()) + " " + d.get(w.weekOfMonth()) + " " + d.get(w.weekOfYear()) + " "
                    + d.get(w.weekOfWeekBasedYear()) + " " + d.get(w.weekBasedYear()) + " " + d.range(w.weekOfMonth()) + " "
                    + d.range(w.weekOfYear()) + " " + d.range(w.weekOfWeekBasedYear()) + " " + d.with(w.weekBasedYear(), 2021) + " "
                    + d.with(w.weekOfYear(), 20) + " " + d.with(w.dayOfWeek(), 4));
            }
        }
        for (int y = 2015; y < 2027; y++) {
            LocalDate d = LocalDate.of(y, 1, 1);
            System.out.println(d + " " + d.get(IsoFields.WEEK_BASED_YEAR) + " " + d.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " "
                + d.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " " + d.plus(1, IsoFields.WEEK_BASED_YEARS) + " "
                + d.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, 10) + " " + d.get(IsoFields.DAY_OF_QUARTER) + " "
                + d.plusDays(100).get(IsoFields.DAY_OF_QUARTER) + " " + d.plusDays(300).get(IsoFields.QUARTER_OF_YEAR) + " "
                + d.with(IsoFields.QUARTER_OF_YEAR, 3) + " " + d.plus(5, IsoFields.QUARTER_YEARS) + " "
                + IsoFields.QUARTER_YEARS.between(d, LocalDate.of(2030, 5, 5)) + " " + d.getLong(JulianFields.JULIAN_DAY) + " "
                + d.getLong(JulianFields.MODIFIED_JULIAN_DAY) + " " + d.getLong(JulianFields.RATA_DIE));
        }
        try {
            LocalTime.NOON.get(IsoFields.QUARTER_OF_YEAR);
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(IsoFields.QUARTER_OF_YEAR.range() + " " + IsoFields.DAY_OF_QUARTER.range() + " " + IsoFields.WEEK_BASED_YEARS.getDuration());
    }
}
