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

/** A moment: seconds since 1970 in UTC, and nanoseconds from 0 to 999,999,999. */
public final class Instant implements Temporal, TemporalAdjuster, Comparable<Instant>, Serializable {
    public static final Instant EPOCH = new Instant(0, 0);
    public static final Instant MIN = new Instant(-31557014167219200L, 0);
    public static final Instant MAX = new Instant(31556889864403199L, 999_999_999);
    private static final long serialVersionUID = -665713676816604388L;
    private static final long BILLION = 1_000_000_000L;
    private final long seconds;
    private final int nanos;

    private Instant(long seconds, int nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
    }

    public static Instant now() {
        return Clock.systemUTC().instant();
    }

    public static Instant now(Clock clock) {
        return clock.instant();
    }

    public static Instant ofEpochSecond(long epochSecond) {
        return ofEpochSecond(epochSecond, 0);
    }

    public static Instant ofEpochSecond(long epochSecond, long nanoAdjustment) {
        long s = Math.addExact(epochSecond, Math.floorDiv(nanoAdjustment, BILLION));
        if (s < MIN.seconds || s > MAX.seconds) {
            throw new DateTimeException("Instant exceeds minimum or maximum instant");
        }
        return new Instant(s, (int) Math.floorMod(nanoAdjustment, BILLION));
    }

    public static Instant ofEpochMilli(long epochMilli) {
        return ofEpochSecond(Math.floorDiv(epochMilli, 1000L), Math.floorMod(epochMilli, 1000) * 1_000_000L);
    }

    public static Instant from(TemporalAccessor temporal) {
        if (temporal instanceof Instant i) {
            return i;
        }
        Objects.requireNonNull(temporal, "temporal");
        try {
            return ofEpochSecond(temporal.getLong(ChronoField.INSTANT_SECONDS),
                temporal.get(ChronoField.NANO_OF_SECOND));
        } catch (DateTimeException e) {
            throw new DateTimeException("Unable to obtain Instant from TemporalAccessor: " + temporal
                + " of type " + temporal.getClass().getName(), e);
        }
    }

    @Override
    public boolean isSupported(TemporalField field) {
        if (!(field instanceof ChronoField)) {
            return field != null && field.isSupportedBy(this);
        }
        return field == ChronoField.INSTANT_SECONDS || field == ChronoField.NANO_OF_SECOND
            || field == ChronoField.MICRO_OF_SECOND || field == ChronoField.MILLI_OF_SECOND;
    }

    @Override
    public boolean isSupported(TemporalUnit unit) {
        return unit instanceof ChronoUnit ? unit.isTimeBased() || unit == ChronoUnit.DAYS
            : unit != null && unit.isSupportedBy(this);
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.getFrom(this);
        }
        return switch (f) {
            case NANO_OF_SECOND -> nanos;
            case MICRO_OF_SECOND -> nanos / 1000;
            case MILLI_OF_SECOND -> nanos / 1_000_000;
            case INSTANT_SECONDS -> seconds;
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    public long getEpochSecond() {
        return seconds;
    }

    public int getNano() {
        return nanos;
    }

    @Override
    public Instant with(TemporalAdjuster adjuster) {
        return (Instant) adjuster.adjustInto(this);
    }

    @Override
    public Instant with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        f.checkValidValue(v);
        return switch (f) {
            case NANO_OF_SECOND -> ofEpochSecond(seconds, v);
            case MICRO_OF_SECOND -> ofEpochSecond(seconds, v * 1000);
            case MILLI_OF_SECOND -> ofEpochSecond(seconds, v * 1_000_000);
            case INSTANT_SECONDS -> ofEpochSecond(v, nanos);
            default -> throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        };
    }

    public Instant truncatedTo(TemporalUnit unit) {
        if (unit == ChronoUnit.NANOS) {
            return this;
        }
        Duration d = unit.getDuration();
        if (d.getSeconds() > 86400) {
            throw new UnsupportedTemporalTypeException("Unit is too large to be used for truncation");
        }
        long dur = d.toNanos();
        if (86400 * BILLION % dur != 0) {
            throw new UnsupportedTemporalTypeException("Unit must divide into a standard day without remainder");
        }
        long nod = Math.floorMod(seconds, 86400L) * BILLION + nanos;
        return plusNanos(Math.floorDiv(nod, dur) * dur - nod);
    }

    @Override
    public Instant plus(TemporalAmount amount) {
        return (Instant) amount.addTo(this);
    }

    @Override
    public Instant minus(TemporalAmount amount) {
        return (Instant) amount.subtractFrom(this);
    }

    @Override
    public Instant plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        return switch (u) {
            case NANOS -> plusNanos(n);
            case MICROS -> plus(n / 1_000_000, n % 1_000_000 * 1000);
            case MILLIS -> plusMillis(n);
            case SECONDS -> plusSeconds(n);
            case MINUTES -> plusSeconds(Math.multiplyExact(n, 60));
            case HOURS -> plusSeconds(Math.multiplyExact(n, 3600));
            case HALF_DAYS -> plusSeconds(Math.multiplyExact(n, 43200));
            case DAYS -> plusSeconds(Math.multiplyExact(n, 86400));
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    private Instant plus(long secs, long n) {
        return (secs | n) == 0 ? this : ofEpochSecond(Math.addExact(seconds, secs), nanos + n);
    }

    public Instant plusSeconds(long secondsToAdd) {
        return plus(secondsToAdd, 0);
    }

    public Instant plusMillis(long millisToAdd) {
        return plus(millisToAdd / 1000, millisToAdd % 1000 * 1_000_000);
    }

    public Instant plusNanos(long nanosToAdd) {
        return plus(nanosToAdd / BILLION, nanosToAdd % BILLION);
    }

    @Override
    public Instant minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    public Instant minusSeconds(long seconds) {
        return seconds == Long.MIN_VALUE ? plusSeconds(Long.MAX_VALUE).plusSeconds(1) : plusSeconds(-seconds);
    }

    public Instant minusMillis(long millis) {
        return millis == Long.MIN_VALUE ? plusMillis(Long.MAX_VALUE).plusMillis(1) : plusMillis(-millis);
    }

    public Instant minusNanos(long nanos) {
        return nanos == Long.MIN_VALUE ? plusNanos(Long.MAX_VALUE).plusNanos(1) : plusNanos(-nanos);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.precision()) {
            return (R) ChronoUnit.NANOS;
        }
        return query == TemporalQueries.chronology() || query == TemporalQueries.zoneId()
            || query == TemporalQueries.zone() || query == TemporalQueries.offset()
            || query == TemporalQueries.localDate() || query == TemporalQueries.localTime()
            ? null : query.queryFrom(this);
    }

    @Override
    public Temporal adjustInto(Temporal temporal) {
        return temporal.with(ChronoField.INSTANT_SECONDS, seconds).with(ChronoField.NANO_OF_SECOND, nanos);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Instant end = from(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            return unit.between(this, end);
        }
        return switch (u) {
            case NANOS -> nanosUntil(end);
            case MICROS -> nanosUntil(end) / 1000;
            case MILLIS -> Math.subtractExact(end.toEpochMilli(), toEpochMilli());
            case SECONDS, MINUTES, HOURS, HALF_DAYS, DAYS -> secondsUntil(end) / u.getDuration().getSeconds();
            default -> throw new UnsupportedTemporalTypeException("Unsupported unit: " + unit);
        };
    }

    private long nanosUntil(Instant end) {
        long secs = Math.subtractExact(end.seconds, seconds);
        return Math.addExact(Math.multiplyExact(secs, BILLION), end.nanos - nanos);
    }

    private long secondsUntil(Instant end) {
        long secs = Math.subtractExact(end.seconds, seconds);
        long n = end.nanos - nanos;
        return secs > 0 && n < 0 ? secs - 1 : secs < 0 && n > 0 ? secs + 1 : secs;
    }

    public OffsetDateTime atOffset(ZoneOffset offset) {
        return OffsetDateTime.ofInstant(this, offset);
    }

    public ZonedDateTime atZone(ZoneId zone) {
        return ZonedDateTime.ofInstant(this, zone);
    }

    public long toEpochMilli() {
        if (seconds < 0 && nanos > 0) {
            return Math.addExact(Math.multiplyExact(seconds + 1, 1000), nanos / 1_000_000 - 1000);
        }
        return Math.addExact(Math.multiplyExact(seconds, 1000), nanos / 1_000_000);
    }

    @Override
    public int compareTo(Instant other) {
        int c = Long.compare(seconds, other.seconds);
        return c != 0 ? c : nanos - other.nanos;
    }

    public boolean isAfter(Instant other) {
        return compareTo(other) > 0;
    }

    public boolean isBefore(Instant other) {
        return compareTo(other) < 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Instant i && seconds == i.seconds && nanos == i.nanos;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(seconds) + 51 * nanos;
    }

    /** Seconds are always there, decimals by threes. Years beyond those of LocalDate are written 400 years off. */
    @Override
    public String toString() {
        long cycle = 146097L * 86400;
        int years = seconds < MIN.seconds + cycle ? 400 : seconds > MAX.seconds - cycle ? -400 : 0;
        LocalDateTime t = LocalDateTime.ofEpochSecond(seconds + years / 400 * cycle, nanos, ZoneOffset.UTC);
        StringBuilder buf = new StringBuilder(32);
        Year.append(buf, t.getYear() - years);
        String text = t.toString();
        buf.append(text, text.indexOf('-', 1), text.length());
        return buf.append(t.getSecond() == 0 && nanos == 0 ? ":00Z" : "Z").toString();
    }

    public static Instant parse(CharSequence text) {
        return DateTimeFormatter.ISO_INSTANT.parse(text, Instant::from);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return Temporal.super.range(field);
    }

    @Override
    public int get(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return range(field).checkValidIntValue(field.getFrom(this), field);
        }
        if (f == ChronoField.INSTANT_SECONDS) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return (int) getLong(field);
    }

    private Object writeReplace() {
        return new Ser(this);
    }

    private void readObject(ObjectInputStream s) throws InvalidObjectException {
        throw new InvalidObjectException("Deserialization via serialization delegate");
    }
}
