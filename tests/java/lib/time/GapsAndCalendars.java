import java.util.*;

public class GapsAndCalendars {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        for (String id : new String[] {"America/New_York", "Europe/London", "Australia/Sydney", "Asia/Seoul"}) {
            TimeZone z = TimeZone.getTimeZone(id);
            Calendar c = Calendar.getInstance(z);
            c.clear();
            c.set(2024, Calendar.MARCH, 10, 2, 30);
            System.out.print(id + " " + c.getTimeInMillis() + " " + c.get(Calendar.HOUR_OF_DAY));
            c.clear();
            c.set(2024, Calendar.NOVEMBER, 3, 1, 30);
            System.out.print(" " + c.getTimeInMillis() + " " + c.get(Calendar.DST_OFFSET));
            c.add(Calendar.HOUR_OF_DAY, -1);
            System.out.print(" " + c.get(Calendar.HOUR_OF_DAY) + " " + c.get(Calendar.DST_OFFSET));
            for (int m = 0; m < 12; m++) {
                c.clear();
                c.set(2024, m, 31, 12, 0);
                c.add(Calendar.MONTH, 1);
                System.out.print(" " + c.get(Calendar.MONTH) + "/" + c.get(Calendar.DATE) + ":" + c.get(Calendar.DST_OFFSET) / 60000);
            }
            System.out.println();
        }
        Calendar c = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        for (int y = 1996; y < 2030; y += 3) {
            c.clear();
            c.set(y, Calendar.DECEMBER, 31);
            System.out.print(y + ":" + c.get(Calendar.DAY_OF_YEAR) + "," + c.get(Calendar.WEEK_OF_YEAR) + "," + c.get(Calendar.DAY_OF_WEEK) + "," + c.getActualMaximum(Calendar.WEEK_OF_MONTH) + " ");
        }
        System.out.println();
        c.clear();
        c.set(2024, Calendar.JANUARY, 31);
        for (int f : new int[] {Calendar.MONTH, Calendar.DAY_OF_MONTH, Calendar.DAY_OF_YEAR, Calendar.DAY_OF_WEEK, Calendar.WEEK_OF_MONTH, Calendar.HOUR, Calendar.HOUR_OF_DAY, Calendar.MINUTE, Calendar.AM_PM}) {
            StringBuilder sb = new StringBuilder();
            for (int n : new int[] {1, -1, 5, 13, -30}) {
                Calendar d = (Calendar) c.clone();
                d.roll(f, n);
                sb.append(String.format("%tF %<tT ", d));
            }
            Calendar d = (Calendar) c.clone();
            d.roll(f, true);
            System.out.println(f + " " + sb + d.getTimeInMillis());
        }
        c.setTimeInMillis(0);
        System.out.println(c.isSet(Calendar.YEAR) + " " + c.getTimeZone().getID());
        c.clear(Calendar.YEAR);
        System.out.println(c.isSet(Calendar.YEAR) + " " + c.get(Calendar.YEAR));
        c.setTimeZone(TimeZone.getTimeZone("Asia/Tokyo"));
        System.out.println(c.get(Calendar.HOUR_OF_DAY) + " " + c.getTimeInMillis());
        c.set(Calendar.HOUR_OF_DAY, 0);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        System.out.println(c.getTimeInMillis() + " " + c.get(Calendar.HOUR_OF_DAY));
        for (int i = 0; i < 17; i++) {
            System.out.print(c.getMinimum(i) + "," + c.getGreatestMinimum(i) + "," + c.getLeastMaximum(i) + "," + c.getMaximum(i) + "," + c.getActualMinimum(i) + " ");
        }
        System.out.println();
    }
}
