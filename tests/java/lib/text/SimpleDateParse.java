import java.text.*;
import java.util.*;

public class SimpleDateParse {
    static void p(String pattern, String text, boolean lenient) {
        SimpleDateFormat f = new SimpleDateFormat(pattern, Locale.US);
        f.setLenient(lenient);
        Calendar c = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        c.clear();
        c.set(1950, 0, 1);
        f.set2DigitYearStart(c.getTime());
        ParsePosition pos = new ParsePosition(0);
        Date d = f.parse(text, pos);
        SimpleDateFormat out = new SimpleDateFormat("yyyy-MM-dd HH:mm:ss.SSS G", Locale.US);
        System.out.println(pattern + " '" + text + "' " + (lenient ? "" : "strict ") + "= " + (d == null ? null : out.format(d)) + " " + pos.getIndex() + " " + pos.getErrorIndex());
    }

    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        String[][] all = {{"yyyy-MM-dd", "2024-02-29"}, {"yyyy-MM-dd", "2024-02-31"}, {"yyyy-MM-dd", "2024-2-3"}, {"yyyy-MM-dd", "24-02-03"}, {"yyyy-MM-dd", "2024-13-01"}, {"yyyy-MM-dd", "2024/02/03"},
            {"yy-MM-dd", "49-02-03"}, {"yy-MM-dd", "50-02-03"}, {"yy-MM-dd", "2024-02-03"}, {"yyyyMMdd", "20240203"}, {"yyyyMMddHHmmss", "20240203101112"}, {"yyMMdd", "240203"},
            {"HH:mm:ss", "10:11:12"}, {"HH:mm", "25:61"}, {"hh:mm a", "12:30 AM"}, {"hh:mm a", "12:30 pm"}, {"kk:mm", "24:30"}, {"K:mm a", "0:30 PM"}, {"EEE, d MMM yyyy HH:mm:ss Z", "Thu, 29 Feb 2024 10:11:12 +0200"},
            {"EEE, d MMM yyyy HH:mm:ss z", "Thu, 29 Feb 2024 10:11:12 PST"}, {"yyyy-MM-dd HH:mm z", "2024-07-01 10:11 PDT"}, {"yyyy-MM-dd HH:mm z", "2024-07-01 10:11 GMT+03:00"}, {"yyyy-MM-dd HH:mm zzzz", "2024-07-01 10:11 Central European Summer Time"},
            {"yyyy-MM-dd HH:mm z", "2024-07-01 10:11 Nowhere"}, {"yyyy-MM-dd'T'HH:mm:ssXXX", "2024-07-01T10:11:12+05:30"}, {"yyyy-MM-dd'T'HH:mm:ssX", "2024-07-01T10:11:12Z"}, {"yyyy-MM-dd'T'HH:mm:ssXX", "2024-07-01T10:11:12-0330"},
            {"yyyy-MM-dd'T'HH:mm:ssXXX", "2024-07-01T10:11:12+0530"}, {"MMM d, yyyy", "February 3, 2024"}, {"MMMM d, yyyy", "feb 3, 2024"}, {"MMM d, yyyy", "Foo 3, 2024"}, {"d MMM yyyy G", "3 Feb 44 BC"}, {"yyyy", "2024abc"},
            {"YYYY-'W'ww-u", "2024-W05-3"}, {"yyyy DDD", "2024 060"}, {"yyyy-MM-dd", " 2024-02-03"}, {"yyyy-MM-dd", "-5-02-03"}, {"HH:mm:ss.SSS", "10:11:12.5"}, {"yyyy w E", "2024 5 Tue"}, {"yyyy MM W E", "2024 02 2 Tue"}, {"yyyy MM F E", "2024 02 2 Tue"},
            {"yyyy-MM-dd", ""}, {"yyyy-MM-dd", "abc"}, {"'T'HH", "T10"}, {"HH'h'mm", "10h11"}, {"dd/MM/yyyy", "3/ 4/2024"}, {"H m", "1  2"}};
        for (String[] x : all) {
            p(x[0], x[1], true);
            p(x[0], x[1], false);
        }
        try {
            new SimpleDateFormat("yyyy").parse("x");
        } catch (ParseException e) {
            System.out.println(e.getMessage() + " " + e.getErrorOffset());
        }
        System.out.println(DateFormat.getDateInstance(DateFormat.LONG, Locale.US).parse("July 4, 2024").getTime());
        System.out.println(DateFormat.getDateTimeInstance(DateFormat.SHORT, DateFormat.SHORT, Locale.US).parse("7/4/24, 3:30 PM").getTime());
        System.out.println(((Date) new SimpleDateFormat("yyyy").parseObject("2024")).getTime());
    }
}
