import java.time.*;
import java.time.format.*;
import java.time.temporal.*;

public class Years {
    public static void main(String[] args) {
        for (int y : new int[] {2024, 1900, 2000, 0, -1, -400, 999_999_999}) {
            Year x = Year.of(y);
            System.out.println(x + " " + x.isLeap() + " " + x.length() + " " + x.atDay(60) + " " + x.get(ChronoField.YEAR_OF_ERA) + " " + x.get(ChronoField.ERA) + " " + x.range(ChronoField.YEAR_OF_ERA) + " " + x.hashCode());
        }
        Year x = Year.of(2024);
        System.out.println(x.plus(3, ChronoUnit.DECADES) + " " + x.minusYears(24) + " " + x.with(ChronoField.ERA, 0) + " " + x.compareTo(Year.of(2000)) + " " + x.isAfter(Year.of(2000)) + " " + x.adjustInto(LocalDate.of(2023, 2, 28)) + " " + x.format(DateTimeFormatter.ofPattern("uu")));
        for (int i = 0; i < 4; i++) {
            try {
                Object o = switch (i) {
                    case 0 -> Year.of(1_000_000_000);
                    case 1 -> Year.from(LocalTime.NOON);
                    case 2 -> x.plus(1, ChronoUnit.DAYS);
                    default -> Year.parse("x");
                };
                System.out.println(o);
            } catch (DateTimeException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
