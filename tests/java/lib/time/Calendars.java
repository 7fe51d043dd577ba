import java.util.*;

public class Calendars {
    static String s(Calendar c) {
        return String.format("%d %d-%02d-%02d %02d:%02d:%02d.%03d dow%d doy%d woy%d wom%d dim%d ampm%d h%d z%d d%d", c.get(0), c.get(1), c.get(2), c.get(5), c.get(11), c.get(12), c.get(13), c.get(14),
            c.get(7), c.get(6), c.get(3), c.get(4), c.get(8), c.get(9), c.get(10), c.get(15), c.get(16));
    }

    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
        for (long t : new long[] {0, 1_700_000_000_000L, 1_720_000_000_123L, -12_219_292_800_000L, -12_219_292_800_001L, -62_135_769_600_000L, -70_000_000_000_000L, 1_711_846_800_000L, 1_729_990_800_000L, 1_735_600_000_000L}) {
            Calendar c = new GregorianCalendar();
            c.setTimeInMillis(t);
            System.out.println(t + " " + s(c) + " " + c.getTime());
        }
        int[][] adds = {{Calendar.YEAR, 1}, {Calendar.YEAR, -4}, {Calendar.MONTH, 1}, {Calendar.MONTH, -13}, {Calendar.WEEK_OF_YEAR, 5}, {Calendar.DAY_OF_MONTH, 31}, {Calendar.DAY_OF_WEEK, -8},
            {Calendar.DAY_OF_WEEK_IN_MONTH, 2}, {Calendar.AM_PM, 3}, {Calendar.HOUR, 25}, {Calendar.HOUR_OF_DAY, -25}, {Calendar.MINUTE, 61}, {Calendar.SECOND, -3661}, {Calendar.MILLISECOND, 86_400_001}, {Calendar.ERA, -1}};
        for (int[] a : adds) {
            Calendar c = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 13, 14, 15);
            c.add(a[0], a[1]);
            System.out.print("add " + a[0] + " " + s(c) + " | ");
            c = new GregorianCalendar(2024, Calendar.FEBRUARY, 29, 13, 14, 15);
            c.roll(a[0], a[1]);
            System.out.println("roll " + s(c));
        }
        Calendar c = new GregorianCalendar(2024, Calendar.MARCH, 30, 2, 30, 0);
        c.add(Calendar.DAY_OF_MONTH, 1);
        System.out.println(s(c));
        c.add(Calendar.DAY_OF_MONTH, 1);
        System.out.println(s(c));
        System.out.println(s(new GregorianCalendar(2024, Calendar.MARCH, 31, 2, 30)) + " " + s(new GregorianCalendar(2024, Calendar.OCTOBER, 27, 2, 30)));
        c = new GregorianCalendar(2024, 12, 35, 25, 61, 61);
        System.out.println(s(c));
        int[][][] sets = {{{Calendar.DAY_OF_WEEK, 2}}, {{Calendar.WEEK_OF_YEAR, 10}}, {{Calendar.WEEK_OF_YEAR, 10}, {Calendar.DAY_OF_WEEK, 3}}, {{Calendar.DAY_OF_YEAR, 60}}, {{Calendar.WEEK_OF_MONTH, 2}, {Calendar.DAY_OF_WEEK, 6}},
            {{Calendar.DAY_OF_WEEK_IN_MONTH, -1}, {Calendar.DAY_OF_WEEK, 6}}, {{Calendar.HOUR, 5}, {Calendar.AM_PM, 1}}, {{Calendar.HOUR_OF_DAY, 5}}, {{Calendar.MONTH, 1}}, {{Calendar.DATE, 0}}, {{Calendar.ERA, 0}}, {{Calendar.ZONE_OFFSET, 0}, {Calendar.DST_OFFSET, 0}},
            {{Calendar.YEAR, 0}}, {{Calendar.DAY_OF_YEAR, 60}, {Calendar.MONTH, 5}}, {{Calendar.DATE, 5}, {Calendar.DAY_OF_YEAR, 60}}};
        for (int[][] set : sets) {
            c = new GregorianCalendar(2024, Calendar.JULY, 31, 13, 14, 15);
            c.getTime();
            for (int[] x : set) {
                c.set(x[0], x[1]);
            }
            System.out.println(Arrays.deepToString(set) + " " + s(c));
            c.clear();
            c.set(Calendar.YEAR, 2024);
            for (int[] x : set) {
                c.set(x[0], x[1]);
            }
            System.out.println("  cleared " + s(c));
        }
        for (int y : new int[] {2020, 2021, 2024, 1582, 1900}) {
            for (int[] w : new int[][] {{1, 1}, {2, 4}, {7, 3}}) {
                c = new GregorianCalendar(y, Calendar.JANUARY, 1);
                c.setFirstDayOfWeek(w[0]);
                c.setMinimalDaysInFirstWeek(w[1]);
                System.out.print(y + " " + c.get(Calendar.WEEK_OF_YEAR) + " " + c.getWeekYear() + " " + c.getWeeksInWeekYear() + " " + c.get(Calendar.WEEK_OF_MONTH) + " " + c.getActualMaximum(Calendar.WEEK_OF_YEAR)
                    + " " + c.getActualMaximum(Calendar.WEEK_OF_MONTH) + " " + c.getActualMaximum(Calendar.DAY_OF_YEAR) + " " + c.getActualMaximum(Calendar.DAY_OF_MONTH) + " " + c.getActualMaximum(Calendar.DAY_OF_WEEK_IN_MONTH));
                c.setWeekDate(y, 10, Calendar.WEDNESDAY);
                System.out.println(" " + c.getTime());
            }
        }
        c = new GregorianCalendar(2024, Calendar.JULY, 31);
        c.setLenient(false);
        for (int[] x : new int[][] {{Calendar.MONTH, 1}, {Calendar.MONTH, 12}, {Calendar.HOUR_OF_DAY, 24}, {Calendar.DAY_OF_MONTH, 32}}) {
            Calendar d = (Calendar) c.clone();
            d.set(x[0], x[1]);
            try {
                System.out.println(d.getTime());
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(c.equals(c.clone()) + " " + c.compareTo(new GregorianCalendar(2025, 0, 1)) + " " + c.before(new GregorianCalendar(2025, 0, 1)) + " " + c.after("x"));
        System.out.println(c.getDisplayName(Calendar.MONTH, Calendar.LONG, Locale.US) + " " + c.getDisplayName(Calendar.DAY_OF_WEEK, Calendar.SHORT, Locale.US) + " " + c.getDisplayName(Calendar.AM_PM, Calendar.LONG, Locale.US)
            + " " + c.getDisplayName(Calendar.YEAR, Calendar.LONG, Locale.US) + " " + c.getDisplayName(Calendar.ERA, Calendar.SHORT, Locale.US));
        System.out.println(new TreeMap<>(c.getDisplayNames(Calendar.MONTH, Calendar.SHORT, Locale.US)) + " " + c.getDisplayNames(Calendar.MONTH, Calendar.NARROW_FORMAT, Locale.US));
        GregorianCalendar g = new GregorianCalendar(1500, 0, 1);
        System.out.println(g.isLeapYear(1500) + " " + g.isLeapYear(1900) + " " + g.getTime());
        g.setGregorianChange(new Date(Long.MIN_VALUE));
        System.out.println(g.isLeapYear(1500) + " " + g.getTime() + " " + g.get(Calendar.DATE));
        System.out.println(new GregorianCalendar(1582, Calendar.OCTOBER, 4).getTime() + " " + new GregorianCalendar(1582, Calendar.OCTOBER, 10).getTime() + " " + new GregorianCalendar(1582, Calendar.OCTOBER, 15).getTime());
        System.out.println(GregorianCalendar.from(java.time.ZonedDateTime.parse("2024-02-29T10:11:12.5+01:00[Europe/Paris]")).getTime() + " " + new GregorianCalendar(2024, 1, 29).toZonedDateTime() + " " + c.toInstant());
        System.out.println(new Calendar.Builder().setDate(2024, 1, 29).setTimeOfDay(10, 11, 12).setTimeZone(TimeZone.getTimeZone("UTC")).build().getTime() + " " + new Calendar.Builder().setWeekDate(2024, 9, 5).build().getTime()
            + " " + new Calendar.Builder().setCalendarType("iso8601").setInstant(0).build().getFirstDayOfWeek() + " " + Calendar.getInstance(Locale.FRANCE).getFirstDayOfWeek() + Calendar.getInstance(Locale.FRANCE).getMinimalDaysInFirstWeek());
        System.out.println(c.getCalendarType() + " " + Calendar.getAvailableCalendarTypes().contains("gregory") + " " + c.isWeekDateSupported());
        String str = new GregorianCalendar(2020, 0, 31).toString();
        System.out.println(str.replaceAll("zone=.*\\]\\]?,first", "zone,first"));
    }
}
