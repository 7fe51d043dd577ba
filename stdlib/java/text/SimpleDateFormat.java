package java.text;

import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import jindo.internal.LocaleData;

/** Writes and reads dates after a pattern of letters. */
public class SimpleDateFormat extends DateFormat {
    private static final long serialVersionUID = 4774881970558875024L;
    /** The calendar fields of the letters in {@link DateFormatSymbols#PATTERN_CHARS}; -1: see the code. */
    static final int[] CALENDAR_FIELDS = {Calendar.ERA, Calendar.YEAR, Calendar.MONTH, Calendar.DATE, Calendar.HOUR_OF_DAY,
        Calendar.HOUR_OF_DAY, Calendar.MINUTE, Calendar.SECOND, Calendar.MILLISECOND, Calendar.DAY_OF_WEEK,
        Calendar.DAY_OF_YEAR, Calendar.DAY_OF_WEEK_IN_MONTH, Calendar.WEEK_OF_YEAR, Calendar.WEEK_OF_MONTH, Calendar.AM_PM,
        Calendar.HOUR, Calendar.HOUR, -1, -1, Calendar.YEAR, Calendar.DAY_OF_WEEK, -1, Calendar.MONTH};
    private static final int[] FIELD_IDS = {ERA_FIELD, YEAR_FIELD, MONTH_FIELD, DATE_FIELD, HOUR_OF_DAY1_FIELD,
        HOUR_OF_DAY0_FIELD, MINUTE_FIELD, SECOND_FIELD, MILLISECOND_FIELD, DAY_OF_WEEK_FIELD, DAY_OF_YEAR_FIELD,
        DAY_OF_WEEK_IN_MONTH_FIELD, WEEK_OF_YEAR_FIELD, WEEK_OF_MONTH_FIELD, AM_PM_FIELD, HOUR1_FIELD, HOUR0_FIELD,
        TIMEZONE_FIELD, TIMEZONE_FIELD, YEAR_FIELD, DAY_OF_WEEK_FIELD, TIMEZONE_FIELD, MONTH_FIELD};
    private static final Field[] FIELDS = {Field.ERA, Field.YEAR, Field.MONTH, Field.DAY_OF_MONTH, Field.HOUR_OF_DAY1,
        Field.HOUR_OF_DAY0, Field.MINUTE, Field.SECOND, Field.MILLISECOND, Field.DAY_OF_WEEK, Field.DAY_OF_YEAR,
        Field.DAY_OF_WEEK_IN_MONTH, Field.WEEK_OF_YEAR, Field.WEEK_OF_MONTH, Field.AM_PM, Field.HOUR1, Field.HOUR0,
        Field.TIME_ZONE, Field.TIME_ZONE, Field.YEAR, Field.DAY_OF_WEEK, Field.TIME_ZONE, Field.MONTH};

    /** A run of one letter, or text that stands for itself. */
    record Item(char letter, int count, String text) implements java.io.Serializable {
        boolean isText() {
            return text != null;
        }

        int index() {
            return DateFormatSymbols.PATTERN_CHARS.indexOf(letter);
        }
    }

    private String pattern;
    private DateFormatSymbols formatData;
    private Date defaultCenturyStart;
    private Locale locale;
    private transient Item[] items;
    private transient int defaultCenturyStartYear;
    private transient boolean ownNumbers;

    public SimpleDateFormat() {
        this(LocaleData.datePattern(Locale.getDefault(Locale.Category.FORMAT), SHORT, SHORT));
    }

    public SimpleDateFormat(String pattern) {
        this(pattern, Locale.getDefault(Locale.Category.FORMAT));
    }

    public SimpleDateFormat(String pattern, Locale locale) {
        this(pattern, DateFormatSymbols.getInstance(Objects.requireNonNull(locale)), locale);
    }

    public SimpleDateFormat(String pattern, DateFormatSymbols formatSymbols) {
        this(pattern, (DateFormatSymbols) formatSymbols.clone(), Locale.getDefault(Locale.Category.FORMAT));
    }

    private SimpleDateFormat(String pattern, DateFormatSymbols symbols, Locale locale) {
        Objects.requireNonNull(pattern);
        formatData = symbols;
        this.locale = locale;
        calendar = Calendar.getInstance(locale);
        this.pattern = pattern;
        items = compile(pattern);
        numberFormat = NumberFormat.getIntegerInstance(locale);
        numberFormat.setGroupingUsed(false);
        initCentury();
    }

    private void initCentury() {
        calendar.setTimeInMillis(System.currentTimeMillis());
        calendar.add(Calendar.YEAR, -80);
        parseAmbiguousDatesAsAfter(calendar.getTime());
    }

    private void parseAmbiguousDatesAsAfter(Date startDate) {
        defaultCenturyStart = startDate;
        calendar.setTime(startDate);
        defaultCenturyStartYear = calendar.get(Calendar.YEAR);
    }

    // ---- Patterns ----

    private static Item[] compile(String pattern) {
        ArrayList<Item> items = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                i = quoted(pattern, i + 1, text);
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                int from = i;
                while (i + 1 < pattern.length() && pattern.charAt(i + 1) == c) {
                    i++;
                }
                flush(items, text);
                items.add(item(c, i + 1 - from));
            } else {
                text.append(c);
            }
        }
        flush(items, text);
        return items.toArray(new Item[0]);
    }

    private static void flush(ArrayList<Item> items, StringBuilder text) {
        if (text.length() > 0) {
            items.add(new Item((char) 0, 0, text.toString()));
            text.setLength(0);
        }
    }

    /** Takes quoted text, to the index of the closing quote. */
    private static int quoted(String pattern, int i, StringBuilder text) {
        if (i < pattern.length() && pattern.charAt(i) == '\'') {
            text.append('\'');
            return i;
        }
        for (; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c != '\'') {
                text.append(c);
            } else if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                text.append(c);
                i++;
            } else {
                return i;
            }
        }
        throw new IllegalArgumentException("Unterminated quote");
    }

    private static Item item(char c, int count) {
        if (DateFormatSymbols.PATTERN_CHARS.indexOf(c) < 0) {
            throw new IllegalArgumentException("Illegal pattern character '" + c + "'");
        }
        if (c == 'X' && count > 3) {
            throw new IllegalArgumentException("invalid ISO 8601 format: length=" + count);
        }
        return new Item(c, count, null);
    }

    public String toPattern() {
        return pattern;
    }

    public String toLocalizedPattern() {
        return translate(pattern, DateFormatSymbols.PATTERN_CHARS, formatData.getLocalPatternChars());
    }

    public void applyPattern(String pattern) {
        items = compile(pattern);
        this.pattern = pattern;
    }

    public void applyLocalizedPattern(String pattern) {
        String p = translate(pattern, formatData.getLocalPatternChars(), DateFormatSymbols.PATTERN_CHARS);
        items = compile(p);
        this.pattern = p;
    }

    private static String translate(String pattern, String from, String to) {
        StringBuilder sb = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (quoted) {
                quoted = c != '\'';
            } else if (c == '\'') {
                quoted = true;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                int at = from.indexOf(c);
                if (at < 0) {
                    throw new IllegalArgumentException("Illegal pattern  character '" + c + "'");
                }
                c = at < to.length() ? to.charAt(at) : c;
            }
            sb.append(c);
        }
        if (quoted) {
            throw new IllegalArgumentException("Unfinished quote in pattern");
        }
        return sb.toString();
    }

    // ---- Formatting ----

    @Override
    public StringBuffer format(Date date, StringBuffer toAppendTo, FieldPosition pos) {
        pos.setBeginIndex(0);
        pos.setEndIndex(0);
        return format(date, toAppendTo, pos.sink());
    }

    @Override
    public AttributedCharacterIterator formatToCharacterIterator(Object obj) {
        Collector c = new Collector();
        if (obj == null) {
            throw new NullPointerException("formatToCharacterIterator must be passed non-null object");
        }
        if (!(obj instanceof Date) && !(obj instanceof Number)) {
            throw new IllegalArgumentException("Cannot format given Object as a Date");
        }
        Date d = obj instanceof Date date ? date : new Date(((Number) obj).longValue());
        return c.iterator(format(d, new StringBuffer(), c).toString());
    }

    private StringBuffer format(Date date, StringBuffer out, FieldSink sink) {
        calendar.setTime(date);
        for (Item item : items) {
            if (item.text != null) {
                out.append(item.text);
            } else {
                int start = out.length();
                print(out, item);
                int index = item.index();
                sink.field(FIELD_IDS[index], FIELDS[index], start, out.length());
            }
        }
        return out;
    }

    private void print(StringBuffer out, Item item) {
        int index = item.index();
        int count = item.count;
        int value = CALENDAR_FIELDS[index] >= 0 ? calendar.get(CALENDAR_FIELDS[index]) : 0;
        switch (item.letter) {
            case 'G' -> out.append(formatData.era(value));
            case 'Y', 'y' -> {
                if (item.letter == 'Y' && calendar.isWeekDateSupported()) {
                    value = calendar.getWeekYear();
                }
                number(out, value, count, count == 2 ? 2 : Integer.MAX_VALUE);
            }
            case 'M' -> {
                if (count >= 3) {
                    out.append(formatData.months(count > 3)[value]);
                } else {
                    number(out, value + 1, count, Integer.MAX_VALUE);
                }
            }
            case 'L' -> {
                if (count >= 3) {
                    out.append(LocaleData.list(locale, count > 3 ? "months1" : "months3")[value]);
                } else {
                    number(out, value + 1, count, Integer.MAX_VALUE);
                }
            }
            case 'k' -> number(out, value == 0 ? 24 : value, count, Integer.MAX_VALUE);
            case 'h' -> number(out, value == 0 ? 12 : value, count, Integer.MAX_VALUE);
            case 'E' -> out.append(formatData.weekdays(count > 3)[value]);
            case 'u' -> number(out, value == Calendar.SUNDAY ? 7 : value - 1, count, Integer.MAX_VALUE);
            case 'a' -> out.append(formatData.ampms()[value]);
            case 'z' -> zoneName(out, count);
            case 'Z' -> offset(out);
            case 'X' -> isoOffset(out, count);
            default -> number(out, value, count, Integer.MAX_VALUE);
        }
    }

    private int offsetMillis() {
        return calendar.get(Calendar.ZONE_OFFSET) + calendar.get(Calendar.DST_OFFSET);
    }

    private void zoneName(StringBuffer out, int count) {
        TimeZone zone = calendar.getTimeZone();
        boolean summer = calendar.get(Calendar.DST_OFFSET) != 0;
        String[][] own = formatData.ownZoneStrings();
        if (own != null) {
            for (String[] row : own) {
                if (row[0].equals(zone.getID())) {
                    out.append(row[(summer ? 3 : 1) + (count < 4 ? 1 : 0)]);
                    return;
                }
            }
        }
        out.append(zone.getDisplayName(summer, count < 4 ? TimeZone.SHORT : TimeZone.LONG, locale));
    }

    private static void two(StringBuffer out, int n) {
        out.append((char) ('0' + n / 10)).append((char) ('0' + n % 10));
    }

    private void offset(StringBuffer out) {
        int minutes = offsetMillis() / 60_000;
        out.append(minutes < 0 ? '-' : '+');
        two(out, Math.abs(minutes) / 60);
        two(out, Math.abs(minutes) % 60);
    }

    private void isoOffset(StringBuffer out, int count) {
        int millis = offsetMillis();
        if (millis == 0) {
            out.append('Z');
            return;
        }
        int minutes = millis / 60_000;
        out.append(minutes < 0 ? '-' : '+');
        two(out, Math.abs(minutes) / 60);
        if (count > 1) {
            out.append(count == 3 ? ":" : "");
            two(out, Math.abs(minutes) % 60);
        }
    }

    private void number(StringBuffer out, int value, int min, int max) {
        if (ownNumbers || value < 0 || numberFormat instanceof DecimalFormat d && d.symbols().getZeroDigit() != '0') {
            numberFormat.setMinimumIntegerDigits(min);
            numberFormat.setMaximumIntegerDigits(max);
            numberFormat.format((long) value, out, new FieldPosition(0));
            return;
        }
        if (max == 2) {
            two(out, value % 100);
            return;
        }
        for (int i = length(value); i < min; i++) {
            out.append('0');
        }
        out.append(value);
    }

    private static int length(int value) {
        int n = 1;
        for (int v = value; v >= 10; v /= 10) {
            n++;
        }
        return n;
    }

    // ---- Parsing ----

    @Override
    public Date parse(String text, ParsePosition pos) {
        return new SimpleDateParser(this, items, text, pos).parse();
    }

    Locale locale() {
        return locale;
    }

    DateFormatSymbols symbols() {
        return formatData;
    }

    int centuryStartYear() {
        return defaultCenturyStartYear;
    }

    Date centuryStart() {
        return defaultCenturyStart;
    }

    boolean hasOwnNumbers() {
        return ownNumbers;
    }

    // ---- Settings ----

    public void set2DigitYearStart(Date startDate) {
        parseAmbiguousDatesAsAfter(new Date(startDate.getTime()));
    }

    public Date get2DigitYearStart() {
        return (Date) defaultCenturyStart.clone();
    }

    @Override
    public void setNumberFormat(NumberFormat newNumberFormat) {
        super.setNumberFormat(newNumberFormat);
        ownNumbers = true;
    }

    public DateFormatSymbols getDateFormatSymbols() {
        return (DateFormatSymbols) formatData.clone();
    }

    public void setDateFormatSymbols(DateFormatSymbols newFormatSymbols) {
        formatData = (DateFormatSymbols) newFormatSymbols.clone();
    }

    @Override
    public Object clone() {
        SimpleDateFormat other = (SimpleDateFormat) super.clone();
        other.formatData = (DateFormatSymbols) formatData.clone();
        return other;
    }

    @Override
    public int hashCode() {
        return pattern.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return super.equals(obj) && pattern.equals(((SimpleDateFormat) obj).pattern)
            && formatData.equals(((SimpleDateFormat) obj).formatData);
    }

    private void readObject(java.io.ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
        in.defaultReadObject();
        items = compile(pattern);
        if (locale == null) {
            locale = Locale.getDefault(Locale.Category.FORMAT);
        }
        NumberFormat plain = NumberFormat.getIntegerInstance(locale);
        plain.setGroupingUsed(false);
        ownNumbers = !plain.equals(numberFormat);
        if (defaultCenturyStart == null) {
            initCentury();
        } else {
            parseAmbiguousDatesAsAfter(defaultCenturyStart);
        }
    }
}
