import java.time.*;
import java.time.format.*;
import java.util.Locale;

public class FormatPatterns {
    public static void main(String[] args) {
        ZonedDateTime z = ZonedDateTime.of(2024, 2, 9, 4, 5, 6, 70_080_090, ZoneId.of("Europe/Paris"));
        String[] letters = {"G GGGG GGGGG", "u uu uuu uuuu uuuuu", "y yy yyyy", "D DDD", "M MM MMM MMMM MMMMM", "L LL LLL LLLL",
            "d dd", "Q QQ QQQ QQQQ QQQQQ", "q qq qqq qqqq", "Y YY YYYY", "w ww", "W", "E EEE EEEE EEEEE", "e ee eee eeee",
            "c ccc cccc", "F", "a", "h hh", "K KK", "k kk", "H HH", "m mm", "s ss", "S SS SSS SSSSSS SSSSSSSSS", "A", "n", "N",
            "VV", "z zz zzz zzzz", "v vvvv", "O OOOO", "X XX XXX XXXX XXXXX", "x xx xxx xxxx xxxxx", "Z ZZZ ZZZZ ZZZZZ",
            "ppppH pppM", "'lit' ''q''", "[yyyy][ HH]", "B BBBB", "g"};
        for (String p : letters) {
            System.out.println(p + " -> " + DateTimeFormatter.ofPattern(p, Locale.US).format(z));
        }
        String[] bad = {"j", "yyyy-MM-dd'T", "{", "#", "]", "ddd", "DDDD", "aa", "MMMMMM", "V", "OO", "XXXXXX", "cc", "GGGGGG",
            "p", "ZZZZZZ", "hhh", "www", "WW", "vv", "BB", "zzzzz", "FF"};
        for (String p : bad) {
            try {
                System.out.println(DateTimeFormatter.ofPattern(p, Locale.US));
            } catch (IllegalArgumentException e) {
                System.out.println(p + ": " + e.getMessage());
            }
        }
    }
}
