package java.util;

import java.io.Serializable;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesException;
import java.time.zone.ZoneRulesProvider;
import jindo.internal.FileOps;
import jindo.internal.ZoneNames;

/** A zone's offset from UTC, with summer time. */
public abstract class TimeZone implements Serializable, Cloneable {
    public static final int SHORT = 0;
    public static final int LONG = 1;
    private static final long serialVersionUID = 3581463369166924961L;
    private static volatile TimeZone defaultZone;
    private String ID;

    public TimeZone() {
    }

    public abstract int getOffset(int era, int year, int month, int day, int dayOfWeek, int milliseconds);

    public int getOffset(long date) {
        return inDaylightTime(new Date(date)) ? getRawOffset() + getDSTSavings() : getRawOffset();
    }

    public abstract void setRawOffset(int offsetMillis);

    public abstract int getRawOffset();

    public abstract boolean useDaylightTime();

    public boolean observesDaylightTime() {
        return useDaylightTime() || inDaylightTime(new Date());
    }

    public abstract boolean inDaylightTime(Date date);

    public int getDSTSavings() {
        return useDaylightTime() ? 3_600_000 : 0;
    }

    /** The offset of a wall-clock time: the standard one where there are two, the earlier one where there is none. */
    int offsetOfWall(long local) {
        return getOffset(local - getRawOffset());
    }

    /** The part of the offset at that moment that is not summer time. */
    int standardOffset(long date) {
        return getRawOffset();
    }

    public String getID() {
        return ID;
    }

    public void setID(String ID) {
        this.ID = Objects.requireNonNull(ID);
    }

    // ---- Names ----

    public final String getDisplayName() {
        return getDisplayName(false, LONG, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public final String getDisplayName(Locale locale) {
        return getDisplayName(false, LONG, locale);
    }

    public final String getDisplayName(boolean daylight, int style) {
        return getDisplayName(daylight, style, Locale.getDefault(Locale.Category.DISPLAY));
    }

    public String getDisplayName(boolean daylight, int style, Locale locale) {
        if (style != SHORT && style != LONG) {
            throw new IllegalArgumentException("Illegal style: " + style);
        }
        Objects.requireNonNull(locale);
        String name = ZoneNames.name(getID(), (daylight ? 2 : 0) + (style == LONG ? 0 : 1));
        if (name != null) {
            return name;
        }
        int offset = getRawOffset() + (daylight ? getDSTSavings() : 0);
        String id = getID();
        return id.startsWith("GMT") && id.length() > 3 ? id : custom(offset);
    }

    private static String custom(int offset) {
        int minutes = Math.abs(offset) / 60_000;
        StringBuilder sb = new StringBuilder(9).append("GMT");
        if (minutes == 0) {
            return "GMT";
        }
        sb.append(offset < 0 ? '-' : '+').append((char) ('0' + minutes / 600)).append((char) ('0' + minutes / 60 % 10));
        return sb.append(':').append((char) ('0' + minutes % 60 / 10)).append((char) ('0' + minutes % 10)).toString();
    }

    // ---- Finding ----

    static TimeZone utc() {
        return new RegionTimeZone("UTC", ZoneRules.of(java.time.ZoneOffset.UTC));
    }

    public static synchronized TimeZone getTimeZone(String ID) {
        TimeZone zone = find(ID);
        return zone != null ? zone : new RegionTimeZone("GMT", ZoneRules.of(java.time.ZoneOffset.UTC));
    }

    public static TimeZone getTimeZone(ZoneId zoneId) {
        String id = zoneId.getId();
        if (zoneId instanceof java.time.ZoneOffset) {
            id = id.equals("Z") ? "UTC" : "GMT" + id;
            return new RegionTimeZone(id, zoneId.getRules());
        }
        return id.equals("Z") ? utc() : getTimeZone(id);
    }

    private static TimeZone find(String id) {
        String known = ZoneId.SHORT_IDS.getOrDefault(id, id);
        if (known != id && (known.startsWith("+") || known.startsWith("-"))) {
            return new RegionTimeZone(id, java.time.ZoneOffset.of(known).getRules());
        }
        if (!known.isEmpty() && Character.isLetter(known.charAt(0))) {
            try {
                return new RegionTimeZone(id, ZoneRulesProvider.getRules(known, true));
            } catch (ZoneRulesException e) {
                return parseCustom(id);
            }
        }
        return null;
    }

    private static boolean isDigit(String s, int i) {
        return i < s.length() && s.charAt(i) >= '0' && s.charAt(i) <= '9';
    }

    /** GMT and a sign, then h, hh, hmm, hhmm, h:mm or hh:mm. */
    private static TimeZone parseCustom(String id) {
        if (!id.startsWith("GMT") || id.length() < 5 || id.charAt(3) != '+' && id.charAt(3) != '-') {
            return null;
        }
        int i = 4;
        int number = 0;
        while (isDigit(id, i)) {
            number = number * 10 + id.charAt(i++) - '0';
            if (i > 8) {
                return null;
            }
        }
        int count = i - 4;
        int hours = count > 2 ? number / 100 : number;
        int minutes = count > 2 ? number % 100 : 0;
        if (i < id.length()) {
            if (count > 2 || id.charAt(i) != ':' || id.length() != i + 3 || !isDigit(id, i + 1) || !isDigit(id, i + 2)) {
                return null;
            }
            minutes = (id.charAt(i + 1) - '0') * 10 + id.charAt(i + 2) - '0';
        }
        if (count == 0 || hours > 23 || minutes > 59) {
            return null;
        }
        int offset = (hours * 60 + minutes) * 60_000 * (id.charAt(3) == '-' ? -1 : 1);
        String sign = id.substring(0, 4);
        return new FixedTimeZone(offset == 0 ? sign + "00:00" : custom(offset), offset);
    }

    public ZoneId toZoneId() {
        return ZoneId.of(getID(), ZoneId.SHORT_IDS);
    }

    public static synchronized String[] getAvailableIDs() {
        TreeSet<String> ids = new TreeSet<>(ZoneRulesProvider.getAvailableZoneIds());
        ids.addAll(ZoneId.SHORT_IDS.keySet());
        return ids.toArray(new String[0]);
    }

    public static synchronized String[] getAvailableIDs(int rawOffset) {
        ArrayList<String> ids = new ArrayList<>();
        for (String id : getAvailableIDs()) {
            if (getTimeZone(id).getRawOffset() == rawOffset) {
                ids.add(id);
            }
        }
        return ids.toArray(new String[0]);
    }

    // ---- Default ----

    public static TimeZone getDefault() {
        return (TimeZone) getDefaultRef().clone();
    }

    static TimeZone getDefaultRef() {
        TimeZone zone = defaultZone;
        if (zone == null) {
            zone = fromSystem();
            defaultZone = zone;
        }
        return zone;
    }

    public static void setDefault(TimeZone zone) {
        defaultZone = zone == null ? null : (TimeZone) zone.clone();
    }

    private static TimeZone fromSystem() {
        String id = System.getProperty("user.timezone");
        if (id == null || id.isEmpty()) {
            id = System.getenv("TZ");
            if (id != null && id.startsWith(":")) {
                id = id.substring(1);
            }
        }
        if (id == null || id.isEmpty()) {
            String link = FileOps.readLink("/etc/localtime");
            int at = link == null ? -1 : link.indexOf("zoneinfo/");
            id = at < 0 ? "UTC" : link.substring(at + 9);
        }
        return getTimeZone(id);
    }

    public boolean hasSameRules(TimeZone other) {
        return other != null && getRawOffset() == other.getRawOffset() && useDaylightTime() == other.useDaylightTime();
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }
}
