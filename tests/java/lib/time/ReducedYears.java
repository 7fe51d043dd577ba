import java.time.*;
import java.time.format.*;
import java.time.temporal.*;

public class ReducedYears {
    public static void main(String[] args) {
        for (int base : new int[] {1900, 1950, 2000, 1987}) {
            DateTimeFormatter f = new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 4, base).toFormatter();
            StringBuilder sb = new StringBuilder();
            for (String s : new String[] {"00", "49", "87", "99", "123", "1850"}) {
                sb.append(f.parse(s).get(ChronoField.YEAR)).append(' ');
            }
            for (int y : new int[] {1899, 1950, 1987, 2024, 2100}) {
                sb.append(f.format(Year.of(y))).append(' ');
            }
            System.out.println(base + " " + sb);
        }
        DateTimeFormatter d = new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1960, 1, 1)).appendValue(ChronoField.MONTH_OF_YEAR, 2).toFormatter();
        System.out.println(YearMonth.parse("5902", d) + " " + YearMonth.parse("6002", d) + " " + d);
        System.out.println(LocalDate.parse("1/2/24", DateTimeFormatter.ofPattern("M/d/yy")) + " " + LocalDate.parse("1/2/99", DateTimeFormatter.ofPattern("M/d/yy")));
    }
}
