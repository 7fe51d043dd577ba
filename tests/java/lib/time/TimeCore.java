import java.time.*;
import java.time.temporal.*;
/** Dates, times, amounts and zones: texts, arithmetic, messages. */
public class TimeCore {
    static void fail(Runnable r) { try { r.run(); System.out.println("no exception"); } catch (DateTimeException e) { System.out.println(e.getClass().getSimpleName()+": "+e.getMessage()); } }
    public static void main(String[] a) {
        LocalDate d = LocalDate.of(2024, 2, 29);
        System.out.println(d + " " + d.plusYears(1) + " " + d.plusMonths(-25) + " " + d.plusDays(366) + " " + d.getDayOfWeek() + " " + d.getDayOfYear() + " " + d.hashCode());
        for (long e = -800000; e < 800000; e += 12345) { LocalDate x = LocalDate.ofEpochDay(e); if (x.toEpochDay() != e) System.out.println("bad " + e); if (e % 5 == 0) System.out.print(x + " " + x.getDayOfYear() + " " + LocalDate.ofYearDay(x.getYear(), x.getDayOfYear()).equals(x) + " "); }
        System.out.println();
        System.out.println(LocalDate.MIN + " " + LocalDate.MAX + " " + LocalDate.of(-5, 1, 1) + " " + LocalDate.of(99999, 1, 1));
        System.out.println(d.until(LocalDate.of(2031, 1, 5)) + " " + Period.parse("P1Y2M3W4D") + " " + Period.parse("-P1Y-2M") + " " + Period.of(1, 14, 3).normalized());
        for (String s : new String[] {"PT0S", "PT1.5S", "-PT1.5S", "P1DT2H3M4.000000001S", "PT-0.5S", "PT36H", "pt20m", "P2D"}) System.out.println(Duration.parse(s) + " " + Duration.parse(s).hashCode() + " " + Duration.parse(s).toMillis());
        for (String s : new String[] {"P", "PT", "", "P1DT", "PT1", "P1Y"}) fail(() -> Duration.parse(s));
        fail(() -> LocalDate.of(2021, 2, 29)); fail(() -> LocalDate.of(2021, 4, 31)); fail(() -> LocalDate.of(2021, 13, 1));
        fail(() -> LocalTime.of(24, 0)); fail(() -> ZoneOffset.of("+19:00")); fail(() -> ZoneId.of("Mars/Base")); fail(() -> ZoneId.of("a b"));
        fail(() -> d.get(ChronoField.HOUR_OF_DAY)); fail(() -> d.plus(1, ChronoUnit.HOURS)); fail(() -> LocalDate.from(LocalTime.NOON));
        System.out.println(LocalTime.of(1, 2, 3, 4000000) + " " + LocalTime.NOON.minusSeconds(1) + " " + LocalTime.MAX + " " + LocalTime.of(23, 0).plusHours(5));
        System.out.println(Instant.ofEpochSecond(1700000000, 5000) + " " + Instant.EPOCH + " " + Instant.MIN + " " + Instant.MAX + " " + Instant.ofEpochMilli(-1));
        ZoneId ny = ZoneId.of("America/New_York");
        for (String s : new String[] {"03-10T02:30", "11-03T01:30", "07-01T12:00"}) for (int y : new int[] {1950, 2024, 2050, 3000}) {
            LocalDateTime l = LocalDateTime.of(y, Integer.parseInt(s.substring(0, 2)), Integer.parseInt(s.substring(3, 5)), Integer.parseInt(s.substring(6, 8)), Integer.parseInt(s.substring(9)));
            ZonedDateTime z = l.atZone(ny);
            System.out.println(z + " " + z.toInstant() + " " + z.plusHours(1) + " " + z.withLaterOffsetAtOverlap() + " " + z.hashCode() + " " + ny.getRules().nextTransition(z.toInstant()));
        }
        System.out.println(ZonedDateTime.of(2024, 3, 30, 2, 30, 0, 0, ZoneId.of("Europe/Berlin")).plusDays(1) + " " + OffsetDateTime.of(2020, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHours(5)).withOffsetSameInstant(ZoneOffset.ofHoursMinutes(-3, -30)));
        System.out.println(d.with(TemporalAdjusters.lastDayOfMonth()) + " " + d.with(TemporalAdjusters.next(DayOfWeek.MONDAY)) + " " + d.with(TemporalAdjusters.lastInMonth(DayOfWeek.FRIDAY)) + " " + d.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.SUNDAY)));
        System.out.println(Duration.between(LocalDateTime.of(2020, 1, 1, 0, 0), LocalDateTime.of(2021, 1, 1, 1, 2, 3)) + " " + ChronoUnit.DAYS.between(d, LocalDate.of(2025, 1, 1)) + " " + ChronoField.DAY_OF_MONTH.range() + " " + Year.of(2024).isLeap() + " " + Duration.ofSeconds(-1, 1).dividedBy(3) + " " + Duration.ofSeconds(10).multipliedBy(-7));
    }
}
