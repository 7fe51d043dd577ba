import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class Adjacent {
    static void p(DateTimeFormatter f, String text) {
        try {
            TemporalAccessor t = f.parse(text);
            StringBuilder sb = new StringBuilder();
            for (ChronoField c : ChronoField.values()) {
                if (t.isSupported(c)) {
                    sb.append(' ').append(c).append('=').append(t.getLong(c));
                }
            }
            System.out.println(text + " =" + sb);
        } catch (DateTimeException e) {
            System.out.println(text + " ! " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        p(DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS"), "20240229101112123");
        p(DateTimeFormatter.ofPattern("uuMMdd"), "240229");
        p(DateTimeFormatter.ofPattern("HHmm"), "101");
        p(DateTimeFormatter.ofPattern("Hmm"), "101");
        p(DateTimeFormatter.ofPattern("Hmm"), "1011");
        p(DateTimeFormatter.ofPattern("dMMyyyy"), "1022024");
        p(DateTimeFormatter.ofPattern("dMMyyyy"), "11022024");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR).appendValue(ChronoField.MONTH_OF_YEAR, 2).toFormatter(), "201202");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.HOUR_OF_DAY).appendFraction(ChronoField.NANO_OF_SECOND, 3, 3, false).toFormatter(), "12123");
        p(new DateTimeFormatterBuilder().parseLenient().appendValue(ChronoField.HOUR_OF_DAY, 2).appendLiteral(':').appendValue(ChronoField.MINUTE_OF_HOUR, 2).toFormatter(), "1:2");
        p(new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, 1950).toFormatter(), "49");
        p(new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 2, 1950).toFormatter(), "50");
        p(new DateTimeFormatterBuilder().appendValueReduced(ChronoField.YEAR, 2, 4, 2000).toFormatter(), "1987");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).toFormatter(), "+12024");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4, 10, SignStyle.EXCEEDS_PAD).toFormatter(), "+2024");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 4, 10, SignStyle.ALWAYS).toFormatter(), "2024");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.YEAR, 1, 10, SignStyle.NEVER).toFormatter(), "-2024");
        p(new DateTimeFormatterBuilder().appendValue(ChronoField.DAY_OF_MONTH, 1, 2, SignStyle.NORMAL).toFormatter(), "-0");
        p(new DateTimeFormatterBuilder().parseCaseInsensitive().appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT).toFormatter(Locale.US), "fEB");
        p(new DateTimeFormatterBuilder().appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT).toFormatter(Locale.US), "fEB");
        p(new DateTimeFormatterBuilder().parseLenient().appendText(ChronoField.MONTH_OF_YEAR, TextStyle.SHORT).toFormatter(Locale.US), "February");
        p(new DateTimeFormatterBuilder().parseLenient().appendText(ChronoField.MONTH_OF_YEAR).toFormatter(Locale.US), "7");
        p(new DateTimeFormatterBuilder().parseDefaulting(ChronoField.DAY_OF_MONTH, 1).appendPattern("uuuu-MM").toFormatter(), "2024-05");
        p(DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]"), "2024-05");
        p(DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]"), "2024-05-06");
        p(DateTimeFormatter.ofPattern("uuuu[-MM[-dd]]"), "2024-05-");
        p(DateTimeFormatter.ofPattern("ppppH"), "   7");
        p(DateTimeFormatter.ofPattern("ppppH"), "  7");
        p(DateTimeFormatter.ofPattern("HH:HH"), "10:11");
        p(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS"), "2024-02-29T10:11:12.123456");
        p(DateTimeFormatter.ofPattern("dd/MM/uuuu"), "29-02-2024");
    }
}
