import java.time.*;
import java.time.chrono.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.Locale;

public class ChronoOthers {
    public static void main(String[] args) {
        MinguoDate m = MinguoDate.of(113, 2, 29);
        System.out.println(m + " " + LocalDate.from(m) + " " + m.getEra() + " " + m.plus(1, ChronoUnit.YEARS) + " " + m.with(ChronoField.DAY_OF_YEAR, 1) + " " + m.lengthOfYear() + " " + m.isLeapYear());
        ThaiBuddhistDate t = ThaiBuddhistDate.from(LocalDate.of(2024, 2, 29));
        System.out.println(t + " " + t.get(ChronoField.YEAR) + " " + t.range(ChronoField.YEAR_OF_ERA) + " " + t.until(ThaiBuddhistDate.of(2570, 1, 1)) + " " + t.minus(5, ChronoUnit.MONTHS));
        System.out.println(MinguoDate.from(LocalDate.of(1900, 1, 1)) + " " + ThaiBuddhistDate.from(LocalDate.of(-600, 1, 1)));
        ChronoLocalDateTime<MinguoDate> dt = m.atTime(LocalTime.of(10, 11));
        System.out.println(dt + " " + dt.plus(20, ChronoUnit.HOURS) + " " + dt.with(ChronoField.HOUR_OF_DAY, 3) + " " + dt.atZone(ZoneId.of("Asia/Taipei")) + " " + dt.toEpochSecond(ZoneOffset.UTC) + " " + dt.until(dt.plus(3, ChronoUnit.DAYS), ChronoUnit.HOURS));
        ChronoZonedDateTime<MinguoDate> z = dt.atZone(ZoneId.of("Asia/Taipei"));
        System.out.println(z.withZoneSameInstant(ZoneId.of("UTC")) + " " + z.plus(1, ChronoUnit.MONTHS) + " " + z.toInstant() + " " + z.getOffset());
        for (Chronology c : new Chronology[] {IsoChronology.INSTANCE, MinguoChronology.INSTANCE, ThaiBuddhistChronology.INSTANCE}) {
            System.out.println(c + " " + c.getCalendarType() + " " + c.eras() + " " + c.range(ChronoField.YEAR) + " " + c.range(ChronoField.YEAR_OF_ERA) + " " + c.range(ChronoField.PROLEPTIC_MONTH) + " " + c.date(100, 5, 6) + " " + c.dateYearDay(100, 60) + " " + c.dateEpochDay(0) + " "
                + c.isLeapYear(2000) + " " + c.epochSecond(100, 1, 1, 0, 0, 0, ZoneOffset.UTC) + " " + c.period(1, 2, 3) + " " + Chronology.of(c.getId()));
        }
        try {
            Chronology.of("Nope");
        } catch (DateTimeException e) {
            System.out.println(e.getMessage());
        }
        ChronoPeriod p = MinguoChronology.INSTANCE.period(1, 14, 3);
        System.out.println(p + " " + p.normalized() + " " + p.plus(p) + " " + p.multipliedBy(-2) + " " + p.negated() + " " + p.isZero() + " " + p.addTo(m) + " " + p.getUnits());
        try {
            p.plus(Period.ofDays(1));
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getSimpleName());
        }
        System.out.println(m.compareTo(t) + " " + m.isEqual(t) + " " + m.equals(t) + " " + m.isBefore(LocalDate.of(2025, 1, 1)) + " " + ChronoLocalDate.from(t) + " " + ChronoLocalDate.timeLineOrder().compare(m, t));
        System.out.println(IsoEra.CE.getDisplayName(TextStyle.FULL, Locale.US) + " " + IsoEra.BCE.getDisplayName(TextStyle.SHORT, Locale.US) + " " + IsoEra.CE.getDisplayName(TextStyle.NARROW, Locale.US));
        System.out.println(LocalDate.of(2024, 2, 29).with(ChronoField.ERA, 0) + " " + IsoChronology.INSTANCE.dateYearDay(IsoEra.BCE, 5, 60) + " " + Chronology.from(LocalTime.NOON));
        System.out.println(DateTimeFormatter.ofPattern("uuuu-MM-dd").withChronology(ThaiBuddhistChronology.INSTANCE).format(LocalDate.of(2024, 2, 29)) + " " + DateTimeFormatter.ofPattern("uuuu-MM-dd").withChronology(MinguoChronology.INSTANCE).parse("0113-02-29", LocalDate::from));
    }
}
