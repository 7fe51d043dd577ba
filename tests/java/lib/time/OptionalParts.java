import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class OptionalParts {
    public static void main(String[] args) {
        DateTimeFormatter f = DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSS]]][XXX]", Locale.US);
        for (String s : new String[] {"2024-02-29", "2024-02-29T10:11", "2024-02-29T10:11:12", "2024-02-29T10:11:12.345", "2024-02-29T10:11+02:00", "2024-02-29Z", "2024-02-29T10"}) {
            try {
                TemporalAccessor t = f.parseBest(s, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                System.out.println(s + " " + t.getClass().getSimpleName() + " " + t);
            } catch (DateTimeParseException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(f.format(LocalDate.EPOCH) + " " + f.format(LocalDateTime.of(2024, 1, 1, 1, 1)) + " " + f.format(OffsetDateTime.of(2024, 1, 1, 1, 1, 1, 1, ZoneOffset.UTC)));
        System.out.println(new DateTimeFormatterBuilder().appendPattern("[uuuu][x]").parseDefaulting(ChronoField.MONTH_OF_YEAR, 6).parseDefaulting(ChronoField.DAY_OF_MONTH, 5).toFormatter().parse("2024", LocalDate::from));
    }
}
