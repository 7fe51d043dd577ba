import java.text.*;
import java.util.*;

public class FieldPositions {
    public static void main(String[] args) {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        DecimalFormat d = new DecimalFormat("-#,##0.00 '%'");
        for (Format.Field f : new Format.Field[] {NumberFormat.Field.INTEGER, NumberFormat.Field.FRACTION, NumberFormat.Field.GROUPING_SEPARATOR, NumberFormat.Field.DECIMAL_SEPARATOR, NumberFormat.Field.SIGN, NumberFormat.Field.EXPONENT}) {
            FieldPosition p = new FieldPosition(f);
            d.format(1234567.5, new StringBuffer("ab"), p);
            System.out.println(p);
        }
        for (int i = 0; i < 2; i++) {
            FieldPosition p = new FieldPosition(i);
            d.format(1234567L, new StringBuffer(), p);
            System.out.println(p.getBeginIndex() + " " + p.getEndIndex() + " " + p.getField() + " " + p.getFieldAttribute());
        }
        SimpleDateFormat s = new SimpleDateFormat("EEE yyyy-MM-dd HH:mm:ss.SSS z hh a k K w W D F u");
        for (int i = 0; i < 18; i++) {
            FieldPosition p = new FieldPosition(i);
            s.format(new Date(0), new StringBuffer(), p);
            System.out.print(p.getBeginIndex() + "-" + p.getEndIndex() + " ");
        }
        System.out.println();
        FieldPosition p = new FieldPosition(DateFormat.Field.HOUR1);
        s.format(new Date(0), new StringBuffer(), p);
        System.out.println(p.getBeginIndex() + "-" + p.getEndIndex());
        System.out.println(new FieldPosition(3).equals(new FieldPosition(3)) + " " + new FieldPosition(3).hashCode() + " " + new ParsePosition(2).equals(new ParsePosition(2)) + " " + new ParsePosition(2).hashCode());
        AttributedCharacterIterator it = new SimpleDateFormat("h:mm a").formatToCharacterIterator(new Date(0));
        StringBuilder sb = new StringBuilder();
        for (it.first(); it.getIndex() < it.getEndIndex(); it.setIndex(it.getRunLimit())) {
            sb.append(it.getRunStart()).append(it.getAttributes().keySet());
        }
        System.out.println(sb);
    }
}
