package java.text;

import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.TimeZone;
import jindo.internal.LocaleData;
import jindo.internal.ZoneNames;

/** Reads one date from a text for a {@link SimpleDateFormat}. */
final class SimpleDateParser {
    /** The fields behind those of Calendar. */
    private static final int WEEK_YEAR = Calendar.FIELD_COUNT;
    private static final int ISO_DAY_OF_WEEK = WEEK_YEAR + 1;
    private static final int NONE = Integer.MIN_VALUE;
    /** Zones whose names win over those of others that are called the same. */
    private static final String[] FIRST_ZONES = {"America/Los_Angeles", "America/Denver", "America/Phoenix",
        "America/Chicago", "America/New_York", "America/Indiana/Indianapolis", "Pacific/Honolulu", "America/Anchorage",
        "America/Halifax", "America/St_Johns", "Europe/Paris", "GMT", "Africa/Casablanca", "Asia/Jerusalem", "Asia/Tokyo",
        "Europe/Bucharest", "Asia/Shanghai", "UTC"};
    private final SimpleDateFormat format;
    private final SimpleDateFormat.Item[] items;
    private final String text;
    private final ParsePosition result;
    private final Calendar calendar;
    private final int[] values = new int[ISO_DAY_OF_WEEK + 1];
    private final int[] stamps = new int[ISO_DAY_OF_WEEK + 1];
    private int stamp;
    private int pos;
    private boolean ambiguousYear;

    SimpleDateParser(SimpleDateFormat format, SimpleDateFormat.Item[] items, String text, ParsePosition result) {
        this.format = format;
        this.items = items;
        this.text = text;
        this.result = result;
        this.calendar = format.getCalendar();
        pos = result.index;
    }

    private void set(int field, int value) {
        values[field] = value;
        stamps[field] = ++stamp;
    }

    Date parse() {
        int start = result.index;
        for (int i = 0; i < items.length; i++) {
            SimpleDateFormat.Item item = items[i];
            if (item.isText()) {
                for (int k = 0; k < item.text().length(); k++, pos++) {
                    if (pos >= text.length() || text.charAt(pos) != item.text().charAt(k)) {
                        return fail(start, pos);
                    }
                }
                continue;
            }
            int before = pos;
            if (!field(item, isAbutting(i))) {
                return fail(start, item.letter() == 'X' ? pos : before);
            }
        }
        try {
            establish(calendar, false);
            Date date = calendar.getTime();
            if (ambiguousYear && date.before(format.centuryStart())) {
                establish(calendar, true);
                date = calendar.getTime();
            }
            result.index = pos;
            return date;
        } catch (IllegalArgumentException e) {
            return fail(start, pos);
        }
    }

    private Date fail(int start, int at) {
        result.index = start;
        result.errorIndex = at;
        return null;
    }

    private static boolean isNumeric(SimpleDateFormat.Item item) {
        return switch (item.letter()) {
            case 'M', 'L' -> item.count() <= 2;
            case 'G', 'E', 'a', 'z', 'Z', 'X' -> false;
            default -> true;
        };
    }

    /** Whether another number follows without anything between, so that the count of letters is binding. */
    private boolean isAbutting(int i) {
        return isNumeric(items[i]) && i + 1 < items.length && !items[i + 1].isText() && isNumeric(items[i + 1]);
    }

    private boolean field(SimpleDateFormat.Item item, boolean abutting) {
        while (pos < text.length() && (text.charAt(pos) == ' ' || text.charAt(pos) == '\t')) {
            pos++;
        }
        if (pos >= text.length()) {
            return false;
        }
        int count = item.count();
        DateFormatSymbols s = format.symbols();
        switch (item.letter()) {
            case 'G':
                return words(Calendar.ERA, s.eras(), null, 0);
            case 'E':
                return words(Calendar.DAY_OF_WEEK, s.weekdays(true), s.weekdays(false), 1);
            case 'a':
                return words(Calendar.AM_PM, s.ampms(), null, 0);
            case 'M', 'L':
                if (count > 2) {
                    return item.letter() == 'M' ? words(Calendar.MONTH, s.months(true), s.months(false), 0)
                        : words(Calendar.MONTH, LocaleData.list(format.locale(), "months1"),
                            LocaleData.list(format.locale(), "months3"), 0);
                }
                break;
            case 'z', 'Z':
                return zone();
            case 'X':
                return isoZone(count);
            default:
        }
        int start = pos;
        int value = number(abutting ? count : 0);
        if (value == NONE) {
            return false;
        }
        store(item, value, start);
        return true;
    }

    private void store(SimpleDateFormat.Item item, int value, int start) {
        switch (item.letter()) {
            case 'y', 'Y' -> {
                int year = item.count() <= 2 && pos - start == 2 && value >= 0 ? inCentury(value) : value;
                set(item.letter() == 'Y' && calendar.isWeekDateSupported() ? WEEK_YEAR : Calendar.YEAR, year);
            }
            case 'M', 'L' -> set(Calendar.MONTH, value - 1);
            case 'k' -> set(Calendar.HOUR_OF_DAY, value == 24 ? 0 : value);
            case 'h' -> set(Calendar.HOUR, value == 12 ? 0 : value);
            case 'u' -> set(ISO_DAY_OF_WEEK, value);
            default -> set(SimpleDateFormat.CALENDAR_FIELDS[item.index()], value);
        }
    }

    private int inCentury(int value) {
        int first = format.centuryStartYear();
        ambiguousYear = value == first % 100;
        return value + first / 100 * 100 + (value < first % 100 ? 100 : 0);
    }

    /** A number, of at most that many characters if not 0; NONE if there is none. */
    private int number(int count) {
        if (count > 0 && pos + count > text.length()) {
            return NONE;
        }
        if (format.hasOwnNumbers()) {
            ParsePosition p = new ParsePosition(pos);
            Number n = format.getNumberFormat().parse(count > 0 ? text.substring(0, pos + count) : text, p);
            if (n == null) {
                return NONE;
            }
            pos = p.index;
            return n.intValue();
        }
        int end = count > 0 ? pos + count : text.length();
        int at = pos;
        boolean negative = text.charAt(at) == '-';
        at += negative ? 1 : 0;
        long value = 0;
        int first = at;
        while (at < end) {
            int d = Character.digit(text.charAt(at), 10);
            if (d < 0) {
                break;
            }
            value = Math.min(value * 10 + d, Long.MAX_VALUE / 100);
            at++;
        }
        if (at == first) {
            return NONE;
        }
        pos = at;
        return (int) (negative ? -value : value);
    }

    /** The longest of the words that stands here. */
    private boolean words(int field, String[] a, String[] b, int first) {
        int best = -1;
        int length = 0;
        for (int k = 0; k < 2; k++) {
            String[] words = k == 0 ? a : b;
            for (int i = first; words != null && i < words.length; i++) {
                String w = words[i];
                if (w.length() > length && text.regionMatches(true, pos, w, 0, w.length())) {
                    best = i;
                    length = w.length();
                }
            }
        }
        if (best < 0) {
            return false;
        }
        set(field, best);
        pos += length;
        return true;
    }

    // ---- Zones ----

    private void setOffset(int minutes) {
        set(Calendar.ZONE_OFFSET, minutes * 60_000);
        set(Calendar.DST_OFFSET, 0);
    }

    private int digit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9' ? text.charAt(at) - '0' : -1;
    }

    private boolean zone() {
        char c = text.charAt(pos);
        if (c == '+' || c == '-') {
            return offset(c == '-' ? -1 : 1, pos + 1, false);
        }
        if (text.regionMatches(true, pos, "GMT", 0, 3)) {
            int after = pos + 3;
            char sign = after < text.length() ? text.charAt(after) : 0;
            if (sign == '+' || sign == '-') {
                return offset(sign == '-' ? -1 : 1, after + 1, true);
            }
            String longer = longestZone();
            if (longer == null || longer.length() <= 3) {
                pos = after;
                setOffset(0);
                return true;
            }
        }
        return named();
    }

    /** hhmm, or h:mm and hh:mm after GMT. */
    private boolean offset(int sign, int at, boolean colon) {
        int hours = digit(at++);
        if (hours < 0) {
            return false;
        }
        int next = digit(at);
        if (next >= 0) {
            hours = hours * 10 + next;
            at++;
        } else if (!colon && (at >= text.length() || text.charAt(at) != ':')) {
            return false;
        }
        if (hours > 23) {
            return false;
        }
        boolean hasColon = at < text.length() && text.charAt(at) == ':';
        if (colon && !hasColon && digit(at) < 0) {
            pos = at;
            setOffset(sign * hours * 60);
            return true;
        }
        if (colon != hasColon && colon) {
            return false;
        }
        at += hasColon ? 1 : 0;
        int tens = digit(at);
        int ones = digit(at + 1);
        if (tens < 0 || ones < 0 || tens > 5) {
            return false;
        }
        pos = at + 2;
        setOffset(sign * (hours * 60 + tens * 10 + ones));
        return true;
    }

    private boolean isoZone(int count) {
        char c = text.charAt(pos);
        if (c == 'Z') {
            pos++;
            setOffset(0);
            return true;
        }
        if (c != '+' && c != '-') {
            return false;
        }
        int at = pos + 1;
        int tens = digit(at);
        int ones = digit(at + 1);
        if (tens < 0 || ones < 0 || tens * 10 + ones > 23) {
            return false;
        }
        int minutes = (tens * 10 + ones) * 60;
        at += 2;
        if (count > 1) {
            if (count == 3) {
                if (at >= text.length() || text.charAt(at) != ':') {
                    pos = at;
                    return false;
                }
                at++;
            }
            int mt = digit(at);
            int mo = digit(at + 1);
            if (mt < 0 || mo < 0 || mt > 5) {
                return false;
            }
            minutes += mt * 10 + mo;
            at += 2;
        }
        pos = at;
        setOffset(c == '-' ? -minutes : minutes);
        return true;
    }

    private String matchedId;
    private int matchedName;

    private String match(String best, String id) {
        for (int k = 0; k < 4; k++) {
            String name = ZoneNames.name(id, k);
            if (name != null && !name.isEmpty() && (best == null || name.length() > best.length())
                && text.regionMatches(true, pos, name, 0, name.length())) {
                best = name;
                matchedId = id;
                matchedName = k;
            }
        }
        return best;
    }

    private String longestZone() {
        String[][] own = format.symbols().ownZoneStrings();
        if (own != null) {
            String best = null;
            for (String[] row : own) {
                for (int k = 1; k <= 4; k++) {
                    if ((best == null || row[k].length() > best.length())
                        && text.regionMatches(true, pos, row[k], 0, row[k].length())) {
                        best = row[k];
                        matchedId = row[0];
                        matchedName = k - 1;
                    }
                }
            }
            return best;
        }
        String best = match(null, format.getTimeZone().getID());
        best = best != null ? best : match(null, TimeZone.getDefault().getID());
        if (best != null) {
            return best;
        }
        for (String id : FIRST_ZONES) {
            best = match(best, id);
        }
        if (best == null) {
            String[] ids = TimeZone.getAvailableIDs();
            Arrays.sort(ids);
            for (String id : ids) {
                best = match(best, id);
            }
        }
        return best;
    }

    private boolean named() {
        String name = longestZone();
        if (name == null) {
            return false;
        }
        TimeZone zone = TimeZone.getTimeZone(matchedId);
        boolean summer = matchedName >= 2;
        boolean differ = !String.valueOf(ZoneNames.name(matchedId, matchedName & 1))
            .equalsIgnoreCase(String.valueOf(ZoneNames.name(matchedId, 2 + (matchedName & 1))));
        if (!zone.equals(calendar.getTimeZone())) {
            format.setTimeZone(zone);
        }
        if (differ) {
            set(Calendar.ZONE_OFFSET, zone.getRawOffset());
            set(Calendar.DST_OFFSET, summer ? Math.max(zone.getDSTSavings(), 0) : 0);
        }
        pos += name.length();
        return true;
    }

    // ---- The date ----

    private void establish(Calendar c, boolean nextCentury) {
        c.clear();
        boolean weekDate = stamps[WEEK_YEAR] > stamps[Calendar.YEAR];
        if (stamps[WEEK_YEAR] > 0 && !weekDate || weekDate && !c.isWeekDateSupported()) {
            weekDate = false;
        }
        if (stamps[ISO_DAY_OF_WEEK] > stamps[Calendar.DAY_OF_WEEK]) {
            int iso = values[ISO_DAY_OF_WEEK];
            values[Calendar.DAY_OF_WEEK] = c.isLenient() && (iso < 1 || iso > 7) ? iso + 1 : iso == 7 ? 1 : iso + 1;
            stamps[Calendar.DAY_OF_WEEK] = stamps[ISO_DAY_OF_WEEK];
        }
        for (int n = 1; n <= stamp; n++) {
            for (int f = 0; f < Calendar.FIELD_COUNT; f++) {
                if (stamps[f] == n && !(weekDate && (f == Calendar.WEEK_OF_YEAR || f == Calendar.DAY_OF_WEEK))) {
                    c.set(f, values[f] + (nextCentury && f == Calendar.YEAR ? 100 : 0));
                }
            }
        }
        if (weekDate) {
            int week = stamps[Calendar.WEEK_OF_YEAR] > 0 ? values[Calendar.WEEK_OF_YEAR] : 1;
            int day = stamps[Calendar.DAY_OF_WEEK] > 0 ? values[Calendar.DAY_OF_WEEK] : c.getFirstDayOfWeek();
            c.setWeekDate(values[WEEK_YEAR] + (nextCentury ? 100 : 0), week, day);
        }
    }
}
