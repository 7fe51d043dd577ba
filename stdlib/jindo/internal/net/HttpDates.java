package jindo.internal.net;

/** Dates as HTTP writes them: RFC 1123, RFC 850 and asctime. */
public final class HttpDates {
    private static final String[] DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private HttpDates() {
    }

    /** Milliseconds since 1970, or otherwise. */
    public static long parse(String s, long otherwise) {
        int year = -1;
        int month = -1;
        int day = -1;
        int[] time = null;
        for (String word : s.replace('-', ' ').replace(',', ' ').trim().split(" +")) {
            int m = word.length() >= 3 ? MONTHS.indexOf(word.substring(0, 3).toLowerCase(java.util.Locale.ROOT)) : -1;
            if (word.indexOf(':') > 0 && time == null) {
                time = time(word);
            } else if (m >= 0 && m % 3 == 0 && month < 0) {
                month = m / 3;
            } else if (!word.isEmpty() && Character.isDigit(word.charAt(0)) && word.length() <= 4) {
                int v = number(word);
                if (day < 0 && word.length() <= 2) {
                    day = v;
                } else if (year < 0) {
                    year = word.length() == 2 ? v < 70 ? 2000 + v : 1900 + v : v;
                }
            }
        }
        if (year < 0 || month < 0 || day < 1 || day > 31 || time == null) {
            return otherwise;
        }
        return ((daysTo(year, month, day) * 24 + time[0]) * 60 + time[1]) * 60_000L + time[2] * 1000L;
    }

    private static int number(String s) {
        int v = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            v = v * 10 + c - '0';
        }
        return v;
    }

    private static int[] time(String word) {
        String[] parts = word.split(":");
        int[] t = new int[3];
        if (parts.length < 2 || parts.length > 3) {
            return null;
        }
        for (int i = 0; i < parts.length; i++) {
            t[i] = parts[i].length() > 2 ? -1 : number(parts[i]);
        }
        return t[0] < 0 || t[0] > 23 || t[1] < 0 || t[1] > 59 || t[2] < 0 || t[2] > 60 ? null : t;
    }

    /** Days from 1970 to a date of the Gregorian calendar; months from 0. */
    private static long daysTo(int year, int month, int day) {
        long y = month < 2 ? year - 1 : year;
        long era = Math.floorDiv(y, 400L);
        long ofEra = y - era * 400;
        long ofYear = (153L * ((month + 10) % 12) + 2) / 5 + day - 1;
        return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468;
    }

    /** As RFC 1123 writes it, in GMT. */
    public static String format(long millis) {
        long days = Math.floorDiv(millis, 86_400_000L);
        long seconds = Math.floorMod(millis, 86_400_000L) / 1000;
        long z = days + 719468;
        long era = Math.floorDiv(z, 146097L);
        long doe = z - era * 146097;
        long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
        long doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        int mp = (int) ((5 * doy + 2) / 153);
        int day = (int) (doy - (153L * mp + 2) / 5 + 1);
        int month = (mp + 2) % 12;
        long year = yoe + era * 400 + (month < 2 ? 1 : 0);
        StringBuilder sb = new StringBuilder(32).append(DAYS[(int) Math.floorMod(days + 4, 7L)]).append(", ");
        two(sb, day).append(' ').append(Character.toUpperCase(MONTHS.charAt(month * 3)))
            .append(MONTHS, month * 3 + 1, month * 3 + 3).append(' ').append(year).append(' ');
        two(sb, (int) (seconds / 3600)).append(':');
        two(sb, (int) (seconds / 60 % 60)).append(':');
        return two(sb, (int) (seconds % 60)).append(" GMT").toString();
    }

    private static StringBuilder two(StringBuilder sb, int v) {
        return sb.append((char) ('0' + v / 10)).append((char) ('0' + v % 10));
    }
}
