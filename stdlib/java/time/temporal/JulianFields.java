package java.time.temporal;

import java.time.DateTimeException;
import java.time.chrono.ChronoLocalDate;
import java.time.chrono.Chronology;
import java.time.format.ResolverStyle;
import java.util.Map;

/** Days counted through. */
public final class JulianFields {
    public static final TemporalField JULIAN_DAY = Field.JULIAN_DAY;
    public static final TemporalField MODIFIED_JULIAN_DAY = Field.MODIFIED_JULIAN_DAY;
    public static final TemporalField RATA_DIE = Field.RATA_DIE;

    private JulianFields() {
    }

    private enum Field implements TemporalField {
        JULIAN_DAY("JulianDay", 2440588L), MODIFIED_JULIAN_DAY("ModifiedJulianDay", 40587L), RATA_DIE("RataDie", 719163L);

        private final String name;
        private final ValueRange range;
        /** The number of the first of January 1970. */
        private final long offset;

        Field(String name, long offset) {
            this.name = name;
            this.offset = offset;
            range = ValueRange.of(-365243219162L + offset, 365241780471L + offset);
        }

        @Override
        public TemporalUnit getBaseUnit() {
            return ChronoUnit.DAYS;
        }

        @Override
        public TemporalUnit getRangeUnit() {
            return ChronoUnit.FOREVER;
        }

        @Override
        public boolean isDateBased() {
            return true;
        }

        @Override
        public boolean isTimeBased() {
            return false;
        }

        @Override
        public ValueRange range() {
            return range;
        }

        @Override
        public boolean isSupportedBy(TemporalAccessor temporal) {
            return temporal.isSupported(ChronoField.EPOCH_DAY);
        }

        @Override
        public ValueRange rangeRefinedBy(TemporalAccessor temporal) {
            if (!isSupportedBy(temporal)) {
                throw new DateTimeException("Unsupported field: " + this);
            }
            return range;
        }

        @Override
        public long getFrom(TemporalAccessor temporal) {
            return temporal.getLong(ChronoField.EPOCH_DAY) + offset;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <R extends Temporal> R adjustInto(R temporal, long value) {
            if (!range.isValidValue(value)) {
                throw new DateTimeException("Invalid value: " + name + " " + value);
            }
            return (R) temporal.with(ChronoField.EPOCH_DAY, Math.subtractExact(value, offset));
        }

        @Override
        public ChronoLocalDate resolve(Map<TemporalField, Long> values, TemporalAccessor partial, ResolverStyle style) {
            long value = values.remove(this);
            Chronology chrono = Chronology.from(partial);
            if (style == ResolverStyle.LENIENT) {
                return chrono.dateEpochDay(Math.subtractExact(value, offset));
            }
            range.checkValidValue(value, this);
            return chrono.dateEpochDay(value - offset);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
