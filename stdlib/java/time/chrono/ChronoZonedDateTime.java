package java.time.chrono;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.Comparator;

/** A date and time with zone in some calendar. */
public interface ChronoZonedDateTime<D extends ChronoLocalDate>
    extends Temporal, Comparable<ChronoZonedDateTime<?>> {
    static Comparator<ChronoZonedDateTime<?>> timeLineOrder() {
        return (a, b) -> a.toInstant().compareTo(b.toInstant());
    }

    default Chronology getChronology() {
        return toLocalDate().getChronology();
    }

    default D toLocalDate() {
        return toLocalDateTime().toLocalDate();
    }

    default LocalTime toLocalTime() {
        return toLocalDateTime().toLocalTime();
    }

    ChronoLocalDateTime<D> toLocalDateTime();

    ZoneOffset getOffset();

    ZoneId getZone();

    ChronoZonedDateTime<D> withZoneSameLocal(ZoneId zone);

    ChronoZonedDateTime<D> withZoneSameInstant(ZoneId zone);

    @Override
    @SuppressWarnings("unchecked")
    default <R> R query(TemporalQuery<R> query) {
        if (query == TemporalQueries.zone() || query == TemporalQueries.zoneId()) {
            return (R) getZone();
        }
        if (query == TemporalQueries.offset()) {
            return (R) getOffset();
        }
        if (query == TemporalQueries.localTime()) {
            return (R) toLocalTime();
        }
        if (query == TemporalQueries.chronology()) {
            return (R) getChronology();
        }
        return query == TemporalQueries.precision() ? (R) ChronoUnit.NANOS : query.queryFrom(this);
    }

    default Instant toInstant() {
        return Instant.ofEpochSecond(toEpochSecond(), toLocalTime().getNano());
    }

    default long toEpochSecond() {
        return toLocalDateTime().toEpochSecond(getOffset());
    }

    @Override
    default int compareTo(ChronoZonedDateTime<?> other) {
        int c = toInstant().compareTo(other.toInstant());
        if (c == 0) {
            c = toLocalDateTime().compareTo(other.toLocalDateTime());
        }
        return c != 0 ? c : getZone().getId().compareTo(other.getZone().getId());
    }

    default boolean isBefore(ChronoZonedDateTime<?> other) {
        return toInstant().isBefore(other.toInstant());
    }

    default boolean isAfter(ChronoZonedDateTime<?> other) {
        return toInstant().isAfter(other.toInstant());
    }

    default boolean isEqual(ChronoZonedDateTime<?> other) {
        return toInstant().equals(other.toInstant());
    }
}
