package java.util;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.text.DateFormat;
import java.time.Instant;

/** A moment in milliseconds since 1970 in UTC; its fields are those of the default zone. */
public class Date implements Serializable, Cloneable, Comparable<Date> {
    private static final long serialVersionUID = 7523967970034938905L;
    private static final long DAY = 86_400_000L;
    private static final String[] DAYS = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    private static final String[] MONTHS = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov",
        "Dec"};
    private transient long millis;

    public Date() {
        this(System.currentTimeMillis());
    }

    public Date(long date) {
        millis = date;
    }

    @Deprecated
    public Date(int year, int month, int date) {
        this(year, month, date, 0, 0, 0);
    }

    @Deprecated
    public Date(int year, int month, int date, int hrs, int min) {
        this(year, month, date, hrs, min, 0);
    }

    @Deprecated
    public Date(int year, int month, int date, int hrs, int min, int sec) {
        millis = toMillis(TimeZone.getDefaultRef(), year, month, date, hrs, min, sec);
    }

    @Deprecated
    public Date(String s) {
        this(parse(s));
    }

    private static long toMillis(TimeZone zone, int year, int month, int date, int hrs, int min, int sec) {
        long y = year + 1900L;
        long days = CalendarDays.gregorian(y, month, date);
        if (days < CalendarDays.CUTOVER) {
            days = CalendarDays.julian(y, month, date);
        }
        long local = days * DAY + (hrs * 3600L + min * 60L + sec) * 1000;
        return local - zone.offsetOfWall(local);
    }

    @Deprecated
    public static long UTC(int year, int month, int date, int hrs, int min, int sec) {
        return toMillis(TimeZone.utc(), year, month, date, hrs, min, sec);
    }

    @Deprecated
    public static long parse(String s) {
        return new DateParser(s).parse();
    }

    static long millisOf(int year, int month, int date, int hrs, int min, int sec) {
        return toMillis(TimeZone.getDefaultRef(), year, month, date, hrs, min, sec);
    }

    public static Date from(Instant instant) {
        try {
            return new Date(instant.toEpochMilli());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Instant toInstant() {
        return Instant.ofEpochMilli(millis);
    }

    public long getTime() {
        return millis;
    }

    public void setTime(long time) {
        millis = time;
    }

    // ---- Fields ----

    private static long day(long millis, int offset) {
        return Math.floorDiv(millis, DAY) + Math.floorDiv(Math.floorMod(millis, DAY) + offset, DAY);
    }

    private static int secondOfDay(long millis, int offset) {
        return (int) (Math.floorMod(Math.floorMod(millis, DAY) + offset, DAY) / 1000);
    }

    /** Year, month and day packed as CalendarDays does. */
    private static long date(long millis, int offset) {
        long days = day(millis, offset);
        return days < CalendarDays.CUTOVER ? CalendarDays.julianDate(days) : CalendarDays.gregorianDate(days);
    }

    private int offset() {
        return TimeZone.getDefaultRef().getOffset(millis);
    }

    @Deprecated
    public int getYear() {
        return (int) (date(millis, offset()) >> 16) - 1900;
    }

    @Deprecated
    public void setYear(int year) {
        set(year, getMonth(), getDate(), getHours(), getMinutes(), getSeconds());
    }

    @Deprecated
    public int getMonth() {
        return (int) (date(millis, offset()) >> 8 & 0xff);
    }

    @Deprecated
    public void setMonth(int month) {
        int y = getYear();
        int last = CalendarDays.monthLength(Math.floorMod(month, 12),
            CalendarDays.isGregorianLeap(y + 1900L + Math.floorDiv(month, 12)));
        set(y, month, Math.min(getDate(), last), getHours(), getMinutes(), getSeconds());
    }

    @Deprecated
    public int getDate() {
        return (int) (date(millis, offset()) & 0xff);
    }

    @Deprecated
    public void setDate(int date) {
        set(getYear(), getMonth(), date, getHours(), getMinutes(), getSeconds());
    }

    @Deprecated
    public int getDay() {
        return (int) Math.floorMod(day(millis, offset()) + 4, 7L);
    }

    @Deprecated
    public int getHours() {
        return secondOfDay(millis, offset()) / 3600;
    }

    @Deprecated
    public void setHours(int hours) {
        set(getYear(), getMonth(), getDate(), hours, getMinutes(), getSeconds());
    }

    @Deprecated
    public int getMinutes() {
        return secondOfDay(millis, offset()) / 60 % 60;
    }

    @Deprecated
    public void setMinutes(int minutes) {
        set(getYear(), getMonth(), getDate(), getHours(), minutes, getSeconds());
    }

    @Deprecated
    public int getSeconds() {
        return secondOfDay(millis, offset()) % 60;
    }

    @Deprecated
    public void setSeconds(int seconds) {
        set(getYear(), getMonth(), getDate(), getHours(), getMinutes(), seconds);
    }

    private void set(int year, int month, int date, int hrs, int min, int sec) {
        millis = millisOf(year, month, date, hrs, min, sec) + Math.floorMod(millis, 1000);
    }

    @Deprecated
    public int getTimezoneOffset() {
        return -TimeZone.getDefaultRef().getOffset(millis) / 60_000;
    }

    // ---- Comparison and text ----

    public boolean before(Date when) {
        return millis < when.millis;
    }

    public boolean after(Date when) {
        return millis > when.millis;
    }

    @Override
    public int compareTo(Date anotherDate) {
        return Long.compare(millis, anotherDate.millis);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof Date d && getTime() == d.getTime();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(millis);
    }

    @Override
    public Object clone() {
        try {
            return super.clone();
        } catch (CloneNotSupportedException e) {
            throw new InternalError(e);
        }
    }

    private static StringBuilder two(StringBuilder sb, int n) {
        return n < 10 ? sb.append('0').append(n) : sb.append(n);
    }

    private static StringBuilder time(StringBuilder sb, int s) {
        two(two(two(sb, s / 3600).append(':'), s / 60 % 60).append(':'), s % 60);
        return sb.append(' ');
    }

    private static long yearOfEra(long date) {
        long y = date >> 16;
        return y > 0 ? y : 1 - y;
    }

    @Override
    public String toString() {
        TimeZone zone = TimeZone.getDefaultRef();
        int offset = zone.getOffset(millis);
        long date = date(millis, offset);
        StringBuilder sb = new StringBuilder(28);
        sb.append(DAYS[(int) Math.floorMod(day(millis, offset) + 4, 7L)]).append(' ');
        sb.append(MONTHS[(int) (date >> 8 & 0xff)]).append(' ');
        time(two(sb, (int) (date & 0xff)).append(' '), secondOfDay(millis, offset));
        sb.append(zone.getDisplayName(zone.inDaylightTime(this), TimeZone.SHORT, Locale.US)).append(' ');
        return sb.append(yearOfEra(date)).toString();
    }

    @Deprecated
    public String toGMTString() {
        long date = date(millis, 0);
        StringBuilder sb = new StringBuilder(32);
        sb.append(date & 0xff).append(' ').append(MONTHS[(int) (date >> 8 & 0xff)]).append(' ').append(yearOfEra(date));
        return time(sb.append(' '), secondOfDay(millis, 0)).append("GMT").toString();
    }

    @Deprecated
    public String toLocaleString() {
        return DateFormat.getDateTimeInstance().format(this);
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeLong(getTime());
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        millis = in.readLong();
    }
}
