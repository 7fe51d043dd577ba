import java.text.*;
import java.util.*;

public class SimpleDates {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
        Date[] dates = {new Date(0), new Date(1_720_000_000_123L), new Date(-62_000_000_000_000L), new Date(-63_000_000_000_000L), new Date(253_500_000_000_000L)};
        String[] patterns = {"G", "GGGG", "y yy yyy yyyy yyyyy", "Y YY YYYY", "M MM MMM MMMM L LLL LLLL", "w ww W", "D DDD d dd", "F", "E EEE EEEE", "u", "a", "H HH k kk K KK h hh",
            "m mm s ss", "S SSS SSSS", "z zzzz", "Z", "X XX XXX", "yyyy-MM-dd'T'HH:mm:ss.SSSZ", "'o''clock'", "yyyy.MM.dd G 'at' HH:mm:ss z", "h:mm a", "hh 'o''clock' a, zzzz", "EEE, d MMM yyyy HH:mm:ss Z",
            "yyMMddHHmmssZ", "YYYY-'W'ww-u"};
        for (String p : patterns) {
            SimpleDateFormat f = new SimpleDateFormat(p, Locale.US);
            for (Date d : dates) {
                System.out.print(f.format(d) + " | ");
            }
            System.out.println(f.toPattern());
        }
        for (String bad : new String[] {"b", "yyyy'", "XXXX", "T", "I"}) {
            try {
                System.out.println(new SimpleDateFormat(bad));
            } catch (IllegalArgumentException e) {
                System.out.println(bad + " " + e.getMessage());
            }
        }
        FieldPosition pos = new FieldPosition(DateFormat.MONTH_FIELD);
        new SimpleDateFormat("yyyy-MMM-dd").format(dates[1], new StringBuffer(), pos);
        System.out.println(pos.getBeginIndex() + " " + pos.getEndIndex());
        AttributedCharacterIterator it = new SimpleDateFormat("yyyy-MM HH", Locale.US).formatToCharacterIterator(dates[1]);
        for (char c = it.first(); c != CharacterIterator.DONE; c = it.next()) {
            System.out.print(c + "" + it.getAttributes().keySet() + " ");
        }
        System.out.println();
        for (int s = 0; s < 4; s++) {
            System.out.println(DateFormat.getDateInstance(s).format(dates[1]) + " | " + DateFormat.getTimeInstance(s).format(dates[1]) + " | " + DateFormat.getDateTimeInstance(s, s).format(dates[1])
                + " | " + DateFormat.getDateInstance(s, Locale.UK).format(dates[1]) + " | " + DateFormat.getDateInstance(s, Locale.GERMANY).format(dates[1]));
        }
        System.out.println(DateFormat.getInstance().format(dates[1]));
        SimpleDateFormat f = new SimpleDateFormat("MMM EEEE a", Locale.FRANCE);
        System.out.println(f.format(dates[1]));
        DateFormatSymbols s = new DateFormatSymbols(Locale.US);
        String[] months = s.getShortMonths();
        months[6] = "Heat";
        s.setShortMonths(months);
        f = new SimpleDateFormat("d MMM", s);
        System.out.println(f.format(dates[1]) + " " + f.parse("4 Heat").getMonth());
        System.out.println(f.toLocalizedPattern() + " " + f.equals(f.clone()) + " " + f.equals(new SimpleDateFormat("d MMM")));
        System.out.println(f.format(1720000000123L));
        try {
            f.format("x");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Arrays.toString(s.getWeekdays()) + Arrays.toString(s.getAmPmStrings()) + Arrays.toString(s.getEras()) + s.getLocalPatternChars());
        System.out.println(DateFormat.Field.ofCalendarField(Calendar.MONTH) + " " + DateFormat.Field.HOUR1.getCalendarField());
    }
}
