package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A fixed offset from UTC, at most 18 hours. */
public final class ZoneOffset extends ZoneId
    implements TemporalAccessor, TemporalAdjuster, Comparable<ZoneOffset>, Serializable {
    /** Offsets of whole quarters of an hour are one object each. */
    private static final ConcurrentHashMap<Integer, ZoneOffset> QUARTERS = new ConcurrentHashMap<>(16, 0.75f, 4);
    public static final ZoneOffset UTC = new ZoneOffset(0);
    public static final ZoneOffset MIN = new ZoneOffset(-18 * 3600);
    public static final ZoneOffset MAX = new ZoneOffset(18 * 3600);
    private static final long serialVersionUID = 2357656521762053153L;
    private final int totalSeconds;
    private final transient String id;

    private ZoneOffset(int totalSeconds) {
        this.totalSeconds = totalSeconds;
        this.id = id(totalSeconds);
    }

    private static String id(int total) {
        if (total == 0) {
            return "Z";
        }
        int t = Math.abs(total);
        return (total < 0 ? "-" : "+") + two(t / 3600) + ":" + two(t / 60 % 60)
            + (t % 60 == 0 ? "" : ":" + two(t % 60));
    }

    private static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    public static ZoneOffset of(String offsetId) {
        Objects.requireNonNull(offsetId, "offsetId");
        if (offsetId.equals("Z")) {
            return UTC;
        }
        String s = offsetId.length() == 2 ? offsetId.charAt(0) + "0" + offsetId.charAt(1) : offsetId;
        int len = s.length();
        if (len != 3 && len != 5 && len != 6 && len != 7 && len != 9) {
            throw new DateTimeException("Invalid ID for ZoneOffset, invalid format: " + s);
        }
        boolean colons = len == 6 || len == 9;
        int step = colons ? 3 : 2;
        int hours = number(s, 1, false);
        int minutes = len < 5 ? 0 : number(s, 1 + step, colons);
        int seconds = len < 7 ? 0 : number(s, 1 + 2 * step, colons);
        char sign = s.charAt(0);
        if (sign != '+' && sign != '-') {
            throw new DateTimeException("Invalid ID for ZoneOffset, plus/minus not found when expected: " + s);
        }
        return sign == '-' ? ofHoursMinutesSeconds(-hours, -minutes, -seconds)
            : ofHoursMinutesSeconds(hours, minutes, seconds);
    }

    private static int number(String s, int pos, boolean precededByColon) {
        if (precededByColon && s.charAt(pos - 1) != ':') {
            throw new DateTimeException("Invalid ID for ZoneOffset, colon not found when expected: " + s);
        }
        char a = s.charAt(pos);
        char b = s.charAt(pos + 1);
        if (a < '0' || a > '9' || b < '0' || b > '9') {
            throw new DateTimeException("Invalid ID for ZoneOffset, non numeric characters found: " + s);
        }
        return (a - '0') * 10 + b - '0';
    }

    public static ZoneOffset ofHours(int hours) {
        return ofHoursMinutesSeconds(hours, 0, 0);
    }

    public static ZoneOffset ofHoursMinutes(int hours, int minutes) {
        return ofHoursMinutesSeconds(hours, minutes, 0);
    }

    public static ZoneOffset ofHoursMinutesSeconds(int hours, int minutes, int seconds) {
        if (hours < -18 || hours > 18) {
            throw new DateTimeException("Zone offset hours not in valid range: value " + hours
                + " is not in the range -18 to 18");
        }
        if (hours > 0 && (minutes < 0 || seconds < 0)) {
            throw new DateTimeException("Zone offset minutes and seconds must be positive because hours is positive");
        }
        if (hours < 0 && (minutes > 0 || seconds > 0)) {
            throw new DateTimeException("Zone offset minutes and seconds must be negative because hours is negative");
        }
        if (minutes > 0 && seconds < 0 || minutes < 0 && seconds > 0) {
            throw new DateTimeException("Zone offset minutes and seconds must have the same sign");
        }
        check("minutes", minutes);
        check("seconds", seconds);
        if (Math.abs(hours) == 18 && (minutes | seconds) != 0) {
            throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        }
        return ofTotalSeconds(hours * 3600 + minutes * 60 + seconds);
    }

    private static void check(String what, int n) {
        if (n < -59 || n > 59) {
            throw new DateTimeException("Zone offset " + what + " not in valid range: value " + n
                + " is not in the range -59 to 59");
        }
    }

    public static ZoneOffset ofTotalSeconds(int totalSeconds) {
        if (totalSeconds < -18 * 3600 || totalSeconds > 18 * 3600) {
            throw new DateTimeException("Zone offset not in valid range: -18:00 to +18:00");
        }
        if (totalSeconds % 900 != 0) {
            return new ZoneOffset(totalSeconds);
        }
        ZoneOffset known = totalSeconds == 0 ? UTC : QUARTERS.get(totalSeconds);
        if (known == null) {
            known = new ZoneOffset(totalSeconds);
            ZoneOffset before = QUARTERS.putIfAbsent(totalSeconds, known);
            known = before != null ? before : known;
        }
        return known;
    }

    public static ZoneOffset from(TemporalAccessor temporal) {
        ZoneOffset offset = temporal.query(TemporalQueries.offset());
        if (offset == null) {
            throw new DateTimeException("Unable to obtain ZoneOffset from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName());
        }
        return offset;
    }

    public int getTotalSeconds() {
        return totalSeconds;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public ZoneRules getRules() {
        return ZoneRules.of(this);
    }

    @Override
    public ZoneId normalized() {
        return this;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field == ChronoField.OFFSET_SECONDS
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (field == ChronoField.OFFSET_SECONDS) {
            return totalSeconds;
        }
        if (field instanceof ChronoField) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        return query == TemporalQueries.offset() || query == TemporalQueries.zone() ? (R) this
            : TemporalAccessor.super.query(query);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.OFFSET_SECONDS, totalSeconds);
    }

    @Override
    public int compareTo(ZoneOffset other) {
        return other.totalSeconds - totalSeconds;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ZoneOffset z && totalSeconds == z.totalSeconds;
    }

    @Override
    public int hashCode() {
        return totalSeconds;
    }

    @Override
    public String toString() {
        return id;
    }

    @Override
    public ValueRange range(TemporalField field) {
        return TemporalAccessor.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        return TemporalAccessor.super.get(field);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
