package java.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import jindo.internal.LocaleData;
import jindo.internal.ZoneNames;

/** The words that dates are written with. */
public class DateFormatSymbols implements Serializable, Cloneable {
    static final String PATTERN_CHARS = "GyMdkHmsSEDFwWahKzZYuXL";
    private static final long serialVersionUID = -5987973545549424702L;
    private String[] eras;
    private String[] months;
    private String[] shortMonths;
    private String[] weekdays;
    private String[] shortWeekdays;
    private String[] ampms;
    private String[][] zoneStrings;
    private String localPatternChars = "GyMdkHmsSEDFwWahKzZ";
    private Locale locale;
    /** Whether the program has given zone strings of its own. */
    private transient boolean isZoneStringsSet;

    public DateFormatSymbols() {
        this(Locale.getDefault(Locale.Category.FORMAT));
    }

    public DateFormatSymbols(Locale locale) {
        this.locale = Objects.requireNonNull(locale);
        eras = LocaleData.list(locale, "eras");
        months = with13(LocaleData.list(locale, "months0"));
        shortMonths = with13(LocaleData.list(locale, "months2"));
        weekdays = fromSunday(LocaleData.list(locale, "days0"));
        shortWeekdays = fromSunday(LocaleData.list(locale, "days2"));
        ampms = LocaleData.list(locale, "ampm");
    }

    private static String[] with13(String[] months) {
        String[] all = Arrays.copyOf(months, 13);
        all[12] = "";
        return all;
    }

    static String[] fromSunday(String[] days) {
        return new String[] {"", days[6], days[0], days[1], days[2], days[3], days[4], days[5]};
    }

    public static Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    public static final DateFormatSymbols getInstance() {
        return new DateFormatSymbols();
    }

    public static final DateFormatSymbols getInstance(Locale locale) {
        return new DateFormatSymbols(locale);
    }

    public String[] getEras() {
        return eras.clone();
    }

    public void setEras(String[] newEras) {
        eras = newEras.clone();
    }

    public String[] getMonths() {
        return months.clone();
    }

    public void setMonths(String[] newMonths) {
        months = newMonths.clone();
    }

    public String[] getShortMonths() {
        return shortMonths.clone();
    }

    public void setShortMonths(String[] newShortMonths) {
        shortMonths = newShortMonths.clone();
    }

    public String[] getWeekdays() {
        return weekdays.clone();
    }

    public void setWeekdays(String[] newWeekdays) {
        weekdays = newWeekdays.clone();
    }

    public String[] getShortWeekdays() {
        return shortWeekdays.clone();
    }

    public void setShortWeekdays(String[] newShortWeekdays) {
        shortWeekdays = newShortWeekdays.clone();
    }

    public String[] getAmPmStrings() {
        return ampms.clone();
    }

    public void setAmPmStrings(String[] newAmpms) {
        ampms = newAmpms.clone();
    }

    // Without a copy, for the formats

    String era(int i) {
        return i < eras.length ? eras[i] : "";
    }

    String[] months(boolean full) {
        return full ? months : shortMonths;
    }

    String[] weekdays(boolean full) {
        return full ? weekdays : shortWeekdays;
    }

    String[] eras() {
        return eras;
    }

    String[] ampms() {
        return ampms;
    }

    public String[][] getZoneStrings() {
        String[][] rows = zoneStrings != null ? zoneStrings : allZones();
        String[][] copy = new String[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            copy[i] = rows[i].clone();
        }
        return copy;
    }

    /** Rows the program has given; null if it has not. */
    String[][] ownZoneStrings() {
        return isZoneStringsSet ? zoneStrings : null;
    }

    private static String[][] allZones() {
        String[] ids = TimeZone.getAvailableIDs();
        String[][] rows = new String[ids.length][];
        for (int i = 0; i < ids.length; i++) {
            rows[i] = new String[7];
            rows[i][0] = ids[i];
            for (int k = 0; k < 6; k++) {
                String name = ZoneNames.name(ids[i], k);
                rows[i][k + 1] = name == null ? "" : name;
            }
        }
        return rows;
    }

    public void setZoneStrings(String[][] newZoneStrings) {
        String[][] copy = new String[newZoneStrings.length][];
        for (int i = 0; i < copy.length; i++) {
            if (newZoneStrings[i].length < 5) {
                throw new IllegalArgumentException();
            }
            copy[i] = newZoneStrings[i].clone();
        }
        zoneStrings = copy;
        isZoneStringsSet = true;
    }

    public String getLocalPatternChars() {
        return localPatternChars;
    }

    public void setLocalPatternChars(String newLocalPatternChars) {
        localPatternChars = newLocalPatternChars.toString();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(months) * 31 + Arrays.hashCode(weekdays);
    }

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        if (obj == null || getClass() != obj.getClass()) {
            return false;
        }
        DateFormatSymbols o = (DateFormatSymbols) obj;
        return Arrays.equals(eras, o.eras) && Arrays.equals(months, o.months) && Arrays.equals(shortMonths, o.shortMonths)
            && Arrays.equals(weekdays, o.weekdays) && Arrays.equals(shortWeekdays, o.shortWeekdays)
            && Arrays.equals(ampms, o.ampms) && Arrays.deepEquals(zoneStrings, o.zoneStrings)
            && localPatternChars.equals(o.localPatternChars);
    }
}
