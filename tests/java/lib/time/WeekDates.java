import java.text.*;
import java.time.*;
import java.time.format.*;
import java.time.temporal.*;
import java.util.*;

public class WeekDates {
    public static void main(String[] args) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        DateTimeFormatter us = DateTimeFormatter.ofPattern("YYYY ww W e", Locale.US);
        DateTimeFormatter fr = DateTimeFormatter.ofPattern("YYYY ww W e", Locale.FRANCE);
        SimpleDateFormat su = new SimpleDateFormat("YYYY ww W u", Locale.US);
        SimpleDateFormat sf = new SimpleDateFormat("YYYY ww W u", Locale.FRANCE);
        for (int y = 2018; y < 2026; y++) {
            for (int[] md : new int[][] {{12, 29}, {12, 31}, {1, 1}, {1, 4}}) {
                LocalDate d = LocalDate.of(y, md[0], md[1]);
                Date old = Date.from(d.atStartOfDay(ZoneOffset.UTC).toInstant());
                System.out.println(d + " " + us.format(d) + " | " + fr.format(d) + " | " + su.format(old) + " | " + sf.format(old) + " | " + d.format(DateTimeFormatter.ISO_WEEK_DATE));
            }
        }
    }
}
