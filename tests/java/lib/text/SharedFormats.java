import java.io.*;
import java.text.*;
import java.util.*;

public class SharedFormats {
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.US);
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Format[] all = {new DecimalFormat("#,##0.00;(0)"), new SimpleDateFormat("yyyy-MM-dd HH:mm"), new MessageFormat("{0,number,#.#} {1}"), new ChoiceFormat("0#a|1#b")};
        Object[] values = {1234.5, new Date(0), new Object[] {1.25, "x"}, 1};
        for (int i = 0; i < all.length; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(all[i]);
            }
            Format back = (Format) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            System.out.println(all[i].format(values[i]) + " " + back.format(values[i]) + " " + back.equals(all[i]) + " " + all[i].clone().equals(all[i]) + " " + (all[i].hashCode() == back.hashCode()));
        }
        for (Object o : new Object[] {new Date(5), Currency.getInstance("EUR"), new GregorianCalendar(2024, 1, 29)}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(o);
            }
            Object back = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
            System.out.println(back.equals(o) + " " + back.getClass().getName());
        }
    }
}
