import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.util.Locale;

public class EraDates {
    public static void main(String[] args) {
        DateTimeFormatter f = DateTimeFormatter.ofPattern("d MMM y G GGGG GGGGG", Locale.US);
        for (int y : new int[] {-43, 0, 1, 2024}) {
            System.out.println(f.format(LocalDate.of(y, 3, 15)));
        }
        System.out.println(LocalDate.parse("15 Mar 44 BC", DateTimeFormatter.ofPattern("d MMM y G", Locale.US)));
        DateTimeFormatter j = DateTimeFormatter.ofPattern("Gy-M-d", Locale.US).withChronology(JapaneseChronology.INSTANCE);
        System.out.println(j.format(LocalDate.of(2024, 2, 29)) + " " + j.format(JapaneseDate.of(JapaneseEra.SHOWA, 64, 1, 7)));
        System.out.println(j.parse("Heisei31-4-30", LocalDate::from) + " " + DateTimeFormatter.ofPattern("uuuu-M-d").withChronology(HijrahChronology.INSTANCE).format(LocalDate.of(2024, 3, 11)));
        for (HijrahDate d = HijrahDate.of(1445, 1, 1); d.get(java.time.temporal.ChronoField.YEAR) == 1445; d = d.plus(1, java.time.temporal.ChronoUnit.MONTHS)) {
            System.out.print(d + "=" + LocalDate.from(d) + " " + d.lengthOfMonth() + "; ");
        }
        System.out.println();
    }
}
