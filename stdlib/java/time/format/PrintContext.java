package java.time.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.time.temporal.ValueRange;
import java.util.Locale;
import java.util.Objects;

/** What is printed, and how. */
final class PrintContext {
    final TemporalAccessor temporal;
    final Locale locale;
    final DecimalStyle decimals;
    private int optional;

    PrintContext(TemporalAccessor temporal, DateTimeFormatter f) {
        this.temporal = adjusted(temporal, f.getChronology(), f.getZone());
        locale = f.getLocale();
        decimals = f.getDecimalStyle();
    }

    /** The temporal in the formatter's own chronology and zone, where it has them. */
    private static TemporalAccessor adjusted(TemporalAccessor t, Chronology chronology, ZoneId zone) {
        if (chronology == null && zone == null) {
            return t;
        }
        Chronology current = t.query(TemporalQueries.chronology());
        ZoneId currentZone = t.query(TemporalQueries.zoneId());
        chronology = Objects.equals(chronology, current) ? null : chronology;
        zone = Objects.equals(zone, currentZone) ? null : zone;
        if (chronology == null && zone == null) {
            return t;
        }
        Chronology effective = chronology != null ? chronology : current;
        if (zone != null) {
            if (t.isSupported(ChronoField.INSTANT_SECONDS)) {
                Chronology c = Objects.requireNonNullElse(effective, IsoChronology.INSTANCE);
                return c.zonedDateTime(Instant.from(t), zone);
            }
            if (zone.normalized() instanceof ZoneOffset && t.isSupported(ChronoField.OFFSET_SECONDS)
                && t.get(ChronoField.OFFSET_SECONDS) != zone.getRules().getOffset(Instant.EPOCH).getTotalSeconds()) {
                throw new DateTimeException("Unable to apply override zone '" + zone
                    + "' because the temporal object being formatted has a different offset but"
                    + " does not represent an instant: " + t);
            }
        }
        ChronoLocalDate date = null;
        if (chronology != null) {
            if (t.isSupported(ChronoField.EPOCH_DAY)) {
                date = effective.date(t);
            } else if (!(chronology == IsoChronology.INSTANCE && current == null)) {
                for (ChronoField f : ChronoField.values()) {
                    if (f.isDateBased() && t.isSupported(f)) {
                        throw new DateTimeException("Unable to apply override chronology '" + chronology
                            + "' because the temporal object being formatted contains date fields but"
                            + " does not represent a whole date: " + t);
                    }
                }
            }
        }
        return new Overridden(t, date, effective, zone != null ? zone : currentZone);
    }

    /** A temporal seen with another date, chronology or zone. */
    private record Overridden(TemporalAccessor temporal, ChronoLocalDate date, Chronology chronology, ZoneId zone)
        implements TemporalAccessor {
        private boolean inDate(TemporalField field) {
            return date != null && field.isDateBased();
        }

        @Override
        public boolean isSupported(TemporalField field) {
            return inDate(field) ? date.isSupported(field) : temporal.isSupported(field);
        }

        @Override
        public ValueRange range(TemporalField field) {
            return inDate(field) ? date.range(field) : temporal.range(field);
        }

        @Override
        public long getLong(TemporalField field) {
            return inDate(field) ? date.getLong(field) : temporal.getLong(field);
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R> R query(TemporalQuery<R> query) {
            if (query == TemporalQueries.chronology()) {
                return (R) chronology;
            }
            if (query == TemporalQueries.zoneId()) {
                return (R) zone;
            }
            return query == TemporalQueries.precision() ? temporal.query(query) : query.queryFrom(this);
        }

        @Override
        public String toString() {
            return temporal + (chronology != null ? " with chronology " + chronology : "")
                + (zone != null ? " with zone " + zone : "");
        }
    }

    void startOptional() {
        optional++;
    }

    void endOptional() {
        optional--;
    }

    /** The value of a field; null if it has none and need not have one. */
    Long value(TemporalField field) {
        return optional > 0 && !temporal.isSupported(field) ? null : (Long) temporal.getLong(field);
    }

    <R> R value(TemporalQuery<R> query) {
        R result = temporal.query(query);
        if (result == null && optional == 0) {
            throw new DateTimeException("Unable to extract " + query + " from temporal " + temporal);
        }
        return result;
    }
}
