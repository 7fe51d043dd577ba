package java.time.chrono;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAmount;
import java.time.temporal.TemporalField;
import java.time.temporal.TemporalUnit;
import java.time.temporal.UnsupportedTemporalTypeException;
import java.time.temporal.ValueRange;

/** A date whose months and days are those of an ISO date, and whose years are counted otherwise. */
abstract class IsoLikeDate<D extends IsoLikeDate<D>> implements ChronoLocalDate, Serializable {
    private static final long serialVersionUID = 1;
    final LocalDate iso;

    IsoLikeDate(LocalDate iso) {
        this.iso = iso;
    }

    abstract D of(LocalDate newIso);

    /** What to add to an ISO year. */
    abstract int shift();

    int prolepticYear() {
        return iso.getYear() + shift();
    }

    @Override
    public int lengthOfMonth() {
        return iso.lengthOfMonth();
    }

    @Override
    public int lengthOfYear() {
        return iso.lengthOfYear();
    }

    @Override
    public ValueRange range(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.rangeRefinedBy(this);
        }
        if (!isSupported(field)) {
            throw new UnsupportedTemporalTypeException("Unsupported field: " + field);
        }
        return switch (f) {
            case DAY_OF_MONTH, DAY_OF_YEAR, ALIGNED_WEEK_OF_MONTH -> iso.range(field);
            case YEAR_OF_ERA -> {
                ValueRange years = ChronoField.YEAR.range();
                long max = prolepticYear() <= 0 ? 1 - (years.getMinimum() + shift()) : years.getMaximum() + shift();
                yield ValueRange.of(1, max);
            }
            default -> getChronology().range(f);
        };
    }

    @Override
    public long getLong(TemporalField field) {
        if (!(field instanceof ChronoField f)) {
            return field.getFrom(this);
        }
        int year = prolepticYear();
        return switch (f) {
            case PROLEPTIC_MONTH -> year * 12L + iso.getMonthValue() - 1;
            case YEAR_OF_ERA -> year >= 1 ? year : 1 - year;
            case YEAR -> year;
            case ERA -> year >= 1 ? 1 : 0;
            default -> iso.getLong(field);
        };
    }

    @Override
    public D with(TemporalField field, long v) {
        if (!(field instanceof ChronoField f)) {
            return field.adjustInto(cast(), v);
        }
        if (getLong(f) == v) {
            return cast();
        }
        switch (f) {
            case PROLEPTIC_MONTH:
                getChronology().range(f).checkValidValue(v, f);
                return of(iso.plusMonths(v - getLong(f)));
            case YEAR_OF_ERA, YEAR, ERA:
                int n = getChronology().range(f).checkValidIntValue(v, f);
                int year = prolepticYear();
                int to = f == ChronoField.YEAR ? n : f == ChronoField.ERA ? 1 - year : year >= 1 ? n : 1 - n;
                return of(iso.withYear(to - shift()));
            default:
                return of(iso.with(field, v));
        }
    }

    @SuppressWarnings("unchecked")
    private D cast() {
        return (D) this;
    }

    @Override
    @SuppressWarnings("unchecked")
    public D with(TemporalAdjuster adjuster) {
        return (D) adjuster.adjustInto(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public D plus(TemporalAmount amount) {
        return (D) amount.addTo(this);
    }

    @Override
    @SuppressWarnings("unchecked")
    public D minus(TemporalAmount amount) {
        return (D) amount.subtractFrom(this);
    }

    @Override
    public D plus(long n, TemporalUnit unit) {
        if (unit == ChronoUnit.ERAS) {
            return with(ChronoField.ERA, Math.addExact(getLong(ChronoField.ERA), n));
        }
        return unit instanceof ChronoUnit ? of(iso.plus(n, unit)) : unit.addTo(cast(), n);
    }

    @Override
    public D minus(long n, TemporalUnit unit) {
        return n == Long.MIN_VALUE ? plus(Long.MAX_VALUE, unit).plus(1, unit) : plus(-n, unit);
    }

    @Override
    public ChronoLocalDateTime<?> atTime(LocalTime localTime) {
        return new OtherDateTime<>(cast(), localTime);
    }

    @Override
    public long until(Temporal endExclusive, TemporalUnit unit) {
        ChronoLocalDate end = getChronology().date(endExclusive);
        if (unit == ChronoUnit.ERAS) {
            return end.getLong(ChronoField.ERA) - getLong(ChronoField.ERA);
        }
        return unit instanceof ChronoUnit ? iso.until(LocalDate.from(end), unit) : unit.between(this, end);
    }

    @Override
    public ChronoPeriod until(ChronoLocalDate endDate) {
        Period p = iso.until(endDate);
        return getChronology().period(p.getYears(), p.getMonths(), p.getDays());
    }

    @Override
    public long toEpochDay() {
        return iso.toEpochDay();
    }

    @Override
    public boolean equals(Object obj) {
        return this == obj || obj != null && getClass() == obj.getClass() && iso.equals(((IsoLikeDate<?>) obj).iso);
    }

    @Override
    public int hashCode() {
        return getChronology().getId().hashCode() ^ iso.hashCode();
    }

    @Override
    public String toString() {
        long yoe = getLong(ChronoField.YEAR_OF_ERA);
        long month = getLong(ChronoField.MONTH_OF_YEAR);
        long day = getLong(ChronoField.DAY_OF_MONTH);
        return getChronology() + " " + getEra() + " " + yoe + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
    }
}
