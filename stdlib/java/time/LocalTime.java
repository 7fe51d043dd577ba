package java.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A time of day. */
public final class LocalTime implements Temporal, TemporalAdjuster, Comparable<LocalTime>, Serializable {
    public static final LocalTime MIN = new LocalTime(0, 0, 0, 0);
    public static final LocalTime MAX = new LocalTime(23, 59, 59, 999_999_999);
    public static final LocalTime MIDNIGHT = MIN;
    public static final LocalTime NOON = new LocalTime(12, 0, 0, 0);
    static final long NANOS_PER_SECOND = 1_000_000_000L;
    static final long NANOS_PER_DAY = 86400 * NANOS_PER_SECOND;
    private static final long serialVersionUID = 6414437269572265201L;
    private final byte hour;
    private final byte minute;
    private final byte second;
    private final int nano;

    private LocalTime(int hour, int minute, int second, int nano) {
        this.hour = (byte) hour;
        this.minute = (byte) minute;
        this.second = (byte) second;
        this.nano = nano;
    }

    public static LocalTime now() {
        return now(Clock.systemDefaultZone());
    }

    public static LocalTime now(ZoneId zone) {
        return now(Clock.system(zone));
    }

    public static LocalTime now(Clock clock) {
        return ofInstant(clock.instant(), clock.getZone());
    }

    public static LocalTime of(int hour, int minute) {
        return of(hour, minute, 0, 0);
    }

    public static LocalTime of(int hour, int minute, int second) {
        return of(hour, minute, second, 0);
    }

    public static LocalTime of(int hour, int minute, int second, int nanoOfSecond) {
        ChronoField.HOUR_OF_DAY.checkValidValue(hour);
        ChronoField.MINUTE_OF_HOUR.checkValidValue(minute);
        ChronoField.SECOND_OF_MINUTE.checkValidValue(second);
        ChronoField.NANO_OF_SECOND.checkValidValue(nanoOfSecond);
        return new LocalTime(hour, minute, second, nanoOfSecond);
    }

    public static LocalTime ofInstant(Instant instant, ZoneId zone) {
        long second = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
        return ofNanoOfDay(Math.floorMod(second, 86400L) * NANOS_PER_SECOND + instant.getNano());
    }

    public static LocalTime ofSecondOfDay(long secondOfDay) {
        ChronoField.SECOND_OF_DAY.checkValidValue(secondOfDay);
        return ofNanoOfDay(secondOfDay * NANOS_PER_SECOND);
    }

    public static LocalTime ofNanoOfDay(long nanoOfDay) {
        ChronoField.NANO_OF_DAY.checkValidValue(nanoOfDay);
        int s = (int) (nanoOfDay / NANOS_PER_SECOND);
        return new LocalTime(s / 3600, s / 60 % 60, s % 60, (int) (nanoOfDay % NANOS_PER_SECOND));
    }

    public static LocalTime from(TemporalAccessor temporal) {
        Objects.requireNonNull(temporal, "temporal");
        LocalTime time = temporal.query(TemporalQueries.localTime());
        if (time == null) {
            throw new DateTimeException("Unable to obtain LocalTime from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName());
        }
        return time;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() : field != null && field.isSupportedBy(this);
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isTimeBased() : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public int get(TemporalField field) {
        if (field == ChronoField.NANO_OF_DAY || field == ChronoField.MICRO_OF_DAY) {
            throw new UnsupportedTemporalTypeException(
                "Invalid field '" + field + "' for get() method, use getLong() instead");
        }
        return field instanceof ChronoField ? (int) getLong(field) : Temporal.super.get(field);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.getFrom(this);
        }
        return switch (f) {
            case NANO_OF_SECOND -> nano;
            case NANO_OF_DAY -> toNanoOfDay();
            case MICRO_OF_SECOND -> nano / 1000;
            case MICRO_OF_DAY -> toNanoOfDay() / 1000;
            case MILLI_OF_SECOND -> nano / 1_000_000;
            case MILLI_OF_DAY -> toNanoOfDay() / 1_000_000;
            case SECOND_OF_MINUTE -> second;
            case SECOND_OF_DAY -> toSecondOfDay();
            case MINUTE_OF_HOUR -> minute;
            case MINUTE_OF_DAY -> hour * 60 + minute;
            case HOUR_OF_AMPM -> hour % 12;
            case CLOCK_HOUR_OF_AMPM -> (hour + 11) % 12 + 1;
            case HOUR_OF_DAY -> hour;
            case CLOCK_HOUR_OF_DAY -> hour == 0 ? 24 : hour;
            case AMPM_OF_DAY -> hour / 12;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    public int getHour() {
        return hour;
    }

    public int getMinute() {
        return minute;
    }

    public int getSecond() {
        return second;
    }

    public int getNano() {
        return nano;
    }

    @Override
    public LocalTime with(TemporalAdjuster adjuster) {
        return adjuster instanceof LocalTime t ? t : (LocalTime) adjuster.adjustInto(this);
    }

    @Override
    public LocalTime with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        f.checkValidValue(v);
        return switch (f) {
            case NANO_OF_SECOND -> withNano((int) v);
            case NANO_OF_DAY -> ofNanoOfDay(v);
            case MICRO_OF_SECOND -> withNano((int) v * 1000);
            case MICRO_OF_DAY -> ofNanoOfDay(v * 1000);
            case MILLI_OF_SECOND -> withNano((int) v * 1_000_000);
            case MILLI_OF_DAY -> ofNanoOfDay(v * 1_000_000);
            case SECOND_OF_MINUTE -> withSecond((int) v);
            case SECOND_OF_DAY -> plusSeconds(v - toSecondOfDay());
            case MINUTE_OF_HOUR -> withMinute((int) v);
            case MINUTE_OF_DAY -> plusMinutes(v - (hour * 60 + minute));
            case HOUR_OF_AMPM -> plusHours(v - hour % 12);
            case CLOCK_HOUR_OF_AMPM -> plusHours(v % 12 - hour % 12);
            case HOUR_OF_DAY -> withHour((int) v);
            case CLOCK_HOUR_OF_DAY -> withHour((int) v % 24);
            case AMPM_OF_DAY -> plusHours((v - hour / 12) * 12);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    public LocalTime withHour(int hour) {
        return of(hour, minute, second, nano);
    }

    public LocalTime withMinute(int minute) {
        return of(hour, minute, second, nano);
    }

    public LocalTime withSecond(int second) {
        return of(hour, minute, second, nano);
    }

    public LocalTime withNano(int nanoOfSecond) {
        return of(hour, minute, second, nanoOfSecond);
    }

    public LocalTime truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) {
            return this;
        }
        Duration d = unit.getDuration();
        if (d.getSeconds() > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long dur = d.toNanos();
        if (NANOS_PER_DAY % dur != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        return ofNanoOfDay(toNanoOfDay() / dur * dur);
    }

    @Override
    public LocalTime plus(TemporalAmount amount) {
        return (LocalTime) amount.addTo(this);
    }

    @Override
    public LocalTime minus(TemporalAmount amount) {
        return (LocalTime) amount.subtractFrom(this);
    }

    @Override
    public LocalTime plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        return switch (u) {
            case NANOS -> plusNanos(n);
            case MICROS -> plusNanos(n % (NANOS_PER_DAY / 1000) * 1000);
            case MILLIS -> plusNanos(n % 86_400_000 * 1_000_000);
            case SECONDS -> plusSeconds(n);
            case MINUTES -> plusMinutes(n);
            case HOURS -> plusHours(n);
            case HALF_DAYS -> plusHours(n % 2 * 12);
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    @Override
    public LocalTime minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    public LocalTime plusNanos(long nanos) {
        return nanos == 0 ? this
            : ofNanoOfDay(Math.floorMod(nanos % NANOS_PER_DAY + toNanoOfDay(), NANOS_PER_DAY));
    }

    public LocalTime plusHours(long hours) {
        return plusNanos(hours % 24 * (NANOS_PER_DAY / 24));
    }

    public LocalTime minusHours(long hours) {
        return plusHours(-(hours % 24));
    }

    public LocalTime plusMinutes(long minutes) {
        return plusNanos(minutes % 1440 * (NANOS_PER_DAY / 1440));
    }

    public LocalTime minusMinutes(long minutes) {
        return plusMinutes(-(minutes % 1440));
    }

    public LocalTime plusSeconds(long seconds) {
        return plusNanos(seconds % 86400 * (NANOS_PER_DAY / 86400));
    }

    public LocalTime minusSeconds(long seconds) {
        return plusSeconds(-(seconds % 86400));
    }

    public LocalTime minusNanos(long nanos) {
        return plusNanos(-(nanos % NANOS_PER_DAY));
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.localTime()) {
            return (R) this;
        }
        if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.NANOS;
        }
        return query == TemporalQueries.chronology() || query == TemporalQueries.zoneId()
            || query == TemporalQueries.zone() || query == TemporalQueries.offset()
            || query == TemporalQueries.localDate() ? null : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.NANO_OF_DAY, toNanoOfDay());
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        LocalTime end = from(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            return unit.between(this, end);
        }
        if (!u.isTimeBased()) {
            throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        }
        return (end.toNanoOfDay() - toNanoOfDay()) / u.getDuration().toNanos();
    }

    public LocalDateTime atDate(LocalDate date) {
        return LocalDateTime.of(date, this);
    }

    public int toSecondOfDay() {
        return hour * 3600 + minute * 60 + second;
    }

    public long toNanoOfDay() {
        return toSecondOfDay() * NANOS_PER_SECOND + nano;
    }

    public long toEpochSecond(LocalDate date, ZoneOffset offset) {
        return date.toEpochSecond(this, offset);
    }

    @Override
    public int compareTo(LocalTime other) {
        int c = Integer.compare(hour, other.hour);
        if (c == 0) {
            c = Integer.compare(minute, other.minute);
        }
        if (c == 0) {
            c = Integer.compare(second, other.second);
        }
        return c != 0 ? c : Integer.compare(nano, other.nano);
    }

    public boolean isAfter(LocalTime other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(LocalTime other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof LocalTime t && toNanoOfDay() == t.toNanoOfDay();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(toNanoOfDay());
    }

    @Override
    public String toString() {
        StringBuilder buf = new StringBuilder(18);
        buf.append(hour < 10 ? "0" : "").append(hour).append(minute < 10 ? ":0" : ":").append(minute);
        if (second > 0 || nano > 0) {
            buf.append(second < 10 ? ":0" : ":").append(second);
        }
        if (nano > 0) {
            int scale = nano % 1_000_000 == 0 ? 1_000_000 : nano % 1000 == 0 ? 1000 : 1;
            int dot = buf.length();
            buf.append((nano + 1_000_000_000) / scale).setCharAt(dot, '.');
        }
        return buf.toString();
    }

    public static LocalTime parse(CharSequence text) {
        return parse(text, DateTimeFormatter.ISO_LOCAL_TIME);
    }

    public static LocalTime parse(CharSequence text, DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.parse(text, LocalTime::from);
    }

    public String format(DateTimeFormatter formatter) {
        Objects.requireNonNull(formatter, "formatter");
        return formatter.format(this);
    }

    public OffsetTime atOffset(ZoneOffset offset) {
        return OffsetTime.of(this, offset);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return Temporal.super.range(field);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
