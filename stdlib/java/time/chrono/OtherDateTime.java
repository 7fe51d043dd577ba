package java.time.chrono;

import java.io.Serializable;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.ValueRange;
import java.util.Objects;

/** A date of a calendar that is not the ISO one, and a time. */
final class OtherDateTime<D extends ChronoLocalDate> implements ChronoLocalDateTime<D>, Serializable {
    private static final long serialVersionUID = 4556003607393004514L;
    private static final long NANOS_OF_DAY = 86_400_000_000_000L;
    private final D date;
    private final LocalTime time;

    OtherDateTime(D date, LocalTime time) {
        this.date = date;
        this.time = Objects.requireNonNull(time, "time");
    }

    @SuppressWarnings("unchecked")
    private OtherDateTime<D> with(Temporal newDate, LocalTime newTime) {
        return date == newDate && time == newTime ? this : new OtherDateTime<>((D) newDate, newTime);
    }

    @Override
    public D toLocalDate() {
        return date;
    }

    @Override
    public LocalTime toLocalTime() {
        return time;
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField ? field.isDateBased() || field.isTimeBased()
            : field != null && field.isSupportedBy(this);
    }

    @Override
    public ValueRange range(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.range(field) : date.range(field)
            : field.rangeRefinedBy(this);
    }

    @Override
    public int get(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.get(field) : date.get(field)
            : range(field).checkValidIntValue(getLong(field), field);
    }

    @Override
    public long getLong(TemporalField field) {
        return field instanceof ChronoField ? field.isTimeBased() ? time.getLong(field) : date.getLong(field)
            : field.getFrom(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public OtherDateTime<D> with(TemporalAdjuster adjuster) {
        if (adjuster instanceof ChronoLocalDate d) {
            return with(d, time);
        }
        return adjuster instanceof LocalTime t ? with(date, t) : (OtherDateTime<D>) adjuster.adjustInto(this);
    }

    @Override
    public OtherDateTime<D> with(TemporalField field, long v) {
        if (!(field instanceof ChronoField)) {
            return field.adjustInto(this, v);
        }
        return field.isTimeBased() ? with(date, time.with(field, v)) : with(date.with(field, v), time);
    }

    @Override
    public OtherDateTime<D> plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        if (!u.isTimeBased()) {
            return with(date.plus(n, unit), time);
        }
        long perDay = NANOS_OF_DAY / u.getDuration().toNanos();
        long days = n / perDay;
        long nanos = time.toNanoOfDay() + n % perDay * u.getDuration().toNanos();
        days += Math.floorDiv(nanos, NANOS_OF_DAY);
        return with(date.plus(days, ChronoUnit.DAYS), LocalTime.ofNanoOfDay(Math.floorMod(nanos, NANOS_OF_DAY)));
    }

    @Override
    public ChronoZonedDateTime<D> atZone(ZoneId zone) {
        return OtherZonedDateTime.ofBest(this, zone, null);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoLocalDateTime<?> end = getChronology().localDateTime(endExclusive);
        if (!(unit instanceof ChronoUnit u)) {
            Objects.requireNonNull(unit, "unit");
            return unit.between(this, end);
        }
        if (u.isTimeBased()) {
            long days = end.toLocalDate().toEpochDay() - date.toEpochDay();
            long per = u.getDuration().toNanos();
            long total = Math.multiplyExact(days, NANOS_OF_DAY / per);
            return Math.addExact(total, time.until(end.toLocalTime(), unit));
        }
        ChronoLocalDate endDate = end.toLocalDate();
        if (end.toLocalTime().isBefore(time)) {
            endDate = endDate.minus(1, ChronoUnit.DAYS);
        }
        return date.until(endDate, unit);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ChronoLocalDateTime<?> t && compareTo(t) == 0;
    }

    @Override
    public int hashCode() {
        return date.hashCode() ^ time.hashCode();
    }

    @Override
    public String toString() {
        return date.toString() + 'T' + time;
    }
}
