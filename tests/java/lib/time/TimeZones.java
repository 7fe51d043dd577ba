import java.util.*;

public class TimeZones {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        for (String s : "GMT+5 GMT+05:30 GMT-0530 GMT+24 GMT+5:3 gmt+5 UTC+5 foo EST PST UTC Z GMT0 GMT+0 GMT-00:00 Etc/GMT+5 CTT Europe/Paris Asia/Seoul America/New_York Australia/Sydney Asia/Kolkata GMT+12:345 GMT+1".split(" ")) {
            TimeZone t = TimeZone.getTimeZone(s);
            System.out.println(s + " " + t.getID() + " " + t.getRawOffset() + " " + t.getDSTSavings() + " " + t.useDaylightTime() + " " + t.getDisplayName() + " | " + t.getDisplayName(true, TimeZone.LONG) + " | "
                + t.getDisplayName(false, TimeZone.SHORT) + " | " + t.getDisplayName(true, TimeZone.SHORT) + " | " + t.toZoneId() + " " + t.getOffset(1_720_000_000_000L) + " " + t.getOffset(0) + " "
                + t.inDaylightTime(new Date(1_720_000_000_000L)) + " " + t.getOffset(1, 2024, 6, 3, 4, 0));
        }
        for (String s : "America/New_York Europe/Paris Asia/Seoul Asia/Kolkata Europe/London Asia/Manila Europe/Dublin Africa/Casablanca America/Sao_Paulo Australia/Lord_Howe".split(" ")) {
            TimeZone z = TimeZone.getTimeZone(s);
            System.out.println(s + " " + z.getOffset(-4000000000000L) + " " + z.getOffset(-2208988800001L) + " " + z.getOffset(-2208988800000L) + " " + z.getOffset(-1500000000000L) + " " + z.getOffset(4200000000000L) + " " + z.observesDaylightTime());
        }
        SimpleTimeZone p = new SimpleTimeZone(-28800000, "America/Los_Angeles", Calendar.APRIL, 1, -Calendar.SUNDAY, 7200000, Calendar.OCTOBER, -1, Calendar.SUNDAY, 7200000, 3600000);
        System.out.println(p + " " + p.useDaylightTime() + " " + p.getDSTSavings());
        for (int m = 0; m < 12; m++) {
            Calendar c = new GregorianCalendar(p);
            c.clear();
            c.set(2000, m, 15, 12, 0);
            System.out.print(c.getTimeInMillis() + " " + p.inDaylightTime(c.getTime()) + " ");
        }
        System.out.println();
        for (long t : new long[] {954669599999L, 954669600000L, 954669600001L, 972809999999L, 972810000000L}) {
            System.out.print(p.getOffset(t) + " ");
        }
        System.out.println();
        SimpleTimeZone south = new SimpleTimeZone(36000000, "S", Calendar.OCTOBER, -1, Calendar.SUNDAY, 7200000, SimpleTimeZone.STANDARD_TIME, Calendar.MARCH, -1, Calendar.SUNDAY, 7200000, SimpleTimeZone.STANDARD_TIME, 3600000);
        System.out.println(south.inDaylightTime(new Date(1_704_067_200_000L)) + " " + south.inDaylightTime(new Date(1_720_000_000_000L)) + " " + south.equals(south.clone()) + " " + south.hasSameRules(p) + " " + (south.hashCode() == ((TimeZone) south.clone()).hashCode()));
        p.setStartYear(2010);
        p.setStartRule(Calendar.MARCH, 8, Calendar.SUNDAY, 7200000, true);
        p.setEndRule(Calendar.NOVEMBER, 1, Calendar.SUNDAY, 7200000, true);
        System.out.println(p + " " + p.inDaylightTime(new Date(1_200_000_000_000L)) + " " + p.inDaylightTime(new Date(1_720_000_000_000L)));
        int[][] bad = {{99, 1, 1, 1, 1, 1, 1, 1, 1}, {1, 99, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 99, 1, 1, 1, 1, 1, 1}, {1, 1, 1, -1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 32, 0, 1, 1}};
        for (int[] b : bad) {
            try {
                System.out.println(new SimpleTimeZone(1, "a", b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7], b[8]));
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(Arrays.asList(TimeZone.getAvailableIDs()).contains("Asia/Tokyo") + " " + Arrays.asList(TimeZone.getAvailableIDs(9 * 3600000)).contains("Asia/Seoul") + " " + (TimeZone.getAvailableIDs().length > 600));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        System.out.println(TimeZone.getDefault().getID() + " " + java.time.ZoneId.systemDefault() + " " + new Date(0));
        System.out.println(TimeZone.getTimeZone(java.time.ZoneId.of("+03:00")).getID() + " " + TimeZone.getTimeZone(java.time.ZoneOffset.UTC).getID() + " " + TimeZone.getTimeZone(java.time.ZoneId.of("Europe/Rome")).getID());
        try {
            TimeZone.getTimeZone("UTC").getDisplayName(true, 5);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(TimeZone.getTimeZone("Europe/Paris").hasSameRules(TimeZone.getTimeZone("Europe/Berlin")) + " " + TimeZone.getTimeZone("Europe/Paris").equals(TimeZone.getTimeZone("Europe/Paris")));
    }
}
