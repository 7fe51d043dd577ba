import java.text.*;
import java.util.*;

public class DateSymbols {
    public static void main(String[] args) {
        for (Locale l : new Locale[] {Locale.ROOT, Locale.US, Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.KOREA, Locale.JAPAN, new Locale("es", "ES")}) {
            DateFormatSymbols s = DateFormatSymbols.getInstance(l);
            System.out.println(l + " " + Arrays.toString(s.getMonths()) + Arrays.toString(s.getShortMonths()) + Arrays.toString(s.getWeekdays()) + Arrays.toString(s.getShortWeekdays()) + Arrays.toString(s.getAmPmStrings()) + Arrays.toString(s.getEras()));
        }
        DateFormatSymbols s = new DateFormatSymbols(Locale.US);
        s.setAmPmStrings(new String[] {"early", "late"});
        s.setEras(new String[] {"old", "new"});
        s.setWeekdays(new String[] {"", "d1", "d2", "d3", "d4", "d5", "d6", "d7"});
        s.setZoneStrings(new String[][] {{"UTC", "Long", "L", "Summer", "S"}});
        SimpleDateFormat f = new SimpleDateFormat("EEEE a G z zzzz", s);
        f.setTimeZone(TimeZone.getTimeZone("UTC"));
        System.out.println(f.format(new Date(0)) + " " + s.equals(s.clone()) + " " + s.equals(new DateFormatSymbols(Locale.US)));
        try {
            s.setZoneStrings(new String[][] {{"x"}});
        } catch (IllegalArgumentException e) {
            System.out.println(e);
        }
        System.out.println(new DateFormatSymbols(Locale.US).getZoneStrings().length > 300);
        StringBuilder sb = new StringBuilder();
        for (int d = 0; d < 4; d++) {
            for (int t = 0; t < 4; t++) {
                sb.append(((SimpleDateFormat) DateFormat.getDateTimeInstance(d, t, Locale.US)).toPattern()).append(" | ").append(((SimpleDateFormat) DateFormat.getDateTimeInstance(d, t, Locale.UK)).toPattern()).append(" | ");
            }
        }
        System.out.println(sb);
        for (int i : new int[] {-1, 4}) {
            try {
                DateFormat.getDateInstance(i);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
            try {
                DateFormat.getTimeInstance(i);
            } catch (IllegalArgumentException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
