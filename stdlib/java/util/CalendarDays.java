package java.util;

/** Days since 1970 and dates of the Julian and the Gregorian calendar. Months count from 0, year 0 is 1 BC. */
final class CalendarDays {
    /** 15 October 1582. */
    static final long CUTOVER = -141427;
    private static final int JULIAN_MARCH_ZERO = 719470;
    private static final int GREGORIAN_MARCH_ZERO = 719468;

    private CalendarDays() {
    }

    static long gregorian(long year, long month, long day) {
        long y = year + Math.floorDiv(month, 12L);
        int m = (int) Math.floorMod(month, 12L);
        long march = m < 2 ? y - 1 : y;
        return march * 365 + Math.floorDiv(march, 4L) - Math.floorDiv(march, 100L) + Math.floorDiv(march, 400L)
            + inYear(m) + day - 1 - GREGORIAN_MARCH_ZERO;
    }

    static long julian(long year, long month, long day) {
        long y = year + Math.floorDiv(month, 12L);
        int m = (int) Math.floorMod(month, 12L);
        long march = m < 2 ? y - 1 : y;
        return march * 365 + Math.floorDiv(march, 4L) + inYear(m) + day - 1 - JULIAN_MARCH_ZERO;
    }

    /** Days from the first of March to the first of the month. */
    private static int inYear(int month) {
        return (153 * (month < 2 ? month + 10 : month - 2) + 2) / 5;
    }

    /** Year, month, day packed: year << 16 | month << 8 | day. */
    static long gregorianDate(long days) {
        long z = days + GREGORIAN_MARCH_ZERO;
        long cycle = Math.floorDiv(z, 146097L);
        int d = (int) Math.floorMod(z, 146097L);
        int y = (d - d / 1460 + d / 36524 - d / 146096) / 365;
        return date(cycle * 400 + y, d - (365 * y + y / 4 - y / 100));
    }

    static long julianDate(long days) {
        long z = days + JULIAN_MARCH_ZERO;
        int d = (int) Math.floorMod(z, 1461L);
        int y = (d - d / 1460) / 365;
        return date(Math.floorDiv(z, 1461L) * 4 + y, d - 365 * y);
    }

    private static long date(long marchYear, int dayOfMarchYear) {
        int m = (5 * dayOfMarchYear + 2) / 153;
        int month = m < 10 ? m + 2 : m - 10;
        return (marchYear + (month < 2 ? 1 : 0)) << 16 | month << 8 | dayOfMarchYear - (153 * m + 2) / 5 + 1;
    }

    static boolean isGregorianLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static boolean isJulianLeap(long year) {
        return (year & 3) == 0;
    }

    static int monthLength(int month, boolean leap) {
        return month == 1 ? leap ? 29 : 28 : 30 + (month + 1 + (month + 1 >> 3) & 1);
    }
}
