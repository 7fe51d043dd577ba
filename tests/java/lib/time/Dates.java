import java.util.*;

public class Dates {
    @SuppressWarnings("deprecation")
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("America/Chicago"));
        Locale.setDefault(Locale.US);
        Date d = new Date(124, 1, 29, 10, 11, 12);
        System.out.println(d + " " + d.getTime() + " " + d.getYear() + " " + d.getMonth() + " " + d.getDate() + " " + d.getDay() + " " + d.getHours() + " " + d.getMinutes() + " " + d.getSeconds() + " " + d.getTimezoneOffset());
        System.out.println(d.toGMTString() + " | " + d.toLocaleString() + " " + d.hashCode() + " " + d.toInstant());
        d.setYear(123);
        System.out.println(d);
        d.setMonth(12);
        d.setDate(0);
        d.setHours(25);
        d.setMinutes(-1);
        d.setSeconds(3600);
        System.out.println(d);
        System.out.println(Date.UTC(70, 0, 1, 0, 0, 0) + " " + Date.UTC(124, 1, 29, 10, 11, 12) + " " + new Date(-1_000_000_000_000_000L) + " " + new Date(Long.MIN_VALUE));
        for (String s : new String[] {"Sat, 12 Aug 1995 13:30:00 GMT", "12 Aug 1995", "Aug 12, 1995 1:30 PM", "8/12/95", "Thu Jan 01 00:00:00 UTC 1970", "Sat, 12 Aug 1995 13:30:00 GMT+0430", "12 August 1995 13:30 EST", "1995/08/12", "12 Aug 1995 (a comment) 10:11", "foo", "", "Aug", "12 Aug 1995 25:00", "31 Feb 2001 10:00:00 -0500", "1 PM 5 May 2010"}) {
            try {
                System.out.println(s + " = " + Date.parse(s));
            } catch (IllegalArgumentException e) {
                System.out.println(s + " ! " + e);
            }
        }
        System.out.println(new Date(5).before(new Date(6)) + " " + new Date(5).after(new Date(6)) + " " + new Date(5).compareTo(new Date(6)) + " " + new Date(5).equals(new Date(5)) + " " + new Date(5).clone());
        System.out.println(Date.from(java.time.Instant.ofEpochSecond(5)).getTime());
        try {
            Date.from(java.time.Instant.MAX);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.printf("%tc|%<tF %<tT|%<tB %<te, %<tY|%<tl:%<tM %<Tp|%<tZ %<tz|%<ts %<tQ|%<tj %<ta %<tA %<tb %<th %<tC %<ty %<tm %<td %<tH %<tI %<tk %<tS %<tL %<tN %<tp %<tD %<tr %<tR%n", new Date(1_720_000_000_123L));
        System.out.printf("%tc %tF %<TB%n", new GregorianCalendar(2024, 1, 29), java.time.LocalDate.of(2024, 2, 29));
        try {
            System.out.printf("%tH%n", java.time.LocalDate.of(2024, 2, 29));
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.printf(Locale.GERMANY, "%tA %<tB%n", new Date(0));
    }
}
