package java.util;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.text.DateFormatSymbols;
import java.time.Instant;
import jindo.internal.LocaleData;

/** A moment and its fields in a calendar, each made from the other when asked for. */
public abstract class Calendar implements Serializable, Cloneable, Comparable<Calendar> {
    public static final int ERA = 0;
    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int WEEK_OF_YEAR = 3;
    public static final int WEEK_OF_MONTH = 4;
    public static final int DATE = 5;
    public static final int DAY_OF_MONTH = 5;
    public static final int DAY_OF_YEAR = 6;
    public static final int DAY_OF_WEEK = 7;
    public static final int DAY_OF_WEEK_IN_MONTH = 8;
    public static final int AM_PM = 9;
    public static final int HOUR = 10;
    public static final int HOUR_OF_DAY = 11;
    public static final int MINUTE = 12;
    public static final int SECOND = 13;
    public static final int MILLISECOND = 14;
    public static final int ZONE_OFFSET = 15;
    public static final int DST_OFFSET = 16;
    public static final int FIELD_COUNT = 17;
    public static final int SUNDAY = 1;
    public static final int MONDAY = 2;
    public static final int TUESDAY = 3;
    public static final int WEDNESDAY = 4;
    public static final int THURSDAY = 5;
    public static final int FRIDAY = 6;
    public static final int SATURDAY = 7;
    public static final int JANUARY = 0;
    public static final int FEBRUARY = 1;
    public static final int MARCH = 2;
    public static final int APRIL = 3;
    public static final int MAY = 4;
    public static final int JUNE = 5;
    public static final int JULY = 6;
    public static final int AUGUST = 7;
    public static final int SEPTEMBER = 8;
    public static final int OCTOBER = 9;
    public static final int NOVEMBER = 10;
    public static final int DECEMBER = 11;
    public static final int UNDECIMBER = 12;
    public static final int AM = 0;
    public static final int PM = 1;
    public static final int ALL_STYLES = 0;
    public static final int SHORT = 1;
    public static final int LONG = 2;
    public static final int NARROW_FORMAT = 4;
    public static final int NARROW_STANDALONE = NARROW_FORMAT | 0x8000;
    public static final int SHORT_FORMAT = SHORT;
    public static final int LONG_FORMAT = LONG;
    public static final int SHORT_STANDALONE = SHORT | 0x8000;
    public static final int LONG_STANDALONE = LONG | 0x8000;

    /** Stamps of fields: not set, computed from the time, and from here on set by the program, in their order. */
    static final int UNSET = 0;
    static final int COMPUTED = 1;
    static final int BY_HAND = 2;
    static final String[] NAMES = {"ERA", "YEAR", "MONTH", "WEEK_OF_YEAR", "WEEK_OF_MONTH", "DAY_OF_MONTH", "DAY_OF_YEAR",
        "DAY_OF_WEEK", "DAY_OF_WEEK_IN_MONTH", "AM_PM", "HOUR", "HOUR_OF_DAY", "MINUTE", "SECOND", "MILLISECOND",
        "ZONE_OFFSET", "DST_OFFSET"};
    private static final long serialVersionUID = -1807547505821590642L;

    protected int[] fields = new int[FIELD_COUNT];
    protected boolean[] isSet = new boolean[FIELD_COUNT];
    protected long time;
    protected boolean isTimeSet;
    protected boolean areFieldsSet;
    transient boolean allComputed;
    transient int[] stamp = new int[FIELD_COUNT];
    private transient int nextStamp = BY_HAND;
    private boolean lenient = true;
    private TimeZone zone;
    private int firstDayOfWeek;
    private int minimalDaysInFirstWeek;

    protected Calendar() {
        this(TimeZone.getDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    protected Calendar(TimeZone zone, Locale aLocale) {
        this.zone = Objects.requireNonNull(zone);
        int week = LocaleData.week(aLocale);
        firstDayOfWeek = week / 10;
        minimalDaysInFirstWeek = week % 10;
    }

    // ---- Making ----

    public static Calendar getInstance() {
        return getInstance(TimeZone.getDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public static Calendar getInstance(TimeZone zone) {
        return getInstance(zone, Locale.getDefault(Locale.Category.FORMAT));
    }

    public static Calendar getInstance(Locale aLocale) {
        return getInstance(TimeZone.getDefault(), aLocale);
    }

    public static Calendar getInstance(TimeZone zone, Locale aLocale) {
        return new GregorianCalendar(zone, aLocale);
    }

    public static synchronized Locale[] getAvailableLocales() {
        return Locale.getAvailableLocales();
    }

    public static Set<String> getAvailableCalendarTypes() {
        return Set.of("gregory");
    }

    public String getCalendarType() {
        return getClass().getName();
    }

    /** Sets up a calendar field by field. */
    public static class Builder {
        private final int[] values = new int[FIELD_COUNT];
        private final int[] order = new int[FIELD_COUNT];
        private int next = 1;
        private long instant;
        private boolean instantSet;
        private int weekYear;
        private int weekOfYear;
        private int dayOfWeek;
        private boolean weekDate;
        private String type;
        private TimeZone zone;
        private boolean lenient = true;
        private Locale locale;
        private int firstDayOfWeek;
        private int minimalDays;

        public Builder() {
        }


        public Builder setInstant(long instant) {
            if (next > 1 || weekDate) {
                throw new IllegalStateException();
            }
            this.instant = instant;
            instantSet = true;
            return this;
        }

        public Builder setInstant(Date instant) {
            return setInstant(instant.getTime());
        }

        public Builder set(int field, int value) {
            if (field < 0 || field >= FIELD_COUNT) {
                throw new IllegalArgumentException("field is invalid");
            }
            if (instantSet) {
                throw new IllegalStateException("instant has been set");
            }
            values[field] = value;
            order[field] = next++;
            return this;
        }

        public Builder setFields(int... fieldValuePairs) {
            if (fieldValuePairs.length % 2 != 0) {
                throw new IllegalArgumentException();
            }
            if (instantSet) {
                throw new IllegalStateException("instant has been set");
            }
            for (int i = 0; i < fieldValuePairs.length; i += 2) {
                set(fieldValuePairs[i], fieldValuePairs[i + 1]);
            }
            return this;
        }

        public Builder setDate(int year, int month, int dayOfMonth) {
            return setFields(YEAR, year, MONTH, month, DAY_OF_MONTH, dayOfMonth);
        }

        public Builder setTimeOfDay(int hourOfDay, int minute, int second) {
            return setTimeOfDay(hourOfDay, minute, second, 0);
        }

        public Builder setTimeOfDay(int hourOfDay, int minute, int second, int millis) {
            return setFields(HOUR_OF_DAY, hourOfDay, MINUTE, minute, SECOND, second, MILLISECOND, millis);
        }

        public Builder setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
            if (instantSet) {
                throw new IllegalStateException("instant has been set");
            }
            this.weekYear = weekYear;
            this.weekOfYear = weekOfYear;
            this.dayOfWeek = dayOfWeek;
            weekDate = true;
            return this;
        }

        public Builder setTimeZone(TimeZone zone) {
            this.zone = Objects.requireNonNull(zone);
            return this;
        }

        public Builder setLenient(boolean lenient) {
            this.lenient = lenient;
            return this;
        }

        public Builder setCalendarType(String type) {
            String t = type.equals("gregorian") ? "gregory" : type;
            if (!t.equals("gregory") && !t.equals("iso8601")) {
                throw new IllegalArgumentException("unknown calendar type: " + type);
            }
            if (this.type != null && !this.type.equals(t)) {
                throw new IllegalStateException("calendar type has been set");
            }
            this.type = t;
            return this;
        }

        public Builder setLocale(Locale locale) {
            this.locale = Objects.requireNonNull(locale);
            return this;
        }

        public Builder setWeekDefinition(int firstDayOfWeek, int minimalDaysInFirstWeek) {
            if (firstDayOfWeek < 1 || firstDayOfWeek > 7 || minimalDaysInFirstWeek < 1 || minimalDaysInFirstWeek > 7) {
                throw new IllegalArgumentException();
            }
            this.firstDayOfWeek = firstDayOfWeek;
            minimalDays = minimalDaysInFirstWeek;
            return this;
        }

        public Calendar build() {
            GregorianCalendar c = new GregorianCalendar(zone != null ? zone : TimeZone.getDefault(),
                locale != null ? locale : Locale.getDefault());
            if ("iso8601".equals(type)) {
                c.setGregorianChange(new Date(Long.MIN_VALUE));
                c.setFirstDayOfWeek(MONDAY);
                c.setMinimalDaysInFirstWeek(4);
            }
            c.setLenient(lenient);
            if (firstDayOfWeek > 0) {
                c.setFirstDayOfWeek(firstDayOfWeek);
                c.setMinimalDaysInFirstWeek(minimalDays);
            }
            if (instantSet) {
                c.setTimeInMillis(instant);
                c.complete();
                return c;
            }
            c.clear();
            setFields(c);
            if (weekDate) {
                c.setWeekDate(weekYear, weekOfYear, dayOfWeek);
            }
            c.complete();
            return c;
        }

        private void setFields(Calendar c) {
            if (order[HOUR] > 0 && order[AM_PM] == 0 && order[HOUR_OF_DAY] == 0) {
                c.set(AM_PM, AM);
            }
            for (int n = 1; n < next; n++) {
                for (int f = 0; f < FIELD_COUNT; f++) {
                    if (order[f] == n) {
                        c.set(f, values[f]);
                    }
                }
            }
        }
    }

    // ---- Time and fields ----

    protected abstract void computeTime();

    protected abstract void computeFields();

    public final Date getTime() {
        return new Date(getTimeInMillis());
    }

    public final void setTime(Date date) {
        Objects.requireNonNull(date, "date");
        setTimeInMillis(date.getTime());
    }

    public long getTimeInMillis() {
        if (!isTimeSet) {
            updateTime();
        }
        return time;
    }

    public void setTimeInMillis(long millis) {
        if (time == millis && isTimeSet && areFieldsSet && allComputed) {
            return;
        }
        time = millis;
        isTimeSet = true;
        areFieldsSet = false;
        computeFields();
        allComputed = true;
        areFieldsSet = true;
    }

    private void updateTime() {
        computeTime();
        isTimeSet = true;
    }

    protected void complete() {
        if (!isTimeSet) {
            updateTime();
        }
        if (!areFieldsSet || !allComputed) {
            computeFields();
            allComputed = true;
            areFieldsSet = true;
        }
    }

    public int get(int field) {
        complete();
        return fields[field];
    }

    protected final int internalGet(int field) {
        return fields[field];
    }

    /** Puts a value that follows from the time. */
    final void put(int field, int value) {
        fields[field] = value;
        stamp[field] = COMPUTED;
        isSet[field] = true;
    }

    public void set(int field, int value) {
        if (areFieldsSet && !allComputed) {
            computeFields();
        }
        fields[field] = value;
        isTimeSet = false;
        areFieldsSet = false;
        isSet[field] = true;
        stamp[field] = nextStamp++;
        if (nextStamp == Integer.MAX_VALUE) {
            squeezeStamps();
        }
    }

    /** Numbers the stamps anew, in their order. */
    private void squeezeStamps() {
        int[] old = stamp.clone();
        int n = BY_HAND;
        while (true) {
            int least = Integer.MAX_VALUE;
            for (int s : old) {
                if (s >= BY_HAND && s < least) {
                    least = s;
                }
            }
            if (least == Integer.MAX_VALUE) {
                nextStamp = n;
                return;
            }
            for (int i = 0; i < old.length; i++) {
                if (old[i] == least) {
                    old[i] = UNSET;
                    stamp[i] = n;
                }
            }
            n++;
        }
    }

    public final void set(int year, int month, int date) {
        set(YEAR, year);
        set(MONTH, month);
        set(DATE, date);
    }

    public final void set(int year, int month, int date, int hourOfDay, int minute) {
        set(year, month, date);
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
    }

    public final void set(int year, int month, int date, int hourOfDay, int minute, int second) {
        set(year, month, date, hourOfDay, minute);
        set(SECOND, second);
    }

    public final void clear() {
        for (int i = 0; i < FIELD_COUNT; i++) {
            fields[i] = 0;
            stamp[i] = UNSET;
            isSet[i] = false;
        }
        areFieldsSet = false;
        allComputed = false;
        isTimeSet = false;
    }

    public final void clear(int field) {
        fields[field] = 0;
        stamp[field] = UNSET;
        isSet[field] = false;
        areFieldsSet = false;
        allComputed = false;
        isTimeSet = false;
    }

    public final boolean isSet(int field) {
        return stamp[field] != UNSET;
    }

    // ---- Names of values ----

    public String getDisplayName(int field, int style, Locale locale) {
        checkName(field, style == ALL_STYLES ? SHORT : style, locale);
        String[] names = names(field, style == ALL_STYLES ? SHORT : style, locale);
        int value = names == null ? 0 : get(field);
        return names == null || value >= names.length ? null : names[value];
    }

    private void checkName(int field, int style, Locale locale) {
        int base = style & ~0x8000;
        if (field < 0 || field >= FIELD_COUNT || base != SHORT && base != LONG && base != NARROW_FORMAT) {
            throw new IllegalArgumentException();
        }
        Objects.requireNonNull(locale);
    }

    private static String[] shifted(String[] days) {
        return new String[] {"", days[6], days[0], days[1], days[2], days[3], days[4], days[5]};
    }

    private static int textStyle(int style) {
        int base = style & ~0x8000;
        return (base == LONG ? 0 : base == SHORT ? 2 : 4) + (style >> 15 & 1);
    }

    private static String[] names(int field, int style, Locale l) {
        return switch (field) {
            case ERA -> (style & NARROW_FORMAT) != 0 ? LocaleData.list(l, "eras4") : LocaleData.list(l, "eras");
            case MONTH -> LocaleData.list(l, "months" + textStyle(style));
            case DAY_OF_WEEK -> shifted(LocaleData.list(l, "days" + textStyle(style)));
            case AM_PM -> (style & NARROW_FORMAT) != 0 && l.getLanguage().equals("en") ? new String[] {"a", "p"}
                : new DateFormatSymbols(l).getAmPmStrings();
            default -> null;
        };
    }

    public Map<String, Integer> getDisplayNames(int field, int style, Locale locale) {
        checkName(field, style == ALL_STYLES ? SHORT : style, locale);
        complete();
        HashMap<String, Integer> map = new HashMap<>();
        int[] styles = style != ALL_STYLES ? new int[] {style}
            : new int[] {SHORT, LONG, SHORT_STANDALONE, LONG_STANDALONE};
        for (int s : styles) {
            String[] names = names(field, s, locale);
            if (names == null || style != ALL_STYLES && (s & NARROW_FORMAT) != 0 && ambiguous(names)) {
                return null;
            }
            for (int i = 0; i < names.length; i++) {
                if (!names[i].isEmpty()) {
                    map.put(names[i], i);
                }
            }
        }
        return map.isEmpty() ? null : map;
    }

    private static boolean ambiguous(String[] names) {
        return new HashSet<>(Arrays.asList(names)).size() < names.length;
    }

    // ---- Arithmetic and limits ----

    public abstract void add(int field, int amount);

    public abstract void roll(int field, boolean up);

    public void roll(int field, int amount) {
        for (int i = Math.abs(amount); i > 0; i--) {
            roll(field, amount > 0);
        }
    }

    public abstract int getMinimum(int field);

    public abstract int getMaximum(int field);

    public abstract int getGreatestMinimum(int field);

    public abstract int getLeastMaximum(int field);

    public int getActualMinimum(int field) {
        int value = getGreatestMinimum(field);
        int least = getMinimum(field);
        Calendar work = (Calendar) clone();
        work.setLenient(true);
        int result = value;
        while (value >= least) {
            work.set(field, value);
            if (work.get(field) != value) {
                break;
            }
            result = value--;
        }
        return result;
    }

    public int getActualMaximum(int field) {
        int value = getLeastMaximum(field);
        int most = getMaximum(field);
        Calendar work = (Calendar) clone();
        work.setLenient(true);
        if (field == WEEK_OF_YEAR || field == WEEK_OF_MONTH) {
            work.set(DAY_OF_WEEK, firstDayOfWeek);
        }
        int result = value;
        while (value <= most) {
            work.set(field, value);
            if (work.get(field) != value) {
                break;
            }
            result = value++;
        }
        return result;
    }

    // ---- Settings ----

    public void setTimeZone(TimeZone value) {
        zone = value;
        areFieldsSet = false;
        allComputed = false;
    }

    public TimeZone getTimeZone() {
        return zone;
    }

    public void setLenient(boolean lenient) {
        this.lenient = lenient;
    }

    public boolean isLenient() {
        return lenient;
    }

    public void setFirstDayOfWeek(int value) {
        if (firstDayOfWeek != value) {
            firstDayOfWeek = value;
            weekChanged();
        }
    }

    public int getFirstDayOfWeek() {
        return firstDayOfWeek;
    }

    public void setMinimalDaysInFirstWeek(int value) {
        if (minimalDaysInFirstWeek != value) {
            minimalDaysInFirstWeek = value;
            weekChanged();
        }
    }

    public int getMinimalDaysInFirstWeek() {
        return minimalDaysInFirstWeek;
    }

    /** The fields of weeks follow the new rule unless the program has set some field. */
    private void weekChanged() {
        if (areFieldsSet && allComputed && isTimeSet) {
            computeFields();
        }
    }

    public boolean isWeekDateSupported() {
        return false;
    }

    public int getWeekYear() {
        throw new UnsupportedOperationException();
    }

    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        throw new UnsupportedOperationException();
    }

    public int getWeeksInWeekYear() {
        throw new UnsupportedOperationException();
    }

    // ---- Comparison and text ----

    @Override
    public boolean equals(Object obj) {
        if (this == obj) {
            return true;
        }
        return obj instanceof Calendar c && getTimeInMillis() == c.getTimeInMillis() && lenient == c.lenient
            && firstDayOfWeek == c.firstDayOfWeek && minimalDaysInFirstWeek == c.minimalDaysInFirstWeek
            && zone.equals(c.zone);
    }

    @Override
    public int hashCode() {
        int rest = (lenient ? 1 : 0) | firstDayOfWeek << 1 | minimalDaysInFirstWeek << 4 | zone.hashCode() << 7;
        long t = getTimeInMillis();
        return (int) t ^ (int) (t >> 32) ^ rest;
    }

    public boolean before(Object when) {
        return when instanceof Calendar c && compareTo(c) < 0;
    }

    public boolean after(Object when) {
        return when instanceof Calendar c && compareTo(c) > 0;
    }

    @Override
    public int compareTo(Calendar anotherCalendar) {
        return Long.compare(getTimeInMillis(), anotherCalendar.getTimeInMillis());
    }

    @Override
    public Object clone() {
        try {
            Calendar c = (Calendar) super.clone();
            c.fields = fields.clone();
            c.isSet = isSet.clone();
            c.stamp = stamp.clone();
            c.zone = (TimeZone) zone.clone();
            return c;
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    public final Instant toInstant() {
        return Instant.ofEpochMilli(getTimeInMillis());
    }

    private static void item(StringBuilder sb, String name, boolean set, long value) {
        sb.append(name).append('=');
        if (set) {
            sb.append(value);
        } else {
            sb.append('?');
        }
    }

    @Override
    public String toString() {
        StringBuilder sb = new StringBuilder(800).append(getClass().getName()).append('[');
        item(sb, "time", isTimeSet, time);
        sb.append(",areFieldsSet=").append(areFieldsSet).append(",areAllFieldsSet=").append(allComputed);
        sb.append(",lenient=").append(lenient).append(",zone=").append(zone);
        item(sb, ",firstDayOfWeek", true, firstDayOfWeek);
        item(sb, ",minimalDaysInFirstWeek", true, minimalDaysInFirstWeek);
        for (int i = 0; i < FIELD_COUNT; i++) {
            item(sb.append(','), NAMES[i], isSet(i), fields[i]);
        }
        return sb.append(']').toString();
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        if (!isTimeSet) {
            updateTime();
        }
        out.defaultWriteObject();
    }

    private void readObject(java.io.ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        stamp = new int[FIELD_COUNT];
        nextStamp = BY_HAND;
        isTimeSet = true;
        areFieldsSet = false;
        allComputed = false;
    }
}
