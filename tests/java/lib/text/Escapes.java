import java.text.*;
import java.util.*;

public class Escapes {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        for (String p : new String[] {"''", "'a''b'", "yyyy''MM", "'''q'''", "h 'o''clock'", "''yy''", "'x'yy'y'"}) {
            System.out.println(p + " " + new SimpleDateFormat(p).format(new Date(0)) + " " + new SimpleDateFormat(p).parse(new SimpleDateFormat(p).format(new Date(0)), new ParsePosition(0)));
        }
        for (String p : new String[] {"'#'#", "'it''s' 0", "0'%'", "0 '''x'''", "'0.00'0", "#,##0.00 '\u00a4'", "'-'0;'+'0"}) {
            DecimalFormat f = new DecimalFormat(p);
            System.out.println(p + " " + f.format(12.5) + " " + f.format(-12.5) + " " + f.toPattern() + " " + f.parse(f.format(12)));
        }
        for (String p : new String[] {"'{0}'", "''{0}''", "a'b{0}c'd", "{0}''{1}", "'", "''", "'{' '{0}'"}) {
            System.out.println(p + " " + new MessageFormat(p).format(new Object[] {1, 2}) + " " + new MessageFormat(p).toPattern());
        }
    }
}
