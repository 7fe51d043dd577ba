package java.time.chrono;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;

/** A date of a calendar that is not the ISO one, with time and zone. */
final class OtherZonedDateTime<D extends ChronoLocalDate> implements ChronoZonedDateTime<D>, Serializable {
    private static final long serialVersionUID = -5261813987200935591L;
    private final ChronoLocalDateTime<D> dateTime;
    private final ZoneOffset offset;
    private final ZoneId zone;

    private OtherZonedDateTime(ChronoLocalDateTime<D> dateTime, ZoneOffset offset, ZoneId zone) {
        this.dateTime = dateTime;
        this.offset = offset;
        this.zone = zone;
    }

    static <R extends ChronoLocalDate> ChronoZonedDateTime<R> ofBest(ChronoLocalDateTime<R> local, ZoneId zone,
                                                                     ZoneOffset preferred) {
        Objects.requireNonNull(zone, "zone");
        if (zone instanceof ZoneOffset o) {
            return new OtherZonedDateTime<>(local, o, zone);
        }
        LocalDateTime iso = LocalDateTime.from(local);
        List<ZoneOffset> valid = zone.getRules().getValidOffsets(iso);
        if (valid.isEmpty()) {
            ZoneOffsetTransition gap = zone.getRules().getTransition(iso);
            @SuppressWarnings("unchecked")
            ChronoLocalDateTime<R> after = (ChronoLocalDateTime<R>) local.plus(gap.getDuration().getSeconds(), ChronoUnit.SECONDS);
            return new OtherZonedDateTime<>(after, gap.getOffsetAfter(), zone);
        }
        return new OtherZonedDateTime<>(local, preferred != null && valid.contains(preferred) ? preferred : valid.get(0), zone);
    }

    static OtherZonedDateTime<?> ofInstant(Chronology chrono, Instant instant, ZoneId zone) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        LocalDateTime iso = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), offset);
        return new OtherZonedDateTime<>(chrono.localDateTime(iso), offset, zone);
    }

    @SuppressWarnings("unchecked")
    private ChronoZonedDateTime<D> of(Instant instant, ZoneId zone) {
        return (ChronoZonedDateTime<D>) ofInstant(getChronology(), instant, zone);
    }

    @Override
    public ChronoLocalDateTime<D> toLocalDateTime() {
        return dateTime;
    }

    @Override
    public ZoneOffset getOffset() {
        return offset;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public ChronoZonedDateTime<D> withEarlierOffsetAtOverlap() {
        ZoneOffsetTransition t = zone.getRules().getTransition(LocalDateTime.from(dateTime));
        return t != null && t.isOverlap() && !t.getOffsetBefore().equals(offset)
            ? new OtherZonedDateTime<>(dateTime, t.getOffsetBefore(), zone) : this;
    }

    @Override
    public ChronoZonedDateTime<D> withLaterOffsetAtOverlap() {
        ZoneOffsetTransition t = zone.getRules().getTransition(LocalDateTime.from(dateTime));
        return t != null && t.isOverlap() && !t.getOffsetAfter().equals(offset)
            ? new OtherZonedDateTime<>(dateTime, t.getOffsetAfter(), zone) : this;
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameLocal(ZoneId zone) {
        return ofBest(dateTime, zone, offset);
    }

    @Override
    public ChronoZonedDateTime<D> withZoneSameInstant(ZoneId zone) {
        Objects.requireNonNull(zone, "zone");
        return this.zone.equals(zone) ? this : of(dateTime.toInstant(offset), zone);
    }

    @Override
    public boolean isSupported(TemporalField field) {
        return field instanceof ChronoField || field != null && field.isSupportedBy(this);
    }

    @Override
    public ChronoZonedDateTime<D> with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(this, v);
        }
        return switch (f) {
            case INSTANT_SECONDS -> plus(v - toEpochSecond(), ChronoUnit.SECONDS);
            case OFFSET_SECONDS -> of(dateTime.toInstant(ZoneOffset.ofTotalSeconds(f.checkValidIntValue(v))), zone);
            default -> ofBest(dateTime.with(field, v), zone, offset);
        };
    }

    @Override
    public ChronoZonedDateTime<D> plus(long n, TemporalUnit unit) {
        if (!(unit instanceof ChronoUnit u)) {
            return unit.addTo(this, n);
        }
        ChronoLocalDateTime<D> moved = dateTime.plus(n, unit);
        return u.isTimeBased() ? of(moved.toInstant(offset), zone) : ofBest(moved, zone, offset);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        Objects.requireNonNull(endExclusive, "endExclusive");
        ChronoZonedDateTime<?> end = getChronology().zonedDateTime(endExclusive);
        if (unit instanceof ChronoUnit) {
            return dateTime.until(end.withZoneSameInstant(offset).toLocalDateTime(), unit);
        }
        Objects.requireNonNull(unit, "unit");
        return unit.between(this, end);
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ChronoZonedDateTime<?> z && compareTo(z) == 0;
    }

    @Override
    public int hashCode() {
        return dateTime.hashCode() ^ offset.hashCode() ^ Integer.rotateLeft(zone.hashCode(), 3);
    }

    @Override
    public String toString() {
        return dateTime.toString() + offset + (offset != zone ? "[" + zone + ']' : "");
    }
}
