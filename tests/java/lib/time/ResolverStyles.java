import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class ResolverStyles {
    static void p(String pattern, String text, TemporalQuery<?> q) {
        for (ResolverStyle style : ResolverStyle.values()) {
            try {
                System.out.println(pattern + " " + text + " " + style + " = "
                    + DateTimeFormatter.ofPattern(pattern, Locale.US).withResolverStyle(style).parse(text, q));
            } catch (DateTimeException e) {
                System.out.println(pattern + " " + text + " " + style + " ! "
                    + e.getMessage().replaceAll("\\{[^}]*\\}", "{..}"));
            }
        }
    }

    public static void main(String[] args) {
        p("uuuu-MM-dd", "2023-02-31", LocalDate::from);
        p("uuuu-MM-dd", "2023-04-31", LocalDate::from);
        p("uuuu-MM-dd", "2023-13-01", LocalDate::from);
        p("uuuu-MM-dd", "2023-01-45", LocalDate::from);
        p("yyyy-MM-dd", "2023-01-15", LocalDate::from);
        p("yyyy-MM-dd G", "0005-01-15 BC", LocalDate::from);
        p("HH:mm", "24:00", LocalTime::from);
        p("HH:mm", "25:61", LocalTime::from);
        p("hh:mm a", "12:30 AM", LocalTime::from);
        p("hh:mm a", "00:30 PM", LocalTime::from);
        p("hh:mm", "10:30", LocalTime::from);
        p("kk:mm", "24:30", LocalTime::from);
        p("K:mm a", "11:59 PM", LocalTime::from);
        p("uuuu-MM-dd HH:mm", "2023-12-31 24:00", LocalDateTime::from);
        p("uuuu-DDD", "2023-366", LocalDate::from);
        p("EEE uuuu-MM-dd", "Mon 2024-02-29", LocalDate::from);
        p("EEE uuuu-MM-dd", "Thu 2024-02-29", LocalDate::from);
        p("uuuu QQQ", "2024 Q2", t -> t.get(IsoFields.QUARTER_OF_YEAR));
        p("YYYY-'W'ww-e", "2024-W09-5", LocalDate::from);
        p("uuuu-MM-W-e", "2024-02-5-5", LocalDate::from);
        p("A", "3661001", LocalTime::from);
        p("N", "3661000000001", LocalTime::from);
        p("HH:mm:ss S", "10:11:12 5", LocalTime::from);
        p("MM/dd", "02/29", MonthDay::from);
        p("uuuu-MM", "2024-02", YearMonth::from);
        p("HH", "10", LocalTime::from);
        p("mm", "10", LocalTime::from);
        p("uuuu-MM-dd", "2024-02-29", LocalTime::from);
    }
}
