package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.ZoneId;

/** The calendar of most of the world: Julian up to a day of change, Gregorian from there on. */
public class GregorianCalendar extends Calendar {
    public static final int BC = 0;
    public static final int AD = 1;
    private static final long serialVersionUID = -8125100834729963327L;
    private static final long DAY = 86_400_000L;
    private static final int[] MIN = {0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, -46_800_000, 0};
    private static final int[] LEAST_MAX = {1, 292_269_054, 11, 50, 3, 28, 355, 7, 3, 1, 11, 23, 59, 59, 999, 50_400_000,
        1_200_000};
    private static final int[] MAX = {1, 292_278_994, 11, 53, 6, 31, 366, 7, 6, 1, 11, 23, 59, 59, 999, 50_400_000,
        7_200_000};
    private long gregorianCutover = CalendarDays.CUTOVER * DAY;
    private transient long cutoverDay = CalendarDays.CUTOVER;

    public GregorianCalendar() {
        this(TimeZone.getDefault(), Locale.getDefault(Locale.Category.FORMAT));
    }

    public GregorianCalendar(TimeZone zone) {
        this(zone, Locale.getDefault(Locale.Category.FORMAT));
    }

    public GregorianCalendar(Locale aLocale) {
        this(TimeZone.getDefault(), aLocale);
    }

    public GregorianCalendar(TimeZone zone, Locale aLocale) {
        super(zone, aLocale);
        setTimeInMillis(System.currentTimeMillis());
    }

    public GregorianCalendar(int year, int month, int dayOfMonth) {
        this(year, month, dayOfMonth, 0, 0, 0);
    }

    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute) {
        this(year, month, dayOfMonth, hourOfDay, minute, 0);
    }

    public GregorianCalendar(int year, int month, int dayOfMonth, int hourOfDay, int minute, int second) {
        super();
        set(year, month, dayOfMonth);
        set(AM_PM, hourOfDay >= 12 && hourOfDay <= 23 ? PM : AM);
        set(HOUR, hourOfDay >= 12 && hourOfDay <= 23 ? hourOfDay - 12 : hourOfDay);
        set(HOUR_OF_DAY, hourOfDay);
        set(MINUTE, minute);
        set(SECOND, second);
    }

    public static GregorianCalendar from(ZonedDateTime zdt) {
        GregorianCalendar c = new GregorianCalendar(TimeZone.getTimeZone(zdt.getZone()));
        c.setGregorianChange(new Date(Long.MIN_VALUE));
        c.setFirstDayOfWeek(MONDAY);
        c.setMinimalDaysInFirstWeek(4);
        try {
            c.setTimeInMillis(Math.addExact(Math.multiplyExact(zdt.toEpochSecond(), 1000L),
                zdt.getNano() / 1_000_000));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
        return c;
    }

    public ZonedDateTime toZonedDateTime() {
        return ZonedDateTime.ofInstant(Instant.ofEpochMilli(getTimeInMillis()), getTimeZone().toZoneId());
    }

    public void setGregorianChange(Date date) {
        complete();
        gregorianCutover = date.getTime();
        cutoverDay = Math.floorDiv(gregorianCutover, DAY);
    }

    public final Date getGregorianChange() {
        return new Date(gregorianCutover);
    }

    @Override
    public String getCalendarType() {
        return "gregory";
    }

    public boolean isLeapYear(int year) {
        if ((year & 3) != 0) {
            return false;
        }
        return CalendarDays.gregorian(year, 1, 28) < cutoverDay || CalendarDays.isGregorianLeap(year);
    }

    // ---- Days ----

    private long firstOfMonth(long year, long month) {
        long julian = CalendarDays.julian(year, month, 1);
        return julian < cutoverDay ? julian : CalendarDays.gregorian(year, month, 1);
    }

    /** Year, month and day packed. */
    private long dateOf(long day) {
        return day < cutoverDay ? CalendarDays.julianDate(day) : CalendarDays.gregorianDate(day);
    }

    private static int weekday(long day) {
        return (int) Math.floorMod(day + 4, 7L) + 1;
    }

    /** The first day of week 1 of a year or month that begins on that day. */
    private long firstWeek(long first) {
        int before = Math.floorMod(weekday(first) - getFirstDayOfWeek(), 7);
        return first - before + (7 - before >= getMinimalDaysInFirstWeek() ? 0 : 7);
    }

    private int week(long first, long day) {
        return (int) Math.floorDiv(day - firstWeek(first), 7L) + 1;
    }

    private long yearOf(int era, int year) {
        return era == BC ? 1L - year : year;
    }

    /** The year with 1 BC as 0, as the fields say. */
    private long fieldYear() {
        return yearOf(fields[ERA], fields[YEAR]);
    }

    // ---- From time to fields ----

    @Override
    protected void computeFields() {
        TimeZone zone = getTimeZone();
        int offset = zone.getOffset(time);
        int standard = zone.standardOffset(time);
        fill(standard, offset - standard);
    }

    private void fill(int standard, int summer) {
        long day = Math.floorDiv(time, DAY);
        long ms = Math.floorMod(time, DAY) + standard + summer;
        day += Math.floorDiv(ms, DAY);
        int inDay = (int) Math.floorMod(ms, DAY);
        fillDate(day);
        int hour = inDay / 3_600_000;
        put(HOUR_OF_DAY, hour);
        put(AM_PM, hour / 12);
        put(HOUR, hour % 12);
        put(MINUTE, inDay / 60_000 % 60);
        put(SECOND, inDay / 1000 % 60);
        put(MILLISECOND, inDay % 1000);
        put(ZONE_OFFSET, standard);
        put(DST_OFFSET, summer);
    }

    private void fillDate(long day) {
        long date = dateOf(day);
        long year = date >> 16;
        int month = (int) (date >> 8 & 0xff);
        put(ERA, year > 0 ? AD : BC);
        put(YEAR, (int) (year > 0 ? year : 1 - year));
        put(MONTH, month);
        put(DAY_OF_MONTH, (int) (date & 0xff));
        long firstOfYear = firstOfMonth(year, 0);
        put(DAY_OF_YEAR, (int) (day - firstOfYear) + 1);
        put(DAY_OF_WEEK, weekday(day));
        long firstOfMonth = firstOfMonth(year, month);
        put(DAY_OF_WEEK_IN_MONTH, (int) (day - firstOfMonth) / 7 + 1);
        put(WEEK_OF_MONTH, week(firstOfMonth, day));
        int week = week(firstOfYear, day);
        if (week < 1) {
            week = week(firstOfMonth(year - 1, 0), day);
        } else if (week >= 52 && day >= firstWeek(firstOfMonth(year + 1, 0))) {
            week = 1;
        }
        put(WEEK_OF_YEAR, week);
    }

    // ---- From fields to time ----

    @Override
    protected void computeTime() {
        int[] given = null;
        if (!isLenient()) {
            given = fields.clone();
            for (int f = 0; f < FIELD_COUNT; f++) {
                if (stamp[f] >= BY_HAND && (fields[f] < MIN[f] || fields[f] > getMaximum(f))) {
                    throw new IllegalArgumentException(NAMES[f]);
                }
            }
        }
        int era = stamp[ERA] != UNSET ? fields[ERA] : AD;
        if (era != AD && era != BC) {
            throw new IllegalArgumentException("Invalid era");
        }
        long ms = timeOfDay();
        long day = day(yearOf(era, stamp[YEAR] != UNSET ? fields[YEAR] : 1970)) + Math.floorDiv(ms, DAY);
        long local = day * DAY + Math.floorMod(ms, DAY);
        boolean standardGiven = stamp[ZONE_OFFSET] >= BY_HAND;
        boolean summerGiven = stamp[DST_OFFSET] >= BY_HAND;
        if (standardGiven || summerGiven) {
            TimeZone zone = getTimeZone();
            int guess = standardGiven ? fields[ZONE_OFFSET] : zone.getRawOffset();
            long at = local - guess;
            int standard = standardGiven ? guess : zone.standardOffset(at);
            int summer = summerGiven ? fields[DST_OFFSET] : zone.getOffset(at) - zone.standardOffset(at);
            time = local - standard - summer;
            settle(given, standard, summer);
        } else {
            time = local - getTimeZone().offsetOfWall(local);
            int offset = getTimeZone().getOffset(time);
            int standard = getTimeZone().standardOffset(time);
            settle(given, standard, offset - standard);
        }
    }

    /** Fields become those of the time; a strict calendar wants back what was given. */
    private void settle(int[] given, int standard, int summer) {
        int[] stamps = given == null ? null : stamp.clone();
        fill(standard, summer);
        if (given != null) {
            for (int f = 0; f < FIELD_COUNT; f++) {
                if (stamps[f] >= BY_HAND && given[f] != fields[f]) {
                    String message = NAMES[f] + ": " + given[f] + " -> " + fields[f];
                    System.arraycopy(given, 0, fields, 0, FIELD_COUNT);
                    System.arraycopy(stamps, 0, stamp, 0, FIELD_COUNT);
                    throw new IllegalArgumentException(message);
                }
            }
        }
        areFieldsSet = true;
        allComputed = true;
    }

    private static int both(int a, int b) {
        return a == UNSET || b == UNSET ? UNSET : Math.max(a, b);
    }

    private long timeOfDay() {
        int half = both(stamp[HOUR], stamp[AM_PM]);
        int full = stamp[HOUR_OF_DAY];
        if (half == UNSET && full == UNSET) {
            half = Math.max(stamp[HOUR], stamp[AM_PM]);
        }
        long ms = 0;
        if (half > full) {
            ms = fields[HOUR] + 12L * (stamp[AM_PM] != UNSET ? fields[AM_PM] : 0);
        } else if (full != UNSET) {
            ms = fields[HOUR_OF_DAY];
        }
        return ((ms * 60 + fields[MINUTE]) * 60 + fields[SECOND]) * 1000 + fields[MILLISECOND];
    }

    /** The field that, with its companions, tells the day: the one last set that makes a whole. */
    private int dayField() {
        int weekday = stamp[DAY_OF_WEEK];
        int[] candidates = {DAY_OF_MONTH, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH, DAY_OF_YEAR, WEEK_OF_YEAR};
        int[] stamps = {stamp[DAY_OF_MONTH], both(stamp[WEEK_OF_MONTH], weekday),
            both(stamp[DAY_OF_WEEK_IN_MONTH], weekday), stamp[DAY_OF_YEAR], both(stamp[WEEK_OF_YEAR], weekday)};
        int best = latest(stamps, candidates);
        if (stamps[best] == UNSET) {
            stamps[1] = stamp[WEEK_OF_MONTH];
            stamps[2] = Math.max(stamp[DAY_OF_WEEK_IN_MONTH], weekday);
            stamps[4] = stamp[WEEK_OF_YEAR];
            best = latest(stamps, candidates);
        }
        return candidates[best];
    }

    /** Of two as late because of the weekday they share, the one whose own field is later. */
    private int latest(int[] stamps, int[] candidates) {
        int best = 0;
        for (int i = 1; i < stamps.length; i++) {
            if (stamps[i] > stamps[best] || stamps[i] == stamps[best] && best > 0
                && stamp[candidates[i]] > stamp[candidates[best]]) {
                best = i;
            }
        }
        return best;
    }

    private long day(long year) {
        int field = dayField();
        int month = stamp[MONTH] != UNSET ? fields[MONTH] : 0;
        if (field == DAY_OF_MONTH) {
            int dom = stamp[DAY_OF_MONTH] != UNSET ? fields[DAY_OF_MONTH] : 1;
            long day = CalendarDays.gregorian(year, month, dom);
            return day >= cutoverDay ? day : CalendarDays.julian(year, month, dom);
        }
        int weekday = stamp[DAY_OF_WEEK] != UNSET ? fields[DAY_OF_WEEK] : getFirstDayOfWeek();
        long inWeek = Math.floorMod(weekday - getFirstDayOfWeek(), 7);
        return switch (field) {
            case DAY_OF_YEAR -> firstOfMonth(year, 0) + fields[DAY_OF_YEAR] - 1;
            case WEEK_OF_YEAR -> firstWeek(firstOfMonth(year, 0)) + 7L * (fields[WEEK_OF_YEAR] - 1) + inWeek;
            case WEEK_OF_MONTH -> firstWeek(firstOfMonth(year, month)) + 7L * (fields[WEEK_OF_MONTH] - 1) + inWeek;
            default -> {
                int count = stamp[DAY_OF_WEEK_IN_MONTH] != UNSET ? fields[DAY_OF_WEEK_IN_MONTH] : 1;
                long last = count >= 0 ? firstOfMonth(year, month) + 7L * count - 1
                    : firstOfMonth(year, month + 1) - 1 + 7L * (count + 1);
                yield last - Math.floorMod(weekday(last) - weekday, 7);
            }
        };
    }

    // ---- Arithmetic ----

    private void checkArithmetic(int field) {
        if (field < 0 || field >= ZONE_OFFSET) {
            throw new IllegalArgumentException();
        }
        complete();
    }

    @Override
    public void add(int field, int amount) {
        if (amount == 0) {
            return;
        }
        checkArithmetic(field);
        switch (field) {
            case ERA -> {
                set(ERA, Math.max(BC, Math.min(AD, fields[ERA] + amount)));
                complete();
            }
            case YEAR -> setYearMonth(fieldYear() + amount, fields[MONTH]);
            case MONTH -> {
                long months = fieldYear() * 12 + fields[MONTH] + amount;
                setYearMonth(Math.floorDiv(months, 12L), (int) Math.floorMod(months, 12L));
            }
            case WEEK_OF_YEAR, WEEK_OF_MONTH, DAY_OF_WEEK_IN_MONTH -> addLocal(amount * 7L * DAY);
            case DAY_OF_MONTH, DAY_OF_YEAR, DAY_OF_WEEK -> addLocal(amount * DAY);
            case AM_PM -> addLocal(amount * (DAY / 2));
            case HOUR, HOUR_OF_DAY -> setTimeInMillis(time + amount * 3_600_000L);
            case MINUTE -> setTimeInMillis(time + amount * 60_000L);
            case SECOND -> setTimeInMillis(time + amount * 1000L);
            default -> setTimeInMillis(time + amount);
        }
    }

    private void setYearMonth(long year, int month) {
        int day = Math.min(fields[DAY_OF_MONTH], lengthOfMonth(year, month));
        set(ERA, year > 0 ? AD : BC);
        set(YEAR, (int) (year > 0 ? year : 1 - year));
        set(MONTH, month);
        set(DAY_OF_MONTH, day);
        complete();
    }

    /** The last day's number in the month. */
    private int lengthOfMonth(long year, int month) {
        return (int) (dateOf(firstOfMonth(year, month + 1) - 1) & 0xff);
    }

    /** By the wall clock, which keeps its time over a change of the offset. */
    private void addLocal(long delta) {
        int before = fields[ZONE_OFFSET] + fields[DST_OFFSET];
        long local = time + before + delta;
        long at = local - before;
        int shift = before - getTimeZone().getOffset(at);
        if (shift != 0) {
            long moved = at + shift;
            boolean sameDay = Math.floorDiv(moved + getTimeZone().getOffset(moved), DAY) == Math.floorDiv(local, DAY);
            at = sameDay ? moved : at;
        }
        setTimeInMillis(at);
    }

    @Override
    public void roll(int field, boolean up) {
        roll(field, up ? 1 : -1);
    }

    private static long wrapped(long value, long amount, long min, long max) {
        return min + Math.floorMod(value - min + amount, max - min + 1);
    }

    @Override
    public void roll(int field, int amount) {
        if (amount == 0) {
            return;
        }
        checkArithmetic(field);
        long year = fieldYear();
        int month = fields[MONTH];
        long day = Math.floorDiv(time + fields[ZONE_OFFSET] + fields[DST_OFFSET], DAY);
        switch (field) {
            case MONTH -> setYearMonth(year, (int) wrapped(month, amount, 0, 11));
            case YEAR -> {
                set(YEAR, (int) wrapped(fields[YEAR], amount, 1, getActualMaximum(YEAR)));
                complete();
            }
            case WEEK_OF_YEAR -> rollWithin(day, 7, amount, firstOfMonth(year, 0), firstOfMonth(year + 1, 0) - 1);
            case DAY_OF_WEEK_IN_MONTH -> rollWithin(day, 7, amount, firstOfMonth(year, month),
                firstOfMonth(year, month + 1) - 1);
            case DAY_OF_MONTH -> rollWithin(day, 1, amount, firstOfMonth(year, month), firstOfMonth(year, month + 1) - 1);
            case DAY_OF_YEAR -> rollWithin(day, 1, amount, firstOfMonth(year, 0), firstOfMonth(year + 1, 0) - 1);
            case DAY_OF_WEEK -> {
                long start = day - Math.floorMod(fields[DAY_OF_WEEK] - getFirstDayOfWeek(), 7);
                rollWithin(day, 1, amount, start, start + 6);
            }
            case WEEK_OF_MONTH -> {
                long first = firstOfMonth(year, month);
                long last = firstOfMonth(year, month + 1) - 1;
                long to = day + 7 * (wrapped(fields[WEEK_OF_MONTH], amount, week(first, first), week(first, last))
                    - fields[WEEK_OF_MONTH]);
                addLocal((Math.max(first, Math.min(last, to)) - day) * DAY);
            }
            case HOUR, HOUR_OF_DAY -> {
                long to = wrapped(fields[field], amount, 0, MAX[field]);
                addLocal((to - fields[field]) * 3_600_000L);
            }
            default -> {
                set(field, (int) wrapped(fields[field], amount, getMinimum(field), getMaximum(field)));
                complete();
            }
        }
    }

    private void rollWithin(long day, int step, int amount, long first, long last) {
        long min = day - (day - first) / step * step;
        long max = day + (last - day) / step * step;
        long to = min + step * wrapped((day - min) / step, amount, 0, (max - min) / step);
        addLocal((to - day) * DAY);
    }

    // ---- Limits ----

    @Override
    public int getMinimum(int field) {
        return MIN[field];
    }

    @Override
    public int getMaximum(int field) {
        return MAX[field];
    }

    @Override
    public int getGreatestMinimum(int field) {
        return MIN[field];
    }

    @Override
    public int getLeastMaximum(int field) {
        return LEAST_MAX[field];
    }

    @Override
    public int getActualMinimum(int field) {
        return MIN[field];
    }

    @Override
    public int getActualMaximum(int field) {
        if (field == ERA || field >= AM_PM && field != DST_OFFSET && field != ZONE_OFFSET) {
            return MAX[field];
        }
        GregorianCalendar c = isTimeSet && areFieldsSet ? this : (GregorianCalendar) clone();
        c.complete();
        long year = c.fieldYear();
        int month = c.fields[MONTH];
        long firstOfYear = c.firstOfMonth(year, 0);
        long first = c.firstOfMonth(year, month);
        long last = c.firstOfMonth(year, month + 1) - 1;
        return switch (field) {
            case YEAR -> c.lastYear();
            case MONTH -> 11;
            case DAY_OF_MONTH -> c.lengthOfMonth(year, month);
            case DAY_OF_YEAR -> (int) (c.firstOfMonth(year + 1, 0) - firstOfYear);
            case DAY_OF_WEEK -> 7;
            case DAY_OF_WEEK_IN_MONTH -> {
                int inMonth = c.fields[DAY_OF_WEEK];
                yield (int) (last - Math.floorMod(weekday(last) - inMonth, 7) - first) / 7 + 1;
            }
            case WEEK_OF_MONTH -> c.week(first, last);
            case WEEK_OF_YEAR -> (int) (c.firstWeek(c.firstOfMonth(year + 1, 0)) - c.firstWeek(firstOfYear)) / 7;
            default -> MAX[field];
        };
    }

    /** The last year of the era in which there is a time as late in the year as this one. */
    private int lastYear() {
        GregorianCalendar far = (GregorianCalendar) clone();
        far.setTimeInMillis(fields[ERA] == AD ? Long.MAX_VALUE : Long.MIN_VALUE);
        boolean later = fields[ERA] == AD ? inYear() > far.inYear() : inYear() < far.inYear();
        return far.fields[YEAR] - (later ? 1 : 0);
    }

    private long inYear() {
        long ms = Math.floorMod(time + fields[ZONE_OFFSET] + fields[DST_OFFSET], DAY);
        return fields[DAY_OF_YEAR] * DAY + ms;
    }

    // ---- Years of weeks ----

    @Override
    public final boolean isWeekDateSupported() {
        return true;
    }

    @Override
    public int getWeekYear() {
        int year = get(YEAR);
        if (fields[ERA] == BC) {
            year = 1 - year;
        }
        int week = fields[WEEK_OF_YEAR];
        if (fields[MONTH] == JANUARY) {
            return week >= 52 ? year - 1 : year;
        }
        return fields[MONTH] == DECEMBER && week == 1 ? year + 1 : year;
    }

    @Override
    public void setWeekDate(int weekYear, int weekOfYear, int dayOfWeek) {
        if (dayOfWeek < SUNDAY || dayOfWeek > SATURDAY) {
            throw new IllegalArgumentException("invalid dayOfWeek: " + dayOfWeek);
        }
        GregorianCalendar c = (GregorianCalendar) clone();
        c.setLenient(true);
        c.complete();
        if (!isLenient() && (weekOfYear < 1 || weekOfYear > c.weeksOf(weekYear))) {
            throw new IllegalArgumentException("weekOfYear: " + weekOfYear);
        }
        long ms = Math.floorMod(c.time + c.fields[ZONE_OFFSET] + c.fields[DST_OFFSET], DAY);
        long day = firstWeek(firstOfMonth(weekYear, 0)) + 7L * (weekOfYear - 1)
            + Math.floorMod(dayOfWeek - getFirstDayOfWeek(), 7);
        long local = day * DAY + ms;
        setTimeInMillis(local - getTimeZone().offsetOfWall(local));
    }

    private int weeksOf(long year) {
        return (int) (firstWeek(firstOfMonth(year + 1, 0)) - firstWeek(firstOfMonth(year, 0))) / 7;
    }

    @Override
    public int getWeeksInWeekYear() {
        return weeksOf(getWeekYear());
    }

    // ---- Others ----

    @Override
    public boolean equals(Object obj) {
        return obj instanceof GregorianCalendar c && super.equals(obj) && gregorianCutover == c.gregorianCutover;
    }

    @Override
    public int hashCode() {
        return super.hashCode() ^ (int) cutoverDay;
    }

    @Override
    public void setTimeZone(TimeZone zone) {
        super.setTimeZone(zone);
    }

    @Override
    public TimeZone getTimeZone() {
        return super.getTimeZone();
    }

    @Override
    public Object clone() {
        return super.clone();
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        cutoverDay = Math.floorDiv(gregorianCutover, DAY);
    }
}
