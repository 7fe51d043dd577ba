import java.time.*;
import java.time.format.*;
import java.util.Locale;

public class DayPeriods {
    public static void main(String[] args) {
        for (String p : new String[] {"B", "BBBB", "BBBBB", "h:mm B"}) {
            DateTimeFormatter f = DateTimeFormatter.ofPattern(p, Locale.US);
            StringBuilder sb = new StringBuilder(p);
            for (int h = 0; h < 24; h += 3) {
                sb.append(" | ").append(f.format(LocalTime.of(h, 0))).append(" / ").append(f.format(LocalTime.of(h, 30)));
            }
            System.out.println(sb);
        }
        for (String[] x : new String[][] {{"h:mm B", "3:30 in the afternoon"}, {"h:mm B", "9:30 at night"}, {"h:mm B", "11:00 in the morning"}, {"B", "at night"}, {"B", "noon"}, {"H:mm B", "13:00 in the morning"}, {"h B", "12 noon"}}) {
            try {
                System.out.println(x[1] + " = " + LocalTime.parse(x[1], DateTimeFormatter.ofPattern(x[0], Locale.US)));
            } catch (DateTimeException e) {
                System.out.println(x[1] + " ! " + e.getMessage());
            }
        }
    }
}
